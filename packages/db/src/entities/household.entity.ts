import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who lives together. */
@Entity('households')
export class HouseholdEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'integer' })
  adults!: number;

  @Column({ type: 'integer', default: () => '0' })
  children!: number;

  @Column({ type: 'boolean', default: () => 'false' })
  pets!: boolean;

  @Column({ type: 'boolean', default: () => 'false' })
  demo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
