import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An employer beside a row of the register; only `accepted` counts. */
@Entity('sponsor_links')
export class SponsorLinkEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'sponsor_id', type: 'uuid' })
  sponsorId!: string;

  @Column({ name: 'matched_by', type: 'text' })
  matchedBy!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
