import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision, made once, whether to tell a person of a match. */
@Entity('alerts')
export class AlertEntity {
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

  @Column({ type: 'text', default: () => "'app'::text" })
  channel!: string;

  @Column({ type: 'text' })
  decision!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @Column({ name: 'in_app', type: 'boolean', default: () => 'true' })
  inApp!: boolean;

  @Column({ type: 'text', default: () => "'none'::text" })
  mail!: string;

  @Column({ name: 'mail_id', type: 'uuid', nullable: true })
  mailId!: string | null;
}
