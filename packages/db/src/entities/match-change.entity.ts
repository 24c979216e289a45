import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: what the matching shards have to look at again. */
@Entity('match_changes')
export class MatchChangeEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'bigint', default: () => '((pg_current_xact_id())::text)::bigint' })
  txid!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
