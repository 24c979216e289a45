import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an occupation of the loaded vocabulary asks for a skill. */
@Entity('occupation_skills')
export class OccupationSkillEntity {
  @PrimaryColumn({ name: 'occupation_uri', type: 'text' })
  occupationUri!: string;

  @PrimaryColumn({ name: 'skill_uri', type: 'text' })
  skillUri!: string;

  @Column({ type: 'boolean' })
  essential!: boolean;
}
