import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An ad that joined a vacancy as the same job; the row stays when the merge is undone. */
@Entity('vacancy_merges')
export class VacancyMergeEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'vacancy_id', type: 'uuid' })
  vacancyId!: string;

  @Column({ name: 'origin_id', type: 'uuid' })
  originId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'jsonb' })
  evidence!: unknown;

  @Column({ name: 'merged_at', type: 'timestamptz', default: () => 'now()' })
  mergedAt!: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ name: 'split_vacancy_id', type: 'uuid', nullable: true })
  splitVacancyId!: string | null;
}
