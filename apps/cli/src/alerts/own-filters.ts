import type { SavedSearchKind } from '@mitn/domain';

/** What an offer says, as the history keeps it: the columns of its row. */
export type Facts = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, unknown>>;
/** `unsure`: only the search itself can say. */
export type Verdict = 'yes' | 'no' | 'unsure';

const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (value === null || value === undefined || value === '' || Number.isNaN(Number(value)) ? null : Number(value));
const fold = (value: unknown): string => text(value).toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N} ]/gu, '').trim();

const oneOf = (field: string) => (wanted: unknown, facts: Facts): Verdict => (list(wanted).length === 0 || list(wanted).includes(facts[field]) ? 'yes' : 'no');
const atLeast = (field: string, scale = 1, absent: number | null = null) => (wanted: unknown, facts: Facts): Verdict => ((number(facts[field]) ?? absent ?? -Infinity) >= Number(wanted) * scale ? 'yes' : 'no');
const atMost = (field: string, scale = 1) => (wanted: unknown, facts: Facts): Verdict => ((number(facts[field]) ?? Infinity) <= Number(wanted) * scale ? 'yes' : 'no');
const flag = (field: string) => (wanted: unknown, facts: Facts): Verdict => (wanted !== true || facts[field] === true ? 'yes' : 'no');
const unsure = (): Verdict => 'unsure';
const ignored = (): Verdict => 'yes';
const named = (name: string, address: string) => (wanted: unknown, facts: Facts): Verdict => {
  const held = [...list(facts[name]), ...list(facts[address])].map(fold);
  return list(wanted).length === 0 || list(wanted).some((one) => held.includes(fold(one))) ? 'yes' : 'no';
};
/** A date of a home that names none keeps it. */
const day = (field: string, keeps: (held: string, wanted: string) => boolean) => (wanted: unknown, facts: Facts): Verdict => (facts[field] === null || facts[field] === undefined || keeps(text(facts[field]), text(wanted)) ? 'yes' : 'no');
const LADDER = ['none', 'vocational', 'bachelor', 'master', 'doctorate'];

/** One rule for each parameter of a search, written from the words of the interface and apart from the engines and the pre-screen. */
const RULES: Record<SavedSearchKind, Record<string, (wanted: unknown, facts: Facts) => Verdict>> = {
  vacancy: {
    q: (wanted) => (fold(wanted) === '' ? 'yes' : 'unsure'), sort: ignored, place: ignored, near: ignored, radiusKm: ignored, age: ignored, meetsPermit: unsure, payMinEurMonth: unsure,
    adLanguage: (wanted, facts) => (list(wanted).includes('any') || list(wanted).length === 0 ? 'yes' : oneOf('adLanguage')(wanted, facts)),
    dutch: oneOf('dutch'), contract: oneOf('contract'), workplace: oneOf('workplace'), workingLanguage: oneOf('workingLanguage'), occupation: named('occupation', 'occupationUri'), skill: named('skills', 'skillUris'),
    hoursMin: atLeast('hoursMax'), hoursMax: atMost('hoursMin'), relocation: flag('relocation'), sponsorship: flag('sponsorship'), experienceMax: atMost('experienceYears'),
    sponsor: (wanted, facts) => (wanted !== true || facts['sponsor'] === 'recognised' ? 'yes' : 'no'),
    education: (wanted, facts) => (typeof facts['education'] === 'string' && LADDER.indexOf(facts['education']) <= LADDER.indexOf(text(wanted)) ? 'yes' : 'no'),
    postedSince: (wanted, facts) => (typeof facts['postedOn'] === 'string' && facts['postedOn'] >= text(wanted) ? 'yes' : 'no'),
  },
  home: {
    q: (wanted) => (fold(wanted) === '' ? 'yes' : 'unsure'), sort: ignored, place: ignored, near: ignored, radiusKm: ignored, vacancyId: unsure,
    type: oneOf('type'), registration: oneOf('registration'), internationals: oneOf('internationals'), furnishing: oneOf('furnishing'), maxCostEurMonth: atMost('totalCents', 100), depositMaxEur: atMost('depositCents', 100),
    minAreaM2: atLeast('areaM2'), minRooms: atLeast('rooms'), persons: atLeast('maxPersons', 1, 1), pets: flag('pets'),
    availableFrom: day('availableFrom', (held, wanted) => held <= wanted), until: day('availableUntil', (held, wanted) => held >= wanted),
    minStayMaxMonths: (wanted, facts) => (facts['minimumStayMonths'] === null || Number(facts['minimumStayMonths']) <= Number(wanted) ? 'yes' : 'no'),
  },
};

/** Whether a search finds an offer, by what both say. A place by name, and a point within two percent of the edge, only the search knows. */
export function judge(kind: SavedSearchKind, query: Query, facts: Facts): Verdict {
  // Without a language a vacancy search asks for English ads.
  const asked = kind === 'vacancy' && list(query['adLanguage']).length === 0 ? { ...query, adLanguage: ['en'] } : query;
  const verdicts = Object.entries(asked).map(([parameter, wanted]) => RULES[kind][parameter]?.(wanted, facts) ?? 'unsure');
  verdicts.push(near(query, facts));
  return verdicts.includes('no') ? 'no' : verdicts.includes('unsure') ? 'unsure' : 'yes';
}

function near(query: Query, facts: Facts): Verdict {
  if (query['vacancyId'] !== undefined) return 'yes';
  if (query['near'] === undefined) return text(query['place']).trim() === '' ? 'yes' : 'unsure';
  const [lat = NaN, lon = NaN] = text(query['near']).split(',').map(Number);
  const [heldLat, heldLon] = [number(facts['lat']), number(facts['lon'])];
  if (heldLat === null || heldLon === null) return 'no';
  const radiusKm = Number(query['radiusKm'] ?? 25);
  const km = arcKm(lat, lon, heldLat, heldLon);
  if (Math.abs(km - radiusKm) < radiusKm * 0.02) return 'unsure';
  return km <= radiusKm ? 'yes' : 'no';
}

/** By the law of cosines. */
function arcKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [a, b, d] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  return 6371.0088 * Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(d)));
}

/** Which facts a search asks about, for whether a change of an older offer is news to it. Null: any of them. */
export function factsAsked(kind: SavedSearchKind, query: Query): Set<string> | null {
  const asked = new Set(kind === 'vacancy' ? ['adLanguage'] : []);
  for (const parameter of Object.keys(query)) {
    if (parameter === 'q') return null;
    for (const fact of ASKED[kind][parameter] ?? []) asked.add(fact);
  }
  return asked;
}

const POINT = ['lat', 'lon'];
const ASKED: Record<SavedSearchKind, Record<string, string[]>> = {
  vacancy: {
    place: POINT, near: POINT, radiusKm: POINT, dutch: ['dutch'], occupation: ['occupation', 'occupationUri'], skill: ['skills', 'skillUris'], contract: ['contract'], workplace: ['workplace'],
    hoursMin: ['hoursMin', 'hoursMax'], hoursMax: ['hoursMin', 'hoursMax'], payMinEurMonth: ['pay', 'hoursMin', 'hoursMax'], sponsor: ['sponsor', 'organisation'], meetsPermit: ['pay', 'contract', 'hoursMin', 'hoursMax'],
    age: ['pay'], postedSince: ['postedOn'], relocation: ['relocation'], sponsorship: ['sponsorship'], education: ['education'], experienceMax: ['experienceYears'], workingLanguage: ['workingLanguage'],
  },
  home: {
    place: POINT, near: POINT, radiusKm: POINT, vacancyId: POINT, type: ['type'], maxCostEurMonth: ['totalCents'], registration: ['registration'], internationals: ['internationals'], furnishing: ['furnishing'],
    availableFrom: ['availableFrom'], until: ['availableUntil'], minAreaM2: ['areaM2'], minRooms: ['rooms'], persons: ['maxPersons'], pets: ['pets'], depositMaxEur: ['depositCents'], minStayMaxMonths: ['minimumStayMonths'],
  },
};
