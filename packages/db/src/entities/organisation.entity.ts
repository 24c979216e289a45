import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An employer or a provider; one row per kind and folded name. */
@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_key', type: 'text' })
  nameKey!: string;

  @Column({ name: 'kvk_number', type: 'text', nullable: true })
  kvkNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', default: () => "'unknown'::text" })
  sponsor!: string;

  @Column({ name: 'name_flags', type: 'text', array: true, default: () => "'{}'::text[]" })
  nameFlags!: string[];

  @Column({ type: 'boolean', default: () => 'false' })
  demo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
