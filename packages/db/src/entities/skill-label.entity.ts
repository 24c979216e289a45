import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name of a skill of the loaded vocabulary; position 0 is the name to show. */
@Entity('skill_labels')
export class SkillLabelEntity {
  @PrimaryColumn({ name: 'skill_uri', type: 'text' })
  skillUri!: string;

  @PrimaryColumn({ type: 'text' })
  language!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  label!: string;
}
