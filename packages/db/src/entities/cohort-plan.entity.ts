import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One planning of a cohort: asked for, under way, or done. */
@Entity('cohort_plans')
export class CohortPlanEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'cohort_id', type: 'uuid' })
  cohortId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', default: () => "'queued'::text" })
  state!: string;

  @Column({ type: 'integer', default: () => '1' })
  revision!: number;

  @Column({ name: 'cohort_revision', type: 'integer' })
  cohortRevision!: number;

  @Column({ type: 'jsonb' })
  settings!: unknown;

  @Column({ type: 'integer', default: () => '0' })
  attempt!: number;

  @Column({ name: 'beat_at', type: 'timestamptz', nullable: true })
  beatAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  method!: string | null;

  @Column({ type: 'integer', nullable: true })
  value!: number | null;

  @Column({ type: 'integer', nullable: true })
  placed!: number | null;

  @Column({ type: 'integer' })
  members!: number;

  @Column({ type: 'integer', nullable: true })
  bound!: number | null;

  @Column({ type: 'boolean', default: () => 'false' })
  proven!: boolean;

  @Column({ type: 'jsonb' })
  progress!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  report!: unknown;

  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy!: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz', default: () => 'now()' })
  requestedAt!: Date;

  @Column({ name: 'cancel_requested_at', type: 'timestamptz', nullable: true })
  cancelRequestedAt!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'accepted_by', type: 'uuid', nullable: true })
  acceptedBy!: string | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;
}
