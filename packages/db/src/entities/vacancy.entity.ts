import { Column, Entity } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** A vacancy; see the domain type for what each value means. */
@Entity('vacancies')
export class VacancyEntity extends OfferEntity {
  @Column({ type: 'text', nullable: true })
  workplace!: string | null;

  @Column({ type: 'text', nullable: true })
  contract!: string | null;

  @Column({ name: 'hours_min_per_week', type: 'numeric', precision: 4, scale: 1, nullable: true })
  hoursMinPerWeek!: string | null;

  @Column({ name: 'hours_max_per_week', type: 'numeric', precision: 4, scale: 1, nullable: true })
  hoursMaxPerWeek!: string | null;

  @Column({ name: 'pay_min_cents', type: 'bigint', nullable: true })
  payMinCents!: string | null;

  @Column({ name: 'pay_max_cents', type: 'bigint', nullable: true })
  payMaxCents!: string | null;

  @Column({ name: 'pay_currency', type: 'char', length: 3, nullable: true })
  payCurrency!: string | null;

  @Column({ name: 'pay_period', type: 'text', nullable: true })
  payPeriod!: string | null;

  @Column({ name: 'pay_basis', type: 'text', nullable: true })
  payBasis!: string | null;

  @Column({ name: 'pay_hours_basis', type: 'numeric', precision: 4, scale: 1, nullable: true })
  payHoursBasis!: string | null;

  @Column({ name: 'pay_holiday_pay', type: 'text', nullable: true })
  payHolidayPay!: string | null;

  @Column({ type: 'text', default: () => "'unstated'::text" })
  dutch!: string;

  @Column({ name: 'dutch_level', type: 'text', nullable: true })
  dutchLevel!: string | null;

  @Column({ type: 'text', default: () => "'unstated'::text" })
  english!: string;

  @Column({ name: 'working_language', type: 'text', nullable: true })
  workingLanguage!: string | null;

  @Column({ type: 'text', nullable: true })
  education!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'::text[]" })
  licences!: string[];

  @Column({ name: 'experience_years', type: 'numeric', precision: 4, scale: 1, nullable: true })
  experienceYears!: string | null;

  @Column({ name: 'relocation_help', type: 'boolean', nullable: true })
  relocationHelp!: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  sponsorship!: boolean | null;

  @Column({ type: 'text', nullable: true })
  occupation!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'::text[]" })
  skills!: string[];

  @Column({ name: 'occupation_uri', type: 'text', nullable: true })
  occupationUri!: string | null;

  @Column({ name: 'skill_uris', type: 'text', array: true, default: () => "'{}'::text[]" })
  skillUris!: string[];

  @Column({ name: 'concepts_version', type: 'text', nullable: true })
  conceptsVersion!: string | null;

  @Column({ name: 'start_on', type: 'date', nullable: true })
  startOn!: string | null;

  @Column({ name: 'apply_until', type: 'date', nullable: true })
  applyUntil!: string | null;

  @Column({ name: 'apply_url', type: 'text', nullable: true })
  applyUrl!: string | null;
}
