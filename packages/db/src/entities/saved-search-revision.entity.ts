import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every state of a saved search, written by a trigger. */
@Entity('saved_search_revisions')
export class SavedSearchRevisionEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ name: 'search_id', type: 'uuid' })
  searchId!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'jsonb' })
  query!: unknown;

  @Column({ type: 'text' })
  frequency!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ type: 'boolean' })
  deleted!: boolean;

  @Column({ type: 'bigint', default: () => '((pg_current_xact_id())::text)::bigint' })
  txid!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
