import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the matches of a profile are told. */
@Entity('alert_settings')
export class AlertSettingsEntity {
  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ type: 'text' })
  frequency!: string;

  @Column({ name: 'in_app', type: 'boolean' })
  inApp!: boolean;

  @Column({ name: 'by_mail', type: 'boolean' })
  byMail!: boolean;

  @Column({ type: 'text' })
  language!: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
