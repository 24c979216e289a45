import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer or a pair for a profile. */
@Entity('matches')
export class MatchEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;

  @Column({ type: 'integer' })
  score!: number;

  @Column({ type: 'jsonb' })
  checks!: unknown;

  @Column({ type: 'jsonb' })
  parts!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  pair!: unknown;

  @Column({ name: 'profile_revision', type: 'integer' })
  profileRevision!: number;

  @Column({ name: 'lease_number', type: 'bigint' })
  leaseNumber!: string;

  @Column({ name: 'found_at', type: 'timestamptz', default: () => 'now()' })
  foundAt!: Date;
}
