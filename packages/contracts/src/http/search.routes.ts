import { CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, POSSIBILITIES, TRAVEL_MODES, WELCOMES, WORKPLACES } from '@mitn/domain';
import * as z from 'zod/mini';
import {
  AdLanguageValue, CalendarDateText, FacetAnswer, Id, Instant, LanguageDemandValue, OrganisationAnswer, OriginAnswer, Page, PageSize, PayAnswer, PlaceAnswer,
} from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const SearchText = z.string().check(z.maxLength(200));
const paging = { q: z.optional(SearchText), page: z._default(Page, 1), pageSize: z._default(PageSize, 20) };
const nearness = {
  place: z.optional(z.string().check(z.maxLength(100))),
  /** `lat,lon` in degrees. */
  near: z.optional(z.string().check(z.regex(/^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/, 'must be a latitude and a longitude in degrees, such as 53.22,6.57'))),
  radiusKm: z.optional(z.number().check(z.minimum(1), z.maximum(300))),
};
const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item).check(z.maxLength(20)));
/**
 * Labels that may stand on a card: those of the languages, permits, conditions and warnings, with whether a sentence stands behind them.
 * Left out by an index that was written before there were any.
 */
const keyLabels = z.optional(z.array(z.object({ name: z.string(), value: z.string(), quoted: z.boolean() })));
/** From where to where, in UTF-16 units, the end not included; in order, never overlapping. */
const marks = z.array(z.tuple([z.int(), z.int()]));
/**
 * Where a hit holds what was typed: in `title`, and in a piece of the description (plain text, never HTML, `…` where it was cut). Left out without a text, and where
 * neither holds its words.
 */
const highlights = z.optional(z.object({ title: z.optional(marks), snippet: z.optional(z.object({ text: z.string(), marks })) }));
/** Which search engine answers, for comparing them: without it the platform chooses, and answers from PostgreSQL while the other one is away. */
const askedEngine = z.optional(z.enum(['postgres', 'meilisearch']));
/**
 * How long the way takes from the place of the search (`from`) to the offer, in whole minutes one way. `null` as a whole: no town or point was asked from, or the offer
 * has none; `null` for one means: no way was found.
 */
export const TravelAnswer = z.object({
  bicycleMinutes: z.nullable(z.int()),
  publicTransportMinutes: z.nullable(z.int()),
  carMinutes: z.nullable(z.int()),
  /** At least one of them is reckoned from the straight line, with no road and no timetable looked at. */
  estimate: z.boolean(),
  /** Those of them. */
  estimatedModes: z.array(z.enum(TRAVEL_MODES)),
  /** Who says the others: `opentripplanner`, `osrm`, or both with a `+` between; `estimate` when all are estimated. */
  source: z.string(),
});
export type TravelAnswer = z.output<typeof TravelAnswer>;
const travel = z.nullable(TravelAnswer);
const amount = z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000)));

export const VacancySearchQuery = z.strictObject({
  ...paging,
  sort: z._default(z.enum(['relevance', 'newest', 'pay', 'distance']), 'relevance'),
  ...nearness,
  adLanguage: z.optional(z.array(z.enum(['en', 'nl', 'de', 'mixed', 'other', 'any'])).check(z.maxLength(6))),
  dutch: list(LanguageDemandValue),
  occupation: list(SearchText),
  skill: list(SearchText),
  contract: list(z.enum(CONTRACTS)),
  workplace: list(z.enum(WORKPLACES)),
  hoursMin: z.optional(z.number().check(z.minimum(0), z.maximum(80))),
  hoursMax: z.optional(z.number().check(z.minimum(0), z.maximum(80))),
  payMinEurMonth: amount,
  /** true: only employers on the register of recognised sponsors. */
  sponsor: z.optional(z.boolean()),
  /** Pay is known to reach the threshold of this permit, for a person of `age`. */
  meetsPermit: z.optional(z.enum(['highly-skilled-migrant', 'highly-skilled-migrant-reduced', 'blue-card'])),
  age: z.optional(z.int().check(z.minimum(16), z.maximum(99))),
  postedSince: z.optional(CalendarDateText),
  /** true: only ads that offer help with moving. */
  relocation: z.optional(z.boolean()),
  /** true: only ads that offer to sponsor a permit. Whether an employer may is `sponsor`. */
  sponsorship: z.optional(z.boolean()),
  /** The level that a person has: only ads that ask at most this and say so. */
  education: z.optional(z.enum(EDUCATION_LEVELS)),
  /** Years: only ads that ask at most so many and say so. */
  experienceMax: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
  /** The language spoken at work, where the ad says it: `en`, `nl`, `de`, `mixed`, or another as its source writes it. */
  workingLanguage: list(z.string().check(z.maxLength(40))),
  engine: askedEngine,
});
export type VacancySearchQuery = z.output<typeof VacancySearchQuery>;

export const HomeSearchQuery = z.strictObject({
  ...paging,
  sort: z._default(z.enum(['relevance', 'newest', 'cost', 'distance']), 'relevance'),
  ...nearness,
  type: list(z.enum(HOME_TYPES)),
  maxCostEurMonth: amount,
  registration: list(z.enum(POSSIBILITIES)),
  internationals: list(z.enum(WELCOMES)),
  furnishing: list(z.enum(FURNISHINGS)),
  availableFrom: z.optional(CalendarDateText),
  until: z.optional(CalendarDateText),
  minAreaM2: amount,
  minRooms: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  persons: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  pets: z.optional(z.boolean()),
  /** Only homes that state a deposit of at most this. */
  depositMaxEur: amount,
  /** Months: homes that one may leave after so long; also those that state no minimum stay. */
  minStayMaxMonths: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  /** Distance is counted from this vacancy. */
  vacancyId: z.optional(Id),
  engine: askedEngine,
});
export type HomeSearchQuery = z.output<typeof HomeSearchQuery>;

export const VacancyHit = z.object({
  id: Id,
  title: z.string(),
  organisation: OrganisationAnswer,
  place: z.nullable(PlaceAnswer),
  distanceKm: z.nullable(z.number()),
  travel,
  labels: z.object({ adLanguage: AdLanguageValue, dutch: LanguageDemandValue, workingLanguage: z.nullable(z.string()) }),
  pay: z.nullable(PayAnswer),
  contract: z.nullable(z.enum(CONTRACTS)),
  hours: z.nullable(z.object({ min: z.number(), max: z.number() })),
  workplace: z.nullable(z.enum(WORKPLACES)),
  relocationHelp: z.nullable(z.boolean()),
  keyLabels,
  postedAt: z.nullable(CalendarDateText),
  confirmedAt: Instant,
  origins: z.array(OriginAnswer),
  url: z.string(),
  highlights,
});
export type VacancyHit = z.output<typeof VacancyHit>;

export const HomeHit = z.object({
  id: Id,
  title: z.string(),
  type: z.enum(HOME_TYPES),
  provider: z.nullable(OrganisationAnswer),
  place: z.nullable(PlaceAnswer),
  street: z.nullable(z.string()),
  distanceKm: z.nullable(z.number()),
  travel,
  costs: z.object({
    bareRentCents: z.nullable(z.int()),
    serviceCents: z.nullable(z.int()),
    utilitiesCents: z.nullable(z.int()),
    totalCentsPerMonth: z.int(),
    complete: z.boolean(),
  }),
  depositCents: z.nullable(z.int()),
  areaM2: z.nullable(z.number()),
  rooms: z.nullable(z.number()),
  maxPersons: z.nullable(z.int()),
  registration: z.enum(POSSIBILITIES),
  internationals: z.enum(WELCOMES),
  furnishing: z.nullable(z.enum(FURNISHINGS)),
  pets: z.nullable(z.boolean()),
  keyLabels,
  availableFrom: z.nullable(CalendarDateText),
  until: z.nullable(CalendarDateText),
  confirmedAt: Instant,
  origins: z.array(OriginAnswer),
  url: z.string(),
  highlights,
});
export type HomeHit = z.output<typeof HomeHit>;

const searchAnswer = <T extends z.ZodMiniType>(hit: T) =>
  z.object({
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    hits: z.array(hit),
    facets: FacetAnswer,
    engine: z.enum(['meilisearch', 'postgres']),
    /** The production engine did not answer; these hits come from the fallback. */
    reduced: z.boolean(),
    /** What each set filter would give when it alone is taken away, best first; only when there are few hits. */
    loosen: z.array(z.object({ parameter: z.string(), total: z.int() })),
    /** Words that were read as another, and why a hit can lack what was typed: `[{typed: "enginer", used: "engineer"}]`. */
    corrections: z.array(z.object({ typed: z.string(), used: z.string() })),
    /** How many more there are in other ad languages or with Dutch demanded, left out by the default. */
    leftOut: z.nullable(z.object({ parameter: z.string(), total: z.int() })),
    /** The place that the distance is counted from. */
    from: z.nullable(z.object({ name: z.string(), lat: z.number(), lon: z.number(), radiusKm: z.nullable(z.number()) })),
  });
export const VacancySearchAnswer = searchAnswer(VacancyHit);
export const HomeSearchAnswer = searchAnswer(HomeHit);
export type VacancySearchAnswer = z.output<typeof VacancySearchAnswer>;
export type HomeSearchAnswer = z.output<typeof HomeSearchAnswer>;

export const searchVacanciesRoute = defineRoute({
  method: 'GET', path: '/api/search/vacancies', access: 'public', summary: 'Search open vacancies; English ads unless asked otherwise', query: VacancySearchQuery, answer: VacancySearchAnswer,
});
export const searchHomesRoute = defineRoute({
  method: 'GET', path: '/api/search/homes', access: 'public', summary: 'Search open homes', query: HomeSearchQuery, answer: HomeSearchAnswer,
});
export const searchBothRoute = defineRoute({
  method: 'GET', path: '/api/search', access: 'public', summary: 'One box over both: the best vacancies and homes for a text',
  query: z.strictObject({ q: z.optional(SearchText), place: z.optional(z.string().check(z.maxLength(100))) }),
  answer: z.object({
    vacancies: VacancySearchAnswer,
    homes: HomeSearchAnswer,
    /** The best of both in one order; each is among the hits of its kind. */
    best: z.array(z.object({ kind: z.enum(['vacancy', 'home']), id: Id })),
  }),
});

const SuggestQuery = z.strictObject({ q: z._default(SearchText, '') });
export const listPlacesRoute = defineRoute({
  method: 'GET', path: '/api/places', access: 'public', summary: 'Places whose name begins with a text, northern ones first', query: SuggestQuery,
  answer: z.array(z.object({ id: z.string(), label: z.string(), province: z.nullable(z.string()), lat: z.number(), lon: z.number() })),
});
/** Without `language` that of Accept-Language. */
const ConceptQuery = z.strictObject({ q: z._default(SearchText, ''), language: z.optional(z.enum(['en', 'nl'])) });
/** `id` is the address of a concept, or the name itself where an offer names something that the vocabulary does not hold; filters take both. */
const Suggestions = z.array(z.object({ id: z.string(), label: z.string() }));
export const listOccupationsRoute = defineRoute({ method: 'GET', path: '/api/occupations', access: 'public', summary: 'Occupations of the vocabulary in use like a text', query: ConceptQuery, answer: Suggestions });
export const listSkillsRoute = defineRoute({ method: 'GET', path: '/api/skills', access: 'public', summary: 'Skills of the vocabulary in use like a text', query: ConceptQuery, answer: Suggestions });
