import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the saved searches were run over a revision of an offer. */
@Entity('offer_looks')
export class OfferLookEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ name: 'offer_id', type: 'uuid' })
  offerId!: string;

  @PrimaryColumn({ type: 'integer' })
  revision!: number;

  @Column({ type: 'text' })
  snapshot!: string;

  @Column({ name: 'looked_on', type: 'date' })
  lookedOn!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
