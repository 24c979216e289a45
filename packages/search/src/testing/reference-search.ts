import { distanceM } from '@mitn/domain';
import { HOME_FACETS } from '../home/home.query.js';
import type { HomeQuery } from '../home/home.query.js';
import type { HomeDocument } from '../home/home.document.js';
import type { FacetValue } from '../search-index.port.js';
import { VACANCY_FACETS } from '../vacancy/vacancy.query.js';
import type { VacancyDocument } from '../vacancy/vacancy.document.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';

/** What a filter says of one document; written apart from the engines, field by field, from the words at the query types. */
type Rules<Query, Document> = { [Field in keyof Query]?: (document: Document, query: Query) => boolean };
type Valued = string | number | boolean | null;

const among = <T>(wanted: readonly T[] | undefined, value: T | null): boolean => !wanted?.length || (value !== null && wanted.includes(value));

function isNear(document: { point: { lat: number; lon: number } | null }, query: { near?: { lat: number; lon: number } | undefined; radiusKm?: number | undefined }): boolean {
  if (!query.near || query.radiusKm === undefined) return true;
  if (!document.point) return false;
  const km = distanceM(query.near, document.point) / 1000;
  if (Math.abs(km - query.radiusKm) < query.radiusKm / 100) throw new Error(`The test data has an offer within 1 % of the edge of ${query.radiusKm} km; choose another radius.`);
  return km <= query.radiusKm;
}

const LADDER = ['none', 'vocational', 'bachelor', 'master', 'doctorate'];

const VACANCY_RULES: Rules<VacancyQuery, VacancyDocument> = {
  radiusKm: isNear,
  adLanguage: (d, q) => among(q.adLanguage, d.card.labels.adLanguage),
  dutch: (d, q) => among(q.dutch, d.card.labels.dutch),
  occupation: (d, q) => among(q.occupation, d.occupation) || among(q.occupation, d.occupationUri),
  skill: (d, q) => !q.skill?.length || [...d.skills, ...d.skillUris].some((skill) => q.skill?.includes(skill)),
  contract: (d, q) => among(q.contract, d.card.contract),
  workplace: (d, q) => among(q.workplace, d.card.workplace),
  hoursMin: (d, q) => q.hoursMin === undefined || (d.card.hours !== null && d.card.hours.max >= q.hoursMin),
  hoursMax: (d, q) => q.hoursMax === undefined || (d.card.hours !== null && d.card.hours.min <= q.hoursMax),
  payMinEurMonth: (d, q) => {
    const top = d.payMaxCentsPerMonth ?? d.payMinCentsPerMonth;
    return q.payMinEurMonth === undefined || (top !== null && top >= q.payMinEurMonth * 100);
  },
  permitPayEurMonth: (d, q) => q.permitPayEurMonth === undefined || (d.permitPayCentsPerMonth !== null && d.permitPayCentsPerMonth >= q.permitPayEurMonth * 100),
  relocation: (d, q) => !q.relocation || d.card.relocationHelp === true,
  sponsorship: (d, q) => !q.sponsorship || d.sponsorship === true,
  education: (d, q) => q.education === undefined || (d.education !== null && LADDER.indexOf(d.education) <= LADDER.indexOf(q.education)),
  experienceMax: (d, q) => q.experienceMax === undefined || (d.experienceYears !== null && d.experienceYears <= q.experienceMax),
  workingLanguage: (d, q) => among(q.workingLanguage, d.card.labels.workingLanguage),
  sponsor: (d, q) => !q.sponsor || d.card.organisation.sponsor === 'recognised',
  postedSince: (d, q) => q.postedSince === undefined || (d.card.postedAt !== null && d.card.postedAt >= q.postedSince),
};
const HOME_RULES: Rules<HomeQuery, HomeDocument> = {
  radiusKm: isNear,
  type: (d, q) => among(q.type, d.card.type),
  maxCostEurMonth: (d, q) => q.maxCostEurMonth === undefined || d.card.costs.totalCentsPerMonth <= q.maxCostEurMonth * 100,
  registration: (d, q) => among(q.registration, d.card.registration),
  internationals: (d, q) => among(q.internationals, d.card.internationals),
  furnishing: (d, q) => among(q.furnishing, d.card.furnishing),
  availableFrom: (d, q) => q.availableFrom === undefined || d.card.availableFrom === null || d.card.availableFrom <= q.availableFrom,
  until: (d, q) => q.until === undefined || d.card.until === null || d.card.until >= q.until,
  minAreaM2: (d, q) => q.minAreaM2 === undefined || (d.card.areaM2 !== null && d.card.areaM2 >= q.minAreaM2),
  minRooms: (d, q) => q.minRooms === undefined || (d.card.rooms !== null && d.card.rooms >= q.minRooms),
  persons: (d, q) => q.persons === undefined || (d.card.maxPersons === null ? q.persons === 1 : d.card.maxPersons >= q.persons),
  pets: (d, q) => !q.pets || d.card.pets === true,
  depositMaxEur: (d, q) => q.depositMaxEur === undefined || (d.card.depositCents !== null && d.card.depositCents <= q.depositMaxEur * 100),
  minStayMaxMonths: (d, q) => q.minStayMaxMonths === undefined || d.minimumStayMonths === null || d.minimumStayMonths <= q.minStayMaxMonths,
};

const VACANCY_VALUES: Record<(typeof VACANCY_FACETS)[number], (d: VacancyDocument) => Valued | readonly string[]> = {
  adLanguage: (d) => d.card.labels.adLanguage,
  dutch: (d) => d.card.labels.dutch,
  contract: (d) => d.card.contract,
  workplace: (d) => d.card.workplace,
  sponsor: (d) => d.card.organisation.sponsor,
  occupation: (d) => d.occupation,
  skill: (d) => d.skills,
  workingLanguage: (d) => d.card.labels.workingLanguage,
  education: (d) => d.education,
  relocation: (d) => d.card.relocationHelp,
};
const HOME_VALUES: Record<(typeof HOME_FACETS)[number], (d: HomeDocument) => Valued> = {
  type: (d) => d.card.type,
  registration: (d) => d.card.registration,
  internationals: (d) => d.card.internationals,
  furnishing: (d) => d.card.furnishing,
  pets: (d) => d.card.pets,
};

export interface ReferenceAnswer<Document> {
  documents: Document[];
  facets: Record<string, FacetValue[]>;
}

function answer<Query, Document>(
  documents: readonly Document[], query: Query, rules: Rules<Query, Document>, values: Record<string, (d: Document) => Valued | readonly string[]>,
): ReferenceAnswer<Document> {
  const passes = (document: Document, without?: string): boolean =>
    Object.entries(rules).every(([field, rule]) => field === without || (rule as (d: Document, q: Query) => boolean)(document, query));
  const facets = Object.entries(values).map(([field, valueOf]): [string, FacetValue[]] => {
    const counts = new Map<string, number>();
    for (const value of documents.filter((document) => passes(document, field)).flatMap(valueOf)) {
      if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [field, sorted.map(([value, count]) => ({ value, count }))];
  });
  return { documents: documents.filter((document) => passes(document)), facets: Object.fromEntries(facets) };
}

/** What must pass and be counted, found by looking at every document. */
export const referenceVacancies = (documents: readonly VacancyDocument[], query: VacancyQuery): ReferenceAnswer<VacancyDocument> =>
  answer(documents, query, VACANCY_RULES, VACANCY_VALUES);
export const referenceHomes = (documents: readonly HomeDocument[], query: HomeQuery): ReferenceAnswer<HomeDocument> =>
  answer(documents, query, HOME_RULES, HOME_VALUES);
