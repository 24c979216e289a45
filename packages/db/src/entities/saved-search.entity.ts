import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A search that somebody wants to be told of. */
@Entity('saved_searches')
export class SavedSearchEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  query!: unknown;

  @Column({ type: 'text' })
  frequency!: string;

  @Column({ name: 'in_app', type: 'boolean' })
  inApp!: boolean;

  @Column({ name: 'by_mail', type: 'boolean' })
  byMail!: boolean;

  @Column({ type: 'integer', default: () => '1' })
  revision!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  since!: Date;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
