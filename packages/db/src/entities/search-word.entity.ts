import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words of open offers, for typo tolerance. */
@Entity('search_words')
export class SearchWordEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ type: 'text' })
  word!: string;

  @Column({ type: 'integer' })
  documents!: number;
}
