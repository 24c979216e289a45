import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of a plan by hand. */
@Entity('cohort_moves')
export class CohortMoveEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'newcomer_id', type: 'uuid' })
  newcomerId!: string;

  @Column({ name: 'from_vacancy_id', type: 'uuid', nullable: true })
  fromVacancyId!: string | null;

  @Column({ name: 'from_home_id', type: 'uuid', nullable: true })
  fromHomeId!: string | null;

  @Column({ name: 'to_vacancy_id', type: 'uuid', nullable: true })
  toVacancyId!: string | null;

  @Column({ name: 'to_home_id', type: 'uuid', nullable: true })
  toHomeId!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'boolean', default: () => 'false' })
  override!: boolean;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt!: Date;
}
