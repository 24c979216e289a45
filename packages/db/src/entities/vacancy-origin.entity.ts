import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a vacancy was found: one row per feed and external id. */
@Entity('vacancy_origins')
export class VacancyOriginEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'vacancy_id', type: 'uuid' })
  vacancyId!: string;

  @Column({ name: 'feed_id', type: 'uuid' })
  feedId!: string;

  @Column({ name: 'external_id', type: 'text' })
  externalId!: string;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'last_run_id', type: 'uuid', nullable: true })
  lastRunId!: string | null;

  @Column({ name: 'first_seen_at', type: 'timestamptz', default: () => 'now()' })
  firstSeenAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'boolean', default: () => 'true' })
  leads!: boolean;

  @Column({ name: 'job_key', type: 'text', nullable: true })
  jobKey!: string | null;

  @Column({ name: 'apply_key', type: 'text', nullable: true })
  applyKey!: string | null;

  @Column({ name: 'text_key', type: 'text', nullable: true })
  textKey!: string | null;

  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  content!: unknown;
}
