import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff fixed for a member: every plan gives it. */
@Entity('cohort_pins')
export class CohortPinEntity {
  @PrimaryColumn({ name: 'cohort_id', type: 'uuid' })
  cohortId!: string;

  @PrimaryColumn({ name: 'newcomer_id', type: 'uuid' })
  newcomerId!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'boolean', default: () => 'false' })
  override!: boolean;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt!: Date;
}
