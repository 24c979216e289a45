import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a plan gives one member. */
@Entity('cohort_assignments')
export class CohortAssignmentEntity {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @PrimaryColumn({ name: 'newcomer_id', type: 'uuid' })
  newcomerId!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;

  @Column({ type: 'integer' })
  value!: number;

  @Column({ type: 'text', default: () => "'plan'::text" })
  source!: string;

  @Column({ type: 'boolean', default: () => 'false' })
  override!: boolean;

  @Column({ type: 'jsonb', default: () => "'[]'::jsonb" })
  options!: unknown;

  @Column({ type: 'text', nullable: true })
  unplaced!: string | null;
}
