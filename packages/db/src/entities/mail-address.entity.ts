import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person is mailed, and whether they said so. */
@Entity('mail_addresses')
export class MailAddressEntity {
  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text', default: () => "'pending'::text" })
  state!: string;

  @Column({ name: 'confirm_token', type: 'text', nullable: true })
  confirmToken!: string | null;

  @Column({ name: 'confirm_until', type: 'timestamptz', nullable: true })
  confirmUntil!: Date | null;

  @Column({ name: 'unsubscribe_token', type: 'text' })
  unsubscribeToken!: string;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'now()' })
  askedAt!: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;
}
