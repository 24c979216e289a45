import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: who of the staff read the file of which newcomer. */
@Entity('staff_reads')
export class StaffReadEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'newcomer_id', type: 'uuid' })
  newcomerId!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ name: 'read_at', type: 'timestamptz', default: () => 'now()' })
  readAt!: Date;
}
