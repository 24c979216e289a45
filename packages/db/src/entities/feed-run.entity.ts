import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reading of a feed and what became of its items. */
@Entity('feed_runs')
export class FeedRunEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'feed_id', type: 'uuid' })
  feedId!: string;

  @Column({ type: 'text', default: () => "'running'::text" })
  status!: string;

  @Column({ type: 'boolean', default: () => 'false' })
  snapshot!: boolean;

  @Column({ name: 'as_of', type: 'date' })
  asOf!: string;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'read_count', type: 'integer', default: () => '0' })
  readCount!: number;

  @Column({ name: 'new_count', type: 'integer', default: () => '0' })
  newCount!: number;

  @Column({ name: 'changed_count', type: 'integer', default: () => '0' })
  changedCount!: number;

  @Column({ name: 'unchanged_count', type: 'integer', default: () => '0' })
  unchangedCount!: number;

  @Column({ name: 'rejected_count', type: 'integer', default: () => '0' })
  rejectedCount!: number;

  @Column({ name: 'withdrawn_count', type: 'integer', default: () => '0' })
  withdrawnCount!: number;

  @Column({ name: 'held_count', type: 'integer', default: () => '0' })
  heldCount!: number;

  @Column({ name: 'merged_count', type: 'integer', default: () => '0' })
  mergedCount!: number;

  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
