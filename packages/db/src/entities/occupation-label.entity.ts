import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name of an occupation of the loaded vocabulary; position 0 is the name to show. */
@Entity('occupation_labels')
export class OccupationLabelEntity {
  @PrimaryColumn({ name: 'occupation_uri', type: 'text' })
  occupationUri!: string;

  @PrimaryColumn({ type: 'text' })
  language!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  label!: string;
}
