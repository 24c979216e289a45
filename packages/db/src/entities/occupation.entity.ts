import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An occupation of the loaded vocabulary. `content_hash` covers its names. */
@Entity('occupations')
export class OccupationEntity {
  @PrimaryColumn({ type: 'text' })
  uri!: string;

  @Column({ name: 'isco_code', type: 'text' })
  iscoCode!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;
}
