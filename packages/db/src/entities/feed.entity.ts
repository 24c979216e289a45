import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A source of offers. */
@Entity('feeds')
export class FeedEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  format!: string;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'interval_minutes', type: 'integer', nullable: true })
  intervalMinutes!: number | null;

  @Column({ type: 'boolean', default: () => 'false' })
  snapshot!: boolean;

  @Column({ type: 'boolean', default: () => 'false' })
  demo!: boolean;

  @Column({ type: 'boolean', default: () => 'true' })
  enabled!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
