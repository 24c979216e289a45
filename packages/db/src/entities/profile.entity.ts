import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a newcomer or an anonymous visitor has and wants. */
@Entity('profiles')
export class ProfileEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'newcomer_id', type: 'uuid', nullable: true })
  newcomerId!: string | null;

  @Column({ name: 'token_hash', type: 'text', nullable: true })
  tokenHash!: string | null;

  @Column({ type: 'integer', default: () => '1' })
  revision!: number;

  @Column({ type: 'smallint' })
  shard!: number;

  @Column({ type: 'jsonb' })
  profile!: unknown;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
