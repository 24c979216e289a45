import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The job that a person has taken. */
@Entity('profile_jobs')
export class ProfileJobEntity {
  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName!: string | null;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ name: 'pay_cents_per_month', type: 'integer', nullable: true })
  payCentsPerMonth!: number | null;

  @Column({ name: 'start_on', type: 'date', nullable: true })
  startOn!: string | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  since!: Date;
}
