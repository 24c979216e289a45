import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who matches a shard, and up to where. */
@Entity('match_leases')
export class MatchLeaseEntity {
  @PrimaryColumn({ type: 'smallint' })
  shard!: number;

  @Column({ name: 'lease_number', type: 'bigint', default: () => '0' })
  leaseNumber!: string;

  @Column({ type: 'text', nullable: true })
  holder!: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz', default: () => "'-infinity'::timestamp with time zone" })
  expiresAt!: Date;

  @Column({ name: 'cursor_txid', type: 'bigint', default: () => '0' })
  cursorTxid!: string;

  @Column({ name: 'cursor_id', type: 'bigint', default: () => '0' })
  cursorId!: string;
}
