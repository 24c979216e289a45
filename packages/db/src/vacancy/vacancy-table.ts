import type { Pay, Vacancy } from '@mitn/domain';
import { CEFR_LEVELS, CONTRACTS, EDUCATION_LEVELS, LANGUAGE_DEMANDS, LICENCES, PAY_PERIODS, WORKPLACES } from '@mitn/domain';
import * as z from 'zod';
import { COMMON_COLUMNS, OfferRow, placeColumns, readOrganisationName, readPlace, readStored, type ContentRow, type OfferTable } from '../offer/offer-table.js';
import type { StoredOffer } from '../offer/stored-offer.js';

export interface StoredVacancy extends StoredOffer {
  vacancy: Vacancy;
}

const VacancyRow = OfferRow.extend({
  workplace: z.enum(WORKPLACES).nullable(),
  contract: z.enum(CONTRACTS).nullable(),
  hours_min_per_week: z.number().nullable(),
  hours_max_per_week: z.number().nullable(),
  pay_min_cents: z.int().nullable(),
  pay_max_cents: z.int().nullable(),
  pay_currency: z.string().nullable(),
  pay_period: z.enum(PAY_PERIODS).nullable(),
  pay_basis: z.enum(['gross', 'net']).nullish(),
  pay_hours_basis: z.number().nullish(),
  pay_holiday_pay: z.enum(['included', 'excluded']).nullish(),
  dutch: z.enum(LANGUAGE_DEMANDS),
  dutch_level: z.enum(CEFR_LEVELS).nullable(),
  english: z.enum(LANGUAGE_DEMANDS),
  working_language: z.string().nullable(),
  education: z.enum(EDUCATION_LEVELS).nullable(),
  licences: z.array(z.enum(LICENCES)),
  experience_years: z.number().nullable(),
  relocation_help: z.boolean().nullable(),
  sponsorship: z.boolean().nullable(),
  occupation: z.string().nullable(),
  skills: z.array(z.string()),
  occupation_uri: z.string().nullable(),
  skill_uris: z.array(z.string()),
  concepts_version: z.string().nullable(),
  start_on: z.string().nullable(),
  apply_until: z.string().nullable(),
  apply_url: z.string().nullable(),
});
type VacancyRow = z.output<typeof VacancyRow>;

export const VACANCY_TABLE: OfferTable<Vacancy, StoredVacancy> = {
  kind: 'vacancy',
  table: 'vacancies',
  origins: 'vacancy_origins',
  originKey: 'vacancy_id',
  searchRows: 'vacancy_search_rows',
  organisationKind: 'employer',
  merges: true,
  columns: {
    ...COMMON_COLUMNS,
    workplace: 'text', contract: 'text', hours_min_per_week: 'numeric', hours_max_per_week: 'numeric', pay_min_cents: 'bigint', pay_max_cents: 'bigint',
    pay_currency: 'text', pay_period: 'text', pay_basis: 'text', pay_hours_basis: 'numeric', pay_holiday_pay: 'text', dutch: 'text', dutch_level: 'text', english: 'text', working_language: 'text', education: 'text', licences: 'text[]',
    experience_years: 'numeric', relocation_help: 'boolean', sponsorship: 'boolean', occupation: 'text', skills: 'text[]', occupation_uri: 'text', skill_uris: 'text[]', concepts_version: 'text', start_on: 'date',
    apply_until: 'date', apply_url: 'text',
  },
  organisationOf: (vacancy) => vacancy.organisation,
  toRow,
  read(raw) {
    const row = VacancyRow.parse(raw);
    return { ...readStored(row), vacancy: toVacancy(row) };
  },
  valueOf: ({ vacancy }) => vacancy,
  likeness: `(CASE WHEN o.occupation = the.occupation THEN 1 ELSE 0 END) + similarity(mitn_fold(o.title), mitn_fold(the.title))
    + (CASE WHEN o.place_name = the.place_name THEN 0.4 WHEN o.province = the.province THEN 0.3 ELSE 0 END) + (CASE WHEN o.ad_language = the.ad_language THEN 0.2 ELSE 0 END)`,
  proposable: 'true',
};

function toRow(vacancy: Vacancy): ContentRow {
  return {
    title: vacancy.title,
    description_html: vacancy.descriptionHtml,
    description_text: vacancy.descriptionText,
    ...placeColumns(vacancy.place),
    ad_language: vacancy.adLanguage,
    labels: vacancy.labels,
    posted_on: vacancy.postedOn,
    workplace: vacancy.workplace,
    contract: vacancy.contract,
    hours_min_per_week: vacancy.hoursPerWeek?.min ?? null,
    hours_max_per_week: vacancy.hoursPerWeek?.max ?? null,
    pay_min_cents: vacancy.pay?.minCents ?? null,
    pay_max_cents: vacancy.pay?.maxCents ?? null,
    pay_currency: vacancy.pay?.currency ?? null,
    pay_period: vacancy.pay?.period ?? null,
    pay_basis: vacancy.pay?.basis ?? null,
    pay_hours_basis: vacancy.pay?.hoursBasis ?? null,
    pay_holiday_pay: vacancy.pay?.holidayPay ?? null,
    dutch: vacancy.dutch,
    dutch_level: vacancy.dutchLevel,
    english: vacancy.english,
    working_language: vacancy.workingLanguage,
    education: vacancy.education,
    licences: vacancy.licences,
    experience_years: vacancy.experienceYears,
    relocation_help: vacancy.relocationHelp,
    sponsorship: vacancy.sponsorship,
    occupation: vacancy.occupation,
    skills: vacancy.skills,
    occupation_uri: vacancy.occupationUri,
    skill_uris: vacancy.skillUris,
    concepts_version: vacancy.conceptsVersion,
    start_on: vacancy.startOn,
    apply_until: vacancy.applyUntil,
    apply_url: vacancy.applyUrl,
  };
}

function toVacancy(row: VacancyRow): Vacancy {
  const { hours_min_per_week: min, hours_max_per_week: max } = row;
  return {
    title: row.title,
    descriptionHtml: row.description_html,
    descriptionText: row.description_text,
    organisation: readOrganisationName(row) ?? { name: '', kvkNumber: null, website: null },
    place: readPlace(row),
    workplace: row.workplace,
    contract: row.contract,
    hoursPerWeek: min === null || max === null ? null : { min, max },
    pay: toPay(row),
    adLanguage: row.ad_language,
    dutch: row.dutch,
    dutchLevel: row.dutch_level,
    english: row.english,
    workingLanguage: row.working_language,
    education: row.education,
    licences: row.licences,
    experienceYears: row.experience_years,
    relocationHelp: row.relocation_help,
    sponsorship: row.sponsorship,
    occupation: row.occupation,
    skills: row.skills,
    occupationUri: row.occupation_uri,
    skillUris: row.skill_uris,
    conceptsVersion: row.concepts_version,
    labels: row.labels,
    postedOn: row.posted_on,
    startOn: row.start_on,
    applyUntil: row.apply_until,
    applyUrl: row.apply_url,
  };
}

/** Pay with what the ad says about it; what it does not say is left out. */
function toPay({ pay_min_cents: minCents, pay_max_cents: maxCents, pay_currency: currency, pay_period: period, ...row }: VacancyRow): Pay | null {
  if (currency === null || period === null) return null;
  const { pay_basis: basis, pay_hours_basis: hoursBasis, pay_holiday_pay: holidayPay } = row;
  return { minCents, maxCents, currency, period, ...(basis ? { basis } : {}), ...(hoursBasis ? { hoursBasis } : {}), ...(holidayPay ? { holidayPay } : {}) };
}
