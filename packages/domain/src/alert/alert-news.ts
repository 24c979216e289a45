import type { SavedSearchKind } from './saved-search.js';

/** A change of an offer, as its history keeps it. */
export interface OfferChange {
  at: Date;
  /** New, or open again. */
  opened: boolean;
  /** Which facts are others than before. */
  changed: readonly string[];
}

const NEARNESS = ['lat', 'lon'];
const HOURS = ['hoursMin', 'hoursMax'];
/** Which facts of an offer each parameter of a search asks about. A text may be about any of them. */
const FACTS: Record<SavedSearchKind, Record<string, readonly string[] | 'any'>> = {
  vacancy: {
    q: 'any', place: NEARNESS, near: NEARNESS, radiusKm: NEARNESS, adLanguage: ['adLanguage'], dutch: ['dutch'], occupation: ['occupation', 'occupationUri'], skill: ['skills', 'skillUris'], contract: ['contract'],
    workplace: ['workplace'], hoursMin: HOURS, hoursMax: HOURS, payMinEurMonth: ['pay', ...HOURS], sponsor: ['sponsor', 'organisation'], meetsPermit: ['pay', 'contract', ...HOURS], age: ['pay'], postedSince: ['postedOn'],
    relocation: ['relocation'], sponsorship: ['sponsorship'], education: ['education'], experienceMax: ['experienceYears'], workingLanguage: ['workingLanguage'],
  },
  home: {
    q: 'any', place: NEARNESS, near: NEARNESS, radiusKm: NEARNESS, vacancyId: NEARNESS, type: ['type'], maxCostEurMonth: ['totalCents'], registration: ['registration'], internationals: ['internationals'], furnishing: ['furnishing'],
    availableFrom: ['availableFrom'], until: ['availableUntil'], minAreaM2: ['areaM2'], minRooms: ['rooms'], persons: ['maxPersons'], pets: ['pets'], depositMaxEur: ['depositCents'], minStayMaxMonths: ['minimumStayMonths'],
  },
};
/** Say nothing about whether a home is one to live in. */
const WORDS = new Set(['title', 'text']);

/**
 * Whether an offer that a saved search finds is news to it: it came or opened again after `since`, or something changed after `since` that the search asks about. An offer that was
 * there before and was only edited in other ways is none: whoever saved the search saw it, and must not be flooded when all ads are read again.
 */
export function isNewsForSearch(search: { kind: SavedSearchKind; query: Readonly<Record<string, unknown>>; since: Date }, changes: readonly OfferChange[]): boolean {
  const facts = FACTS[search.kind];
  // Without a parameter a vacancy search asks for English ads.
  const asked = [...Object.keys(search.query), ...(search.kind === 'vacancy' ? ['adLanguage'] : [])].map((parameter) => facts[parameter] ?? []);
  return changes.some(({ at, opened, changed }) => at > search.since && (opened || asked.some((keys) => (keys === 'any' ? changed.length > 0 : keys.some((key) => changed.includes(key))))));
}

/** Whether a home that fits the job of a person is news since they took it. */
export function isNewsForJob(since: Date, changes: readonly OfferChange[]): boolean {
  return changes.some(({ at, opened, changed }) => at > since && (opened || changed.some((key) => !WORDS.has(key))));
}
