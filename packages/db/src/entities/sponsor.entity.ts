import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recognised sponsor under one name; `validTo` null = the register that is held lists it. */
@Entity('sponsors')
export class SponsorEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_key', type: 'text' })
  nameKey!: string;

  @Column({ name: 'kvk_number', type: 'text', nullable: true })
  kvkNumber!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ name: 'register_id', type: 'uuid' })
  registerId!: string;
}
