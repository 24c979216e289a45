import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A home as the PostgreSQL search engine sees it; `packages/search` writes it. */
@Entity('home_search_rows')
export class HomeSearchRowEntity {
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
  type!: string;

  @Column({ name: 'total_cents_per_month', type: 'integer' })
  totalCentsPerMonth!: number;

  @Column({ name: 'deposit_cents', type: 'integer', nullable: true })
  depositCents!: number | null;

  @Column({ name: 'minimum_stay_months', type: 'integer', nullable: true })
  minimumStayMonths!: number | null;

  @Column({ type: 'text' })
  registration!: string;

  @Column({ type: 'text' })
  internationals!: string;

  @Column({ type: 'text', nullable: true })
  furnishing!: string | null;

  @Column({ name: 'available_from', type: 'date', nullable: true })
  availableFrom!: string | null;

  @Column({ name: 'available_until', type: 'date', nullable: true })
  availableUntil!: string | null;

  @Column({ name: 'area_m2', type: 'numeric', precision: 6, scale: 1, nullable: true })
  areaM2!: string | null;

  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true })
  rooms!: string | null;

  @Column({ name: 'max_persons', type: 'integer', nullable: true })
  maxPersons!: number | null;

  @Column({ type: 'boolean', nullable: true })
  pets!: boolean | null;

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
