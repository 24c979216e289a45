import type { Point } from '@mitn/domain';
import { HOME_FACETS } from '../home/home.query.js';
import type { HomeQuery } from '../home/home.query.js';
import { levelsUpTo, VACANCY_FACETS } from '../vacancy/vacancy.query.js';
import type { VacancyFacet, VacancyQuery } from '../vacancy/vacancy.query.js';
import type { SqlParameters } from './sql-parameters.js';

/** A field whose values are counted: the SQL that gives its value, and the filter that is set on it (`null` = none). */
export interface FacetSql {
  field: string;
  value: string;
  /** The value is an array; each element counts. */
  many: boolean;
  filter: string | null;
}

export interface FilterSql {
  /** Filters on fields that are not counted. */
  where: string[];
  facets: FacetSql[];
  /** Metres from `near`; SQL NULL without it. */
  distanceM: string;
}

const EARTH_RADIUS_M = 6_371_008.8;
const DEGREES = 180 / Math.PI;

/**
 * Metres from a point in plain numbers. The functions of earthdistance check each point that they make, which costs ten times what the sum costs. With a radius a box of degrees
 * stands before it: for most rows four comparisons are all.
 */
function nearSql(near: Point | undefined, radiusKm: number | undefined, parameters: SqlParameters): { where: string[]; distanceM: string } {
  if (!near) return { where: [], distanceM: 'NULL::double precision' };
  const [lat, lon] = [near.lat, near.lon].map((degrees) => `${parameters.add(degrees)}::double precision`);
  const distanceM = `2 * ${EARTH_RADIUS_M} * asin(least(1, sqrt(sin(radians(lat - ${lat}) / 2) ^ 2 + cos(radians(lat)) * cos(radians(${lat})) * sin(radians(lon - ${lon}) / 2) ^ 2)))`;
  if (radiusKm === undefined) return { where: [], distanceM };
  const radius = `${parameters.add(radiusKm * 1000)}::double precision`;
  return { where: ['lat IS NOT NULL', ...boxSql(near, radiusKm * 1000, parameters), `${distanceM} <= ${radius}`], distanceM };
}

/** The degrees that a circle reaches, a little more for rounding; no box where it reaches a pole or the line where longitudes begin anew. */
function boxSql({ lat, lon }: Point, radiusM: number, parameters: SqlParameters): string[] {
  const angle = (radiusM / EARTH_RADIUS_M) * 1.000_001;
  const reach = Math.sin(angle) / Math.cos(lat / DEGREES);
  const [latReach, lonReach] = [angle * DEGREES, Math.asin(reach) * DEGREES];
  if (Math.abs(lat) + latReach >= 90 || !(reach < 1) || Math.abs(lon) + lonReach >= 180) return [];
  const between = (column: string, middle: number, half: number): string => `${column} BETWEEN ${parameters.add(middle - half)}::double precision AND ${parameters.add(middle + half)}::double precision`;
  return [between('lat', lat, latReach), between('lon', lon, lonReach)];
}

/** The rows that a vacancy query lets through; the meaning of each field stands at `VacancyQuery`. */
export function vacancyFilters(query: VacancyQuery, parameters: SqlParameters): FilterSql {
  const { where, distanceM } = nearSql(query.near, query.radiusKm, parameters);
  const among = (column: string, values: readonly string[] | undefined): string | null =>
    values?.length ? `coalesce(${column} = ANY(${parameters.add(values)}::text[]), false)` : null;
  const either = (one: string | null, other: string | null): string | null => (one === null || other === null ? null : `(${one} OR ${other})`);
  const lower = (values: readonly string[] | undefined): string[] | undefined => values?.map((value) => value.toLowerCase());
  if (query.hoursMin !== undefined) where.push(`hours_max >= ${parameters.add(query.hoursMin)}::numeric`);
  if (query.hoursMax !== undefined) where.push(`hours_min <= ${parameters.add(query.hoursMax)}::numeric`);
  if (query.payMinEurMonth !== undefined) {
    where.push(`coalesce(pay_max_cents_per_month, pay_min_cents_per_month) >= ${parameters.add(Math.round(query.payMinEurMonth * 100))}::bigint`);
  }
  if (query.permitPayEurMonth !== undefined) where.push(`permit_pay_cents_per_month >= ${parameters.add(Math.round(query.permitPayEurMonth * 100))}::bigint`);
  if (query.sponsorship) where.push('sponsorship');
  if (query.experienceMax !== undefined) where.push(`experience_years <= ${parameters.add(query.experienceMax)}::numeric`);
  if (query.postedSince !== undefined) where.push(`posted_on >= ${parameters.add(query.postedSince)}::date`);
  const skills = query.skill?.length
    ? `(EXISTS (SELECT 1 FROM unnest(skills) AS held WHERE lower(held) = ANY(${parameters.add(lower(query.skill))}::text[])) OR skill_uris && ${parameters.add(query.skill)}::text[])`
    : null;
  const filters: Record<VacancyFacet, { value: string; filter: string | null }> = {
    adLanguage: { value: 'ad_language', filter: among('ad_language', query.adLanguage) },
    dutch: { value: 'dutch', filter: among('dutch', query.dutch) },
    contract: { value: 'contract', filter: among('contract', query.contract) },
    workplace: { value: 'workplace', filter: among('workplace', query.workplace) },
    sponsor: { value: 'sponsor', filter: query.sponsor ? "sponsor = 'recognised'" : null },
    occupation: { value: 'occupation', filter: either(among('lower(occupation)', lower(query.occupation)), among('occupation_uri', query.occupation)) },
    skill: { value: 'skills', filter: skills },
    workingLanguage: { value: 'working_language', filter: among('working_language', query.workingLanguage) },
    education: { value: 'education', filter: among('education', query.education && levelsUpTo(query.education)) },
    relocation: { value: 'relocation::text', filter: query.relocation ? 'coalesce(relocation, false)' : null },
  };
  return { where, distanceM, facets: VACANCY_FACETS.map((field) => ({ field, many: field === 'skill', ...filters[field] })) };
}

/** The rows that a home query lets through; the meaning of each field stands at `HomeQuery`. */
export function homeFilters(query: HomeQuery, parameters: SqlParameters): FilterSql {
  const { where, distanceM } = nearSql(query.near, query.radiusKm, parameters);
  const among = (column: string, values: readonly string[] | undefined): string | null =>
    values?.length ? `coalesce(${column} = ANY(${parameters.add(values)}::text[]), false)` : null;
  if (query.maxCostEurMonth !== undefined) where.push(`total_cents_per_month <= ${parameters.add(Math.round(query.maxCostEurMonth * 100))}::integer`);
  if (query.availableFrom !== undefined) where.push(`coalesce(available_from <= ${parameters.add(query.availableFrom)}::date, true)`);
  if (query.until !== undefined) where.push(`coalesce(available_until >= ${parameters.add(query.until)}::date, true)`);
  if (query.minAreaM2 !== undefined) where.push(`area_m2 >= ${parameters.add(query.minAreaM2)}::numeric`);
  if (query.minRooms !== undefined) where.push(`rooms >= ${parameters.add(query.minRooms)}::numeric`);
  if (query.persons !== undefined) where.push(`coalesce(max_persons, 1) >= ${parameters.add(query.persons)}::integer`);
  if (query.depositMaxEur !== undefined) where.push(`deposit_cents <= ${parameters.add(Math.round(query.depositMaxEur * 100))}::integer`);
  if (query.minStayMaxMonths !== undefined) where.push(`coalesce(minimum_stay_months <= ${parameters.add(query.minStayMaxMonths)}::integer, true)`);
  const filters = {
    type: { value: 'type', filter: among('type', query.type) },
    registration: { value: 'registration', filter: among('registration', query.registration) },
    internationals: { value: 'internationals', filter: among('internationals', query.internationals) },
    furnishing: { value: 'furnishing', filter: among('furnishing', query.furnishing) },
    pets: { value: 'pets::text', filter: query.pets ? 'coalesce(pets, false)' : null },
  };
  return { where, distanceM, facets: HOME_FACETS.map((field) => ({ field, many: false, ...filters[field] })) };
}
