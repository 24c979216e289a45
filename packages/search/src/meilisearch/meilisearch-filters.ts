import type { Point } from '@mitn/domain';
import { HOME_FACETS } from '../home/home.query.js';
import type { HomeQuery } from '../home/home.query.js';
import { levelsUpTo, VACANCY_FACETS } from '../vacancy/vacancy.query.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import type { QueryOf, SearchKind } from '../search-index.port.js';
import { dateNumber } from './meilisearch-documents.js';

export interface MeilisearchFilters {
  /** Filters on fields that are not counted. */
  plain: string[];
  /** By counted field, the filter that is set on it. */
  counted: Record<string, string>;
  facets: readonly string[];
}

/** A text as a value of the filter language: nothing inside it is read as language. */
export function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function figure(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A filter needs a finite number.');
  return String(value);
}

function within(near: Point | undefined, radiusKm: number | undefined): string[] {
  if (!near || radiusKm === undefined) return [];
  return [`_geoRadius(${figure(near.lat)}, ${figure(near.lon)}, ${figure(radiusKm * 1000)})`];
}

function among(filters: Record<string, string>, field: string, values: readonly string[] | undefined): void {
  if (values?.length) filters[field] = `${field} IN [${values.map(quoted).join(', ')}]`;
}

/** A concept by its name or by its address. */
function namedOrAddressed(filters: Record<string, string>, field: string, address: string, values: readonly string[] | undefined): void {
  if (!values?.length) return;
  const list = values.map(quoted).join(', ');
  filters[field] = `(${field} IN [${list}] OR ${address} IN [${list}])`;
}

function vacancyFilters(query: VacancyQuery): MeilisearchFilters {
  const plain = within(query.near, query.radiusKm);
  const counted: Record<string, string> = {};
  if (query.hoursMin !== undefined) plain.push(`hoursMax >= ${figure(query.hoursMin)}`);
  if (query.hoursMax !== undefined) plain.push(`hoursMin <= ${figure(query.hoursMax)}`);
  if (query.payMinEurMonth !== undefined) plain.push(`payTop >= ${figure(Math.round(query.payMinEurMonth * 100))}`);
  if (query.permitPayEurMonth !== undefined) plain.push(`permitPay >= ${figure(Math.round(query.permitPayEurMonth * 100))}`);
  if (query.sponsorship) plain.push('sponsorship = true');
  if (query.experienceMax !== undefined) plain.push(`experienceYears <= ${figure(query.experienceMax)}`);
  if (query.postedSince !== undefined) plain.push(`postedOn >= ${figure(dateNumber(query.postedSince))}`);
  for (const field of ['adLanguage', 'dutch', 'contract', 'workplace', 'workingLanguage'] as const) among(counted, field, query[field]);
  for (const [field, address] of [['occupation', 'occupationUri'], ['skill', 'skillUri']] as const) namedOrAddressed(counted, field, address, query[field]);
  if (query.sponsor) counted['sponsor'] = 'sponsor = "recognised"';
  if (query.education) among(counted, 'education', levelsUpTo(query.education));
  if (query.relocation) counted['relocation'] = 'relocation = true';
  return { plain, counted, facets: VACANCY_FACETS };
}

function homeFilters(query: HomeQuery): MeilisearchFilters {
  const plain = within(query.near, query.radiusKm);
  const counted: Record<string, string> = {};
  if (query.maxCostEurMonth !== undefined) plain.push(`cost <= ${figure(Math.round(query.maxCostEurMonth * 100))}`);
  if (query.availableFrom !== undefined) plain.push(`(availableFrom IS NULL OR availableFrom <= ${figure(dateNumber(query.availableFrom))})`);
  if (query.until !== undefined) plain.push(`(availableUntil IS NULL OR availableUntil >= ${figure(dateNumber(query.until))})`);
  if (query.minAreaM2 !== undefined) plain.push(`areaM2 >= ${figure(query.minAreaM2)}`);
  if (query.minRooms !== undefined) plain.push(`rooms >= ${figure(query.minRooms)}`);
  if (query.persons !== undefined) plain.push(`persons >= ${figure(query.persons)}`);
  if (query.depositMaxEur !== undefined) plain.push(`deposit <= ${figure(Math.round(query.depositMaxEur * 100))}`);
  if (query.minStayMaxMonths !== undefined) plain.push(`(minimumStay IS NULL OR minimumStay <= ${figure(query.minStayMaxMonths)})`);
  for (const field of ['type', 'registration', 'internationals', 'furnishing'] as const) among(counted, field, query[field]);
  if (query.pets) counted['pets'] = 'pets = true';
  return { plain, counted, facets: HOME_FACETS };
}

/** A query's filters in the engine's language, made from checked values only. */
export function meilisearchFilters<K extends SearchKind>(kind: K, query: QueryOf<K>): MeilisearchFilters {
  return kind === 'vacancy' ? vacancyFilters(query as VacancyQuery) : homeFilters(query as HomeQuery);
}

/** The wanted order; empty = relevance, which the ranking rules decide. */
export function meilisearchSort(query: QueryOf<SearchKind>): string[] {
  switch (query.sort) {
    case 'relevance':
      return [];
    case 'newest':
      return ['postedOn:desc', 'confirmedAt:desc', 'id:asc'];
    case 'pay':
      return ['payOrder:desc'];
    case 'cost':
      return ['cost:asc'];
    case 'distance':
      return query.near ? [`_geoPoint(${figure(query.near.lat)}, ${figure(query.near.lon)}):asc`] : [];
  }
}
