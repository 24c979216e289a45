import type { SearchKind } from '../search-kind.js';
import { foldText } from './search-text.js';

/**
 * What people type as words and mean as a fact of the offer ("without Dutch", "pets allowed"). The words themselves tell nothing in a text: "No pets" holds them
 * too. So a wish is one mark that offers carry by their facts, and that its phrases are read as. Marks begin with letters that begin no word.
 */
export const MARK = 'zq';
const mark = (name: string): string => `${MARK}${name}`;
/** Phrases of a wish in English and Dutch, by the name of its mark. */
type Phrases = Readonly<Record<string, string>>;

const VACANCY_WISHES: Phrases = {
  nodutch:
    'without dutch; no dutch; no dutch needed; no dutch required; dutch not required; dutch not needed; non dutch; non dutch speaking; non dutch speakers; without speaking dutch; zonder nederlands; geen nederlands; geen nederlands nodig; ohne niederlandisch',
  english: 'english speaking; english speakers; english speaker; english only; only english; in english; english jobs; english job; engelstalig; engelstalige; engels sprekend; engelssprekend',
  parttime: 'part time; parttime; partime; part timer; deeltijd; bijbaan; bijbaantje; side job; student job; studentenbaan',
  fulltime: 'full time; fulltime; voltijd',
  remote: 'remote; remotely; work from home; working from home; home working; home office; from home; thuiswerk; thuiswerken; thuis werken; vanuit huis; op afstand',
  hybrid: 'hybrid; hybride',
  sponsorship: 'visa sponsorship; visa sponsor; sponsorship; visa; work visa; work permit; sponsor; kennismigrant; highly skilled migrant; werkvergunning; visum',
  relocation: 'relocation; relocation help; relocation package; relocation allowance; relocation support; moving help; verhuisvergoeding',
  freelance: 'freelance; freelancer; zzp; self employed',
  internship: 'internship; internships; stage; stageplek; stageplaats; stagiair; intern',
  traineeship: 'traineeship; trainee',
  voluntary: 'voluntary; volunteer; volunteering; vrijwilliger; vrijwilligerswerk',
  permanent: 'permanent; permanent contract; vast contract; vaste baan',
  temporary: 'temporary; temporary contract; fixed term; tijdelijk; tijdelijke',
  noexperience: 'no experience; no experience needed; no experience required; without experience; entry level; starter; geen ervaring; zonder ervaring',
  nodiploma: 'no diploma; no degree; without diploma; without degree; geen diploma; zonder diploma; unskilled; low skilled; ongeschoold',
  north: 'the north; northern netherlands; north netherlands; north of the netherlands; noord nederland; noorden; het noorden',
};
const HOME_WISHES: Phrases = {
  room: 'room; rooms; kamer; kamers; bedroom; single room; student house; studentenhuis; shared house; shared room; house share',
  studio: 'studio; studios; studio apartment; studio flat; studio appartement',
  apartment: 'apartment; apartments; appartment; appartments; appartement; appartementen; flat; flats; bovenwoning; benedenwoning; condo',
  house: 'house; houses; huis; huizen; family house; family home; eengezinswoning; terraced house; rijtjeshuis; villa; cottage',
  furnished: 'furnished; fully furnished; gemeubileerd; gemeubileerde; with furniture; meubels',
  unfurnished: 'unfurnished; not furnished; non furnished; without furniture; ongemeubileerd; ongemeubileerde; kaal; kale; zonder meubels',
  upholstered: 'upholstered; gestoffeerd; gestoffeerde; semi furnished',
  pets: 'pets; pet; pets allowed; pets ok; pets welcome; pet friendly; with pets; dog; dogs; cat; cats; huisdier; huisdieren; huisdieren toegestaan; hond; honden; kat; katten; huisdiervriendelijk',
  registration:
    'registration; registration possible; with registration; register; brp; bsn; can register; address registration; inschrijving; inschrijving mogelijk; inschrijven; inschrijven mogelijk; met inschrijving',
  internationals: 'internationals; internationals welcome; for internationals; expats; expat friendly; expats welcome; for expats; foreigners; for foreigners; international students; internationalen; buitenlanders',
  student: 'student; students; for students; studenten; student housing; studentenwoning',
  cheap: 'cheap; cheapest; cheaply; affordable; low budget; budget; low cost; low rent; goedkoop; goedkope; goedkoopste; betaalbaar; betaalbare',
  north: VACANCY_WISHES.north ?? '',
};
/** A student's room is two wishes. */
const TWO_WISHES: Phrases = { 'student room': 'student room', 'student rooms': 'student room', studentenkamer: 'student room', studentenkamers: 'student room' };

/** Words that say nothing beside others, because every offer of the kind is that; alone they ask for everything. */
const MEANINGLESS: Record<SearchKind, string> = {
  vacancy:
    'job; jobs; vacancy; vacancies; vacature; vacatures; baan; banen; work; working; werk; position; positions; opening; openings; career; careers; employment; hiring; looking; search; find; wanted; gezocht; zoek; ik; i; am; me; my; some; any; needed; required; nodig; available; speaking',
  home: 'home; homes; rent; rental; rentals; renting; huur; huren; te; housing; accommodation; woning; woningen; woonruimte; place; live; available; beschikbaar; looking; search; find; wanted; gezocht; zoek; ik; i; am; me; my; some; any; allowed; toegestaan; possible; mogelijk; friendly; welcome; near; let',
};
/** Words that stand together and mean what they say. */
const AS_THEY_ARE: Record<SearchKind, string> = { vacancy: 'home care; care home; work shop; social work; social worker', home: 'living room; no pets; no registration; room mate; laundry room; storage room' };

const list = (phrases: string): string[] => foldText(phrases).split(';').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

function phrasesOf(kind: SearchKind): ReadonlyMap<string, readonly string[]> {
  const wishes = Object.entries(kind === 'vacancy' ? VACANCY_WISHES : HOME_WISHES).flatMap(([name, phrases]) => list(phrases).map((phrase) => [phrase, [mark(name)]] as const));
  const pairs = kind === 'vacancy' ? [] : Object.entries(TWO_WISHES).map(([phrase, names]) => [phrase, names.split(' ').map(mark)] as const);
  const nothing = list(MEANINGLESS[kind]).map((word) => [word, []] as const);
  const kept = list(AS_THEY_ARE[kind]).map((phrase) => [phrase, phrase.split(' ')] as const);
  return new Map<string, readonly string[]>([...nothing, ...wishes, ...pairs, ...kept]);
}
const PHRASES: Record<SearchKind, ReadonlyMap<string, readonly string[]>> = { vacancy: phrasesOf('vacancy'), home: phrasesOf('home') };
const LONGEST = 5;

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5 };

/** "two bedrooms", "3 kamer(s)", "4-room": the mark of so many rooms, when the two words say it. */
function roomsAsked(count: string | undefined, what: string | undefined): string | null {
  const n = count === undefined ? undefined : (NUMBERS[count] ?? (/^[1-9]$/u.test(count) ? Number(count) : undefined));
  if (n === undefined || what === undefined) return null;
  if (/^(?:bedrooms?|bed|slaapkamers?)$/u.test(what)) return mark(`bedrooms${n}`);
  return /^(?:rooms?|kamers?)$/u.test(what) ? mark(`rooms${n}`) : null;
}

/** What a phrase at a position of a query is read as: `words` stand for `length` typed words; `null` when no phrase begins there. */
export function wishAt(kind: SearchKind, typed: readonly string[], at: number): { length: number; words: readonly string[] } | null {
  if (kind === 'home') {
    const rooms = roomsAsked(typed[at], typed[at + 1]);
    if (rooms) return { length: 2, words: [rooms] };
    const joined = /^([1-9]|twee|drie|vier)(kamer)(?:appartement|flat|woning)$/u.exec(typed[at] ?? '');
    if (joined) return { length: 1, words: [roomsAsked(joined[1], joined[2]) ?? '', mark('apartment')] };
  }
  for (let length = Math.min(LONGEST, typed.length - at); length > 0; length -= 1) {
    const words = PHRASES[kind].get(typed.slice(at, at + length).join(' '));
    if (words) return { length, words };
  }
  return null;
}

/** Whether a word says nothing beside others in a query for this kind of offer. */
export function isEmptyWord(kind: SearchKind, word: string): boolean {
  return PHRASES[kind].get(word)?.length === 0;
}

/** Single words that are a wish, which a misspelling may mean. */
export function wishWords(kind: SearchKind): string[] {
  return [...PHRASES[kind]].filter(([phrase, words]) => !phrase.includes(' ') && words.some((word) => word.startsWith(MARK))).map(([phrase]) => phrase);
}

/** Every mark that an offer can carry; engines forgive no typos in them. */
export const ALL_MARKS: readonly string[] = [
  ...new Set([...Object.keys(VACANCY_WISHES), ...Object.keys(HOME_WISHES)]), ...[1, 2, 3, 4, 5, 6].flatMap((n) => [`rooms${n}`, `bedrooms${n}`]),
].map(mark);

/** The marks of an offer: `sure` ones are what was wished, `near` ones would do and come after them. */
export interface Marks {
  sure: string;
  near: string;
}

/** Writes the marks whose condition holds; `near` ones only where they are not sure. */
export function writeMarks(sure: Readonly<Record<string, boolean>>, near: Readonly<Record<string, boolean>> = {}): Marks {
  const held = (marks: Readonly<Record<string, boolean>>): string[] => Object.keys(marks).filter((name) => marks[name]);
  const certain = held(sure);
  return { sure: certain.map(mark).join(' '), near: held(near).filter((name) => !certain.includes(name)).map(mark).join(' ') };
}
