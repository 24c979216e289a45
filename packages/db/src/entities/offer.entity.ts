import { Column, PrimaryColumn } from 'typeorm';

/** The columns that vacancies and homes share. */
export abstract class OfferEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'integer', default: () => '1' })
  revision!: number;

  @Column({ type: 'text', default: () => "'open'::text" })
  status!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'description_html', type: 'text' })
  descriptionHtml!: string;

  @Column({ name: 'description_text', type: 'text' })
  descriptionText!: string;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName!: string | null;

  @Column({ type: 'text', nullable: true })
  province!: string | null;

  @Column({ type: 'text', default: () => "'NL'::text" })
  country!: string;

  @Column({ name: 'place_precision', type: 'text', nullable: true })
  placePrecision!: string | null;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ name: 'ad_language', type: 'text' })
  adLanguage!: string;

  @Column({ type: 'jsonb', default: () => "'[]'::jsonb" })
  labels!: unknown;

  @Column({ name: 'posted_on', type: 'date', nullable: true })
  postedOn!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'boolean', default: () => 'false' })
  demo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
