import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item that was not taken, with the reason. */
@Entity('rejected_items')
export class RejectedItemEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'feed_run_id', type: 'uuid' })
  feedRunId!: string;

  @Column({ name: 'item_index', type: 'integer' })
  itemIndex!: number;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  item!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
