import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A newcomer of a cohort. */
@Entity('cohort_members')
export class CohortMemberEntity {
  @PrimaryColumn({ name: 'cohort_id', type: 'uuid' })
  cohortId!: string;

  @PrimaryColumn({ name: 'newcomer_id', type: 'uuid' })
  newcomerId!: string;

  @Column({ type: 'bigint' })
  place!: string;

  @Column({ type: 'boolean', default: () => 'false' })
  urgent!: boolean;

  @Column({ type: 'jsonb', default: () => "'[]'::jsonb" })
  wishes!: unknown;

  @Column({ name: 'added_by', type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Column({ name: 'added_at', type: 'timestamptz', default: () => 'now()' })
  addedAt!: Date;
}
