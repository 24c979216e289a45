import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A skill of the loaded vocabulary. `content_hash` covers its names. */
@Entity('skills')
export class SkillEntity {
  @PrimaryColumn({ type: 'text' })
  uri!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;
}
