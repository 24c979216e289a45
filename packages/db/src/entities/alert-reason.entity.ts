import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a person is told of an offer. */
@Entity('alert_reasons')
export class AlertReasonEntity {
  @PrimaryColumn({ name: 'alert_id', type: 'uuid' })
  alertId!: string;

  @PrimaryColumn({ type: 'text' })
  reason!: string;

  @PrimaryColumn({ name: 'search_id', type: 'uuid', default: () => "'00000000-0000-0000-0000-000000000000'::uuid" })
  searchId!: string;

  @Column({ name: 'offer_revision', type: 'integer', nullable: true })
  offerRevision!: number | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
