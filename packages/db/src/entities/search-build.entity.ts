import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An index that is being filled beside the one in use; one a kind at a time. */
@Entity('search_builds')
export class SearchBuildEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  /** Part of the name of the index under way. */
  @Column({ type: 'text' })
  build!: string;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt!: Date;
}
