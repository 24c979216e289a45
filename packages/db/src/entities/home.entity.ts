import { Column, Entity } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** A home; see the domain type for what each value means. */
@Entity('homes')
export class HomeEntity extends OfferEntity {
  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text', nullable: true })
  street!: string | null;

  @Column({ name: 'bare_rent_cents', type: 'integer', nullable: true })
  bareRentCents!: number | null;

  @Column({ name: 'service_cents', type: 'integer', nullable: true })
  serviceCents!: number | null;

  @Column({ name: 'utilities_cents', type: 'integer', nullable: true })
  utilitiesCents!: number | null;

  @Column({ name: 'total_cents_per_month', type: 'integer' })
  totalCentsPerMonth!: number;

  @Column({ name: 'costs_complete', type: 'boolean' })
  costsComplete!: boolean;

  @Column({ name: 'deposit_cents', type: 'integer', nullable: true })
  depositCents!: number | null;

  @Column({ name: 'area_m2', type: 'numeric', precision: 6, scale: 1, nullable: true })
  areaM2!: string | null;

  @Column({ name: 'total_area_m2', type: 'numeric', precision: 6, scale: 1, nullable: true })
  totalAreaM2!: string | null;

  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true })
  rooms!: string | null;

  @Column({ name: 'max_persons', type: 'integer', nullable: true })
  maxPersons!: number | null;

  @Column({ type: 'text', nullable: true })
  furnishing!: string | null;

  @Column({ type: 'boolean', nullable: true })
  pets!: boolean | null;

  @Column({ name: 'step_free', type: 'boolean', nullable: true })
  stepFree!: boolean | null;

  @Column({ type: 'text', default: () => "'unstated'::text" })
  registration!: string;

  @Column({ type: 'text', default: () => "'unstated'::text" })
  internationals!: string;

  @Column({ type: 'text', array: true, default: () => "'{}'::text[]" })
  conditions!: string[];

  @Column({ name: 'available_from', type: 'date', nullable: true })
  availableFrom!: string | null;

  @Column({ name: 'available_until', type: 'date', nullable: true })
  availableUntil!: string | null;

  @Column({ name: 'minimum_stay_months', type: 'integer', nullable: true })
  minimumStayMonths!: number | null;

  @Column({ name: 'contact_url', type: 'text', nullable: true })
  contactUrl!: string | null;
}
