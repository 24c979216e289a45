import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff decided about an offer or a pair for one newcomer; it stands until it is revoked. */
@Entity('match_overrides')
export class MatchOverrideEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;

  @Column({ type: 'text' })
  decision!: string;

  @Column({ name: 'check_name', type: 'text', nullable: true })
  checkName!: string | null;

  @Column({ name: 'check_result', type: 'text', nullable: true })
  checkResult!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'public_reason', type: 'text', nullable: true })
  publicReason!: string | null;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt!: Date;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  revokedBy!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
