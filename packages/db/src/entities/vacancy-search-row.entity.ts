import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A vacancy as the PostgreSQL search engine sees it; `packages/search` writes it. */
@Entity('vacancy_search_rows')
export class VacancySearchRowEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'jsonb' })
  hit!: unknown;

  @Column({ type: 'tsvector' })
  document!: string;

  @Column({ type: 'tsvector' })
  words!: string;

  @Column({ type: 'tsvector' })
  head!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'ad_language', type: 'text' })
  adLanguage!: string;

  @Column({ type: 'text' })
  dutch!: string;

  @Column({ name: 'working_language', type: 'text', nullable: true })
  workingLanguage!: string | null;

  @Column({ type: 'text', nullable: true })
  occupation!: string | null;

  @Column({ type: 'text', array: true })
  skills!: string[];

  @Column({ name: 'occupation_uri', type: 'text', nullable: true })
  occupationUri!: string | null;

  @Column({ name: 'skill_uris', type: 'text', array: true, default: () => "'{}'::text[]" })
  skillUris!: string[];

  @Column({ type: 'text', nullable: true })
  contract!: string | null;

  @Column({ type: 'text', nullable: true })
  workplace!: string | null;

  @Column({ name: 'hours_min', type: 'numeric', precision: 4, scale: 1, nullable: true })
  hoursMin!: string | null;

  @Column({ name: 'hours_max', type: 'numeric', precision: 4, scale: 1, nullable: true })
  hoursMax!: string | null;

  @Column({ name: 'pay_min_cents_per_month', type: 'bigint', nullable: true })
  payMinCentsPerMonth!: string | null;

  @Column({ name: 'pay_max_cents_per_month', type: 'bigint', nullable: true })
  payMaxCentsPerMonth!: string | null;

  @Column({ name: 'permit_pay_cents_per_month', type: 'bigint', nullable: true })
  permitPayCentsPerMonth!: string | null;

  @Column({ type: 'boolean', nullable: true })
  relocation!: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  sponsorship!: boolean | null;

  @Column({ type: 'text', nullable: true })
  education!: string | null;

  @Column({ name: 'experience_years', type: 'numeric', precision: 4, scale: 1, nullable: true })
  experienceYears!: string | null;

  @Column({ type: 'text' })
  sponsor!: string;

  @Column({ type: 'text', nullable: true })
  province!: string | null;

  @Column({ type: 'boolean' })
  northern!: boolean;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ name: 'posted_on', type: 'date', nullable: true })
  postedOn!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt!: Date;
}
