import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person whom staff help; the only table with names and contact details of newcomers. */
@Entity('newcomers')
export class NewcomerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;

  @Column({ name: 'case_number', type: 'text', default: () => "to_char(nextval('newcomer_case_numbers'::regclass), 'FM000000'::text)" })
  caseNumber!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text' })
  situation!: string;

  @Column({ name: 'arrived_on', type: 'date', nullable: true })
  arrivedOn!: string | null;

  @Column({ type: 'boolean', default: () => 'false' })
  demo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
