import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which vocabulary is loaded; one row at most. */
@Entity('vocabularies')
export class VocabularyEntity {
  @PrimaryColumn({ type: 'smallint', default: () => '1' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  version!: string;

  @Column({ name: 'loaded_at', type: 'timestamptz', default: () => 'now()' })
  loadedAt!: Date;
}
