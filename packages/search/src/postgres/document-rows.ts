import type { AdLanguage } from '@mitn/domain';
import type { DocumentOf, SearchKind } from '../search-index.port.js';
import { toStoredHit } from '../stored-hit.js';
import { STEMS } from './word-match.js';

function textRow(document: DocumentOf<SearchKind>, adLanguage: AdLanguage): Record<string, unknown> {
  const [stem1, stem2] = STEMS[adLanguage];
  return {
    id: document.id, revision: document.revision, hit: toStoredHit(document), title: document.titleText, names: document.namesText, place: document.placeText,
    body: document.bodyText, ad_language: adLanguage, stem_1: stem1, stem_2: stem2, province: document.province, northern: document.northern,
    lat: document.point?.lat ?? null, lon: document.point?.lon ?? null, posted_on: document.card.postedAt, confirmed_at: document.card.confirmedAt,
  };
}

function vacancyRow(document: DocumentOf<'vacancy'>): Record<string, unknown> {
  const { card } = document;
  return {
    ...textRow(document, card.labels.adLanguage), dutch: card.labels.dutch, working_language: card.labels.workingLanguage,
    occupation: document.occupation, skills: document.skills, occupation_uri: document.occupationUri, skill_uris: document.skillUris, contract: card.contract, workplace: card.workplace, hours_min: card.hours?.min ?? null,
    hours_max: card.hours?.max ?? null, pay_min_cents_per_month: document.payMinCentsPerMonth, pay_max_cents_per_month: document.payMaxCentsPerMonth,
    sponsor: card.organisation.sponsor, permit_pay_cents_per_month: document.permitPayCentsPerMonth, relocation: card.relocationHelp, sponsorship: document.sponsorship,
    education: document.education, experience_years: document.experienceYears,
  };
}

function homeRow(document: DocumentOf<'home'>): Record<string, unknown> {
  const { card } = document;
  return {
    ...textRow(document, document.adLanguage), type: card.type, total_cents_per_month: card.costs.totalCentsPerMonth, registration: card.registration,
    internationals: card.internationals, furnishing: card.furnishing, available_from: card.availableFrom, available_until: card.until,
    area_m2: card.areaM2, rooms: card.rooms, max_persons: card.maxPersons, pets: card.pets, deposit_cents: card.depositCents,
    minimum_stay_months: document.minimumStayMonths,
  };
}

/** Documents as rows for `putStatement`, in the order of ids so that two writers cannot wait for each other. */
export function toRows<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Record<string, unknown>[] {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((document) => (kind === 'vacancy' ? vacancyRow(document as DocumentOf<'vacancy'>) : homeRow(document as DocumentOf<'home'>)));
}

const OWN_COLUMNS: Record<SearchKind, Record<string, string>> = {
  vacancy: {
    dutch: 'text', working_language: 'text', occupation: 'text', skills: 'text[]', occupation_uri: 'text', skill_uris: 'text[]', contract: 'text', workplace: 'text',
    hours_min: 'numeric', hours_max: 'numeric', pay_min_cents_per_month: 'bigint', pay_max_cents_per_month: 'bigint', sponsor: 'text',
    permit_pay_cents_per_month: 'bigint', relocation: 'boolean', sponsorship: 'boolean', education: 'text', experience_years: 'numeric',
  },
  home: {
    type: 'text', total_cents_per_month: 'integer', registration: 'text', internationals: 'text', furnishing: 'text', available_from: 'date',
    available_until: 'date', area_m2: 'numeric', rooms: 'numeric', max_persons: 'integer', pets: 'boolean',
    deposit_cents: 'integer', minimum_stay_months: 'integer',
  },
};
const SHARED_COLUMNS: Record<string, string> = {
  id: 'uuid', revision: 'integer', hit: 'jsonb', title: 'text', ad_language: 'text', province: 'text', northern: 'boolean', lat: 'double precision', lon: 'double precision',
  posted_on: 'date', confirmed_at: 'timestamptz',
};
/** The columns of a row that filters read. */
export const filterColumns = (kind: SearchKind): string[] => Object.keys({ ...SHARED_COLUMNS, ...OWN_COLUMNS[kind] }).filter((name) => name !== 'hit');
const TEXT_COLUMNS: Record<string, string> = { names: 'text', place: 'text', body: 'text', stem_1: 'regconfig', stem_2: 'regconfig' };

/** A field's words whole and as stems. The body has whole words alone: see `WordMatchSql.hit`. */
const weighted = ([field, weight]: readonly [string, string]): string =>
  `setweight(whole.${field} || to_tsvector(row.stem_1, row.${field}) || coalesce(to_tsvector(row.stem_2, row.${field}), ''), '${weight}')`;
const HEAD_WEIGHTS = [['title', 'A'], ['names', 'B'], ['place', 'C']] as const;
const HEAD = HEAD_WEIGHTS.map(weighted).join(' || ');
const FIELDS = ['title', 'names', 'place', 'body'] as const;
/** Taking a text apart is half of what a row costs: each is taken apart once. */
const WHOLE = FIELDS.map((field) => `to_tsvector('simple', row.${field}) AS ${field}`).join(', ');
const WORDS = `strip(${FIELDS.map((field) => `whole.${field}`).join(' || ')})`;

/** Upserts the rows given as one JSON array; a row of an older revision changes nothing. Returns the ids that were written. */
export function putStatement(kind: SearchKind, table: string): string {
  const stored = { ...SHARED_COLUMNS, ...OWN_COLUMNS[kind] };
  const names = Object.keys(stored);
  const typed = Object.entries({ ...stored, ...TEXT_COLUMNS }).map(([name, type]) => `${name} ${type}`);
  const all = [...names, 'head', 'document', 'words'];
  return `INSERT INTO ${table} AS held (${all.join(', ')})
    SELECT ${names.map((name) => `row.${name}`).join(', ')}, made.head, made.head || setweight(whole.body, 'D'), ${WORDS}
    FROM jsonb_to_recordset($1::jsonb) AS row (${typed.join(', ')})
    CROSS JOIN LATERAL (SELECT ${WHOLE} OFFSET 0) AS whole CROSS JOIN LATERAL (SELECT ${HEAD} AS head OFFSET 0) AS made
    ON CONFLICT (id) DO UPDATE SET ${all.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`).join(', ')}
    WHERE held.revision <= excluded.revision
    RETURNING id`;
}
