import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One copy of the register of recognised sponsors that was imported, and what it changed. */
@Entity('sponsor_registers')
export class SponsorRegisterEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'valid_on', type: 'date' })
  validOn!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'row_count', type: 'integer' })
  rowCount!: number;

  @Column({ name: 'added_count', type: 'integer' })
  addedCount!: number;

  @Column({ name: 'changed_count', type: 'integer' })
  changedCount!: number;

  @Column({ name: 'removed_count', type: 'integer' })
  removedCount!: number;

  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'now()' })
  importedAt!: Date;
}
