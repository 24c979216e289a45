import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document that an engine accepted and then refused: it is in no answer until a later write succeeds. */
@Entity('search_failures')
export class SearchFailureEntity {
  @PrimaryColumn({ type: 'text' })
  engine!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ name: 'offer_id', type: 'uuid' })
  offerId!: string;

  /** The engine's own code and sentence. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  detail!: string;

  @Column({ name: 'failed_at', type: 'timestamptz', default: () => 'now()' })
  failedAt!: Date;
}
