import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From which profile revision the matches of a profile were made, and how many passed. */
@Entity('match_states')
export class MatchStateEntity {
  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'profile_revision', type: 'integer' })
  profileRevision!: number;

  @Column({ name: 'vacancy_count', type: 'integer' })
  vacancyCount!: number;

  @Column({ name: 'home_count', type: 'integer' })
  homeCount!: number;

  @Column({ name: 'pair_count', type: 'integer' })
  pairCount!: number;

  @Column({ name: 'rules_version', type: 'text' })
  rulesVersion!: string;

  @Column({ name: 'weights_version', type: 'text' })
  weightsVersion!: string;

  @Column({ name: 'computed_at', type: 'timestamptz', default: () => 'now()' })
  computedAt!: Date;

  /** What was found after it is told. */
  @Column({ name: 'first_computed_at', type: 'timestamptz', default: () => 'now()' })
  firstComputedAt!: Date;
}
