import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A state of an offer that says something else than the one before it, written by a trigger. */
@Entity('offer_revisions')
export class OfferRevisionEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ name: 'offer_id', type: 'uuid' })
  offerId!: string;

  @PrimaryColumn({ type: 'integer' })
  revision!: number;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'boolean' })
  opened!: boolean;

  @Column({ type: 'text', array: true })
  changed!: string[];

  @Column({ type: 'jsonb' })
  facts!: unknown;

  @Column({ type: 'bigint', default: () => '((pg_current_xact_id())::text)::bigint' })
  txid!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
