import type { Quote } from '@mitn/domain';
import { quoteWithin } from '../home-conditions/quote-within.js';
import { near, type Hit } from '../sentence/near.js';
import type { Sentence } from '../sentence/sentence.js';
import { COUNT, countOf } from './euro-amount.js';

/** From when to when a home is to be had, and for how long at least and at most. Dates are calendar dates; null = not said, or not to be dated without a year. */
export interface AvailabilityReading {
  from: string | null;
  until: string | null;
  /** "Per direct", "available now". */
  immediately: boolean;
  minimumStayMonths: number | null;
  maximumStayMonths: number | null;
  quotes: Quote[];
}

const MONTHS: [RegExp, number][] = [
  [/^ja(?:n|nuari|nuary|nuar)/iu, 1], [/^feb/iu, 2], [/^(?:maart|mrt|mar|mär)/iu, 3], [/^apr/iu, 4], [/^(?:mei|may|mai)/iu, 5], [/^jun/iu, 6], [/^jul/iu, 7], [/^aug/iu, 8], [/^sep/iu, 9], [/^o[ck]t/iu, 10], [/^nov/iu, 11], [/^de[cz]/iu, 12],
];
const MONTH = String.raw`(?<${'NAME'}>jan(?:uari|uary|uar)?|feb(?:ruari|ruary|ruar)?|maart|mrt|mar(?:ch)?|märz|apr(?:il)?|mei|may|mai|june?i?|july?i?|aug(?:ustus|ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)`;
const dateSource = (tag: string): string => {
  const month = MONTH.replace('NAME', `m${tag}`);
  const month2 = MONTH.replace('NAME', `n${tag}`);
  return String.raw`(?:(?<d${tag}>\d{1,2})(?:e|ste|de|st|nd|rd|th|\.)?\s?(?:of\s|van\s|-)?\s?${month}\.?(?!\p{L})(?:,?\s?-?['’]?(?<y${tag}>20\d{2}))?|${month2}\.?(?!\p{L})\s?(?:the\s)?(?:(?<e${tag}>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:]\d))?(?:,?\s{0,2}(?<z${tag}>20\d{2}))?|(?<a${tag}>\d{1,2})[-/.](?<b${tag}>\d{1,2})[-/.](?<c${tag}>20\d{2}|2\d)(?!\d)|(?<i${tag}>20\d{2})-(?<j${tag}>\d{2})-(?<k${tag}>\d{2}))`;
};
const TILL = String.raw`(?:tot(?: en met| uiterlijk)?|t\/m|until|till?|through|to|up to|bis(?: zum)?|-|–)`;
const FROM_TO = new RegExp(String.raw`(?<!\p{L})(?:van(?:af)?|from|per|tussen|between|periode:?|period:?|beschikbaar:?|available:?|vom|starting)?\s{0,2}(?:de\s|the\s|ongeveer\s|\+\/-\s|approximately\s|ca\.?\s){0,2}${dateSource('1')}\s{0,2}(?:\(?\d{4}\)?\s)?${TILL}\s{1,2}(?:en met\s|uiterlijk\s|ongeveer\s|de\s|the\s|\+\/-\s|approximately\s|around\s|eind\s|end of\s|maximaal\s){0,2}${dateSource('2')}`, 'iu');
const FROM = new RegExp(String.raw`(?<!\p{L})(?:per|vanaf|from|as of|starting(?: on| from)?|starts? (?:on|from)|ingaande|ingang(?: van)?|beschikbaar(?: op| vanaf| per)?:?|available(?: on| from| as of| per)?:?|move[- ]in(?: date)?:?(?: is| on)?|ab(?: dem)?|startdatum:?|in te huren per|ingangsdatum:?|since|vrij(?: op| per| vanaf)?)\s{1,2}(?:de\s|the\s|begin\s|half\s|medio\s|eind\s|ongeveer\s|around\s|approximately\s|beginning of\s|start of\s|mid\s|end of\s|van\s|is\s|on\s|from\s){0,2}${dateSource('1')}`, 'iu');
const UNTIL = new RegExp(String.raw`(?<!\p{L})(?:tot(?: en met| uiterlijk)?|t\/m|until|till?|bis(?: zum)?|einddatum:?|end date:?)\s{1,2}(?:de\s|the\s|uiterlijk\s|maximaal\s|eind\s|end of\s|begin\s|en met\s|at least\s|minimaal\s|ongeveer\s|around\s){0,2}${dateSource('1')}`, 'iu');
const ABOUT = /beschikb|availab|\bper\b|vanaf|from|huur|rent|verhu|vrij|period|contract|ingang|move|tot\b|until|till|let\b|start|frei|verfügb|miete|ab\b|sublet|onderhuur|te huur|looking|zoek/iu;
const NOT_ABOUT = /bezichtig|viewing|hospiteer|kijkmoment|kijkavond|open avond|open house|reageren|react|renovat|gerenoveerd|verbouw|built|gebouw|opgeleverd in|huurtoeslag|belasting|metro|tram|\btrein|covid|corona|bouwjaar|inkomen|laatste|past|since|sinds|woon|lived/iu;
const NOW = /(?<!\p{L})(?:per direct|direct beschikbaar|directe ingang|direct te huur|per omgaande|available (?:directly|immediately|now|right away|direct(?:ly)?|asap|as soon as possible)|immediately available|direct available|beschikbaar:? (?:per )?direct|ab sofort|sofort (?:frei|verfügbar)|is per direct|z\.?s\.?m\.? beschikbaar)(?!\p{L})/iu;

const UNIT = String.raw`(?<unit>maand(?:en)?|months?|mnd\.?n?|mth|monate?|jaar|jaren|years?|yrs?|jahre?|week|weken|weeks|wochen)(?!\p{L})`;
const LEAST = String.raw`(?:minimaal|minimum|minimale?|min\.?|at least|tenminste|ten minste|mindestens|for a minimum of|van minimaal|no(?:t)? (?:less|shorter) than|niet korter(?: huren)? dan|niet minder dan|minimal|vanaf|from)`;
const MOST = String.raw`(?:maximaal|maximum|maximale?|max\.?|up to|at most|hooguit|hoogstens|höchstens|niet langer dan|no longer than|not longer than|tot(?: maximaal)?|ten hoogste)`;
const STAYS = /(?<!\p{L})(?:huur(?:periode|termijn|contract|duur|tijd)?|verhuur\p{L}*|contract(?:duur|periode)?|period(?:e)?|rental(?: period| term)?|rent|lease(?: term)?|stay|verblijf\p{L}*|looptijd|duur|duration|term(?:ijn)?|rented|gehuurd|huren|mietdauer|mindestmietdauer|mietzeit|te huur|available|beschikbaar|bewoning|short term|long term|boeken|minimum)(?!\p{L})/giu;
const MIN_STAY = [
  near({ head: STAYS, within: 40, ends: /[.!?;€]/, tail: new RegExp(String.raw`(?<!\p{L})${LEAST}\s{0,2}(?:of\s|van\s|:\s?|is\s|a\s|periode\s|huurperiode\s){0,2}(?<count>${COUNT})\s?-?${UNIT}`, 'giu') }),
  new RegExp(String.raw`(?<!\p{L})${LEAST}\s{0,2}(?:(?:of|van|rental|huur|for|voor|a|contract|lease|stay|term|period|periode|verblijf|huurperiode|huurtermijn|is):?\s|:\s?){0,4}(?<count>${COUNT})\s?-?${UNIT}`, 'iu'),
];
const MAX_STAY = [
  near({ head: STAYS, within: 40, ends: /[.!?;€]/, tail: new RegExp(String.raw`(?<!\p{L})${MOST}\s{0,2}(?:of\s|van\s|:\s?|is\s|a\s){0,2}(?<count>${COUNT})\s?-?${UNIT}`, 'giu') }),
  new RegExp(String.raw`(?<!\p{L})(?:maximaal|maximum|max\.?|maximale)\s{0,2}(?:of\s|van\s|:\s?|rental\s|huur\s|for\s|voor\s|contract\s|period\s|periode\s|verblijf\s|huurperiode\s|is\s){0,4}(?<count>${COUNT})\s?-?${UNIT}`, 'iu'),
];
const OTHER_SPAN = /\b(?:oud|old|leeftijd|age|ervaring|experience|werk(?:t|zaam)|employ\p{L}*|arbeids\p{L}*|salar\p{L}*|loonstro\p{L}*|pay ?slips?|opzeg\p{L}*|notice|deposit|borg\p{L}*|waarborg\p{L}*|kaution|vooruit|in advance|upfront|upcoming|studie|study|inkomen|income|guarantee|ouder|older|jonger|kontoauszüge|bankafschrift|bank statements)\b/iu;

/** Reads when a home is free and for how long. `asOf` (a calendar date) gives a day without a year the nearest one that fits; without it such a day stays unread. */
export function readAvailability(sentences: readonly Sentence[], asOf: string | null): AvailabilityReading {
  const found: AvailabilityReading = { from: null, until: null, immediately: false, minimumStayMonths: null, maximumStayMonths: null, quotes: [] };
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!/\d|direct|immed|sofort|availab|beschikb|omgaande|jaar|year|maand|month|jan|feb|maart|mei|jun|jul|aug|sep|okt|oct|nov|dec/iu.test(text)) continue;
    const hits = [...datesIn(text, asOf, found), ...staysIn(text, found)];
    for (const hit of hits.slice(0, 1)) if (found.quotes.length < 3) found.quotes.push(quoteWithin(sentence, hit.index, hit.index + hit[0].length));
  }
  if (found.from !== null && found.until !== null && found.until < found.from) return { ...found, from: null, until: null };
  if (found.minimumStayMonths !== null && found.maximumStayMonths !== null && found.minimumStayMonths > found.maximumStayMonths) return { ...found, minimumStayMonths: null, maximumStayMonths: null };
  return found;
}

function datesIn(text: string, asOf: string | null, found: AvailabilityReading): RegExpExecArray[] {
  if (NOT_ABOUT.test(text) && !/beschikbaar|available/iu.test(text)) return [];
  if (!ABOUT.test(text)) return [];
  const hits: RegExpExecArray[] = [];
  const both = FROM_TO.exec(text);
  if (both) {
    const until = dateOf(both, '2', asOf, null);
    const from = dateOf(both, '1', asOf, until);
    if (from !== null && until !== null && from < until) {
      found.from ??= from;
      found.until ??= until;
      return [both];
    }
  }
  const from = FROM.exec(text);
  const start = from ? dateOf(from, '1', asOf, null) : null;
  if (from && start !== null && !NOT_ABOUT.test(text.slice(Math.max(0, from.index - 50), from.index))) {
    found.from ??= start;
    hits.push(from);
  } else if (found.from === null) {
    const now = NOW.exec(text);
    if (now) {
      found.immediately = true;
      hits.push(now);
    }
  }
  const until = UNTIL.exec(text);
  const end = until ? dateOf(until, '1', asOf, null) : null;
  if (until && end !== null && /huur|rent|beschikb|availab|period|contract|verblijf|stay|let\b|until|till/iu.test(text)) {
    found.until ??= end;
    hits.push(until);
  }
  return hits;
}

function staysIn(text: string, found: AvailabilityReading): Hit[] {
  if (!/min|max|least|most|tenminste|hooguit|langer|longer|korter|shorter|up to|tot |vanaf|from|mindest|höchst/iu.test(text)) return [];
  const hits: Hit[] = [];
  for (const [key, patterns] of [['minimumStayMonths', MIN_STAY], ['maximumStayMonths', MAX_STAY]] as const) {
    if (found[key] !== null) continue;
    for (const pattern of patterns) {
      const hit = pattern.exec(text);
      const months = hit ? monthsOf(hit.groups?.['count'] ?? '', hit.groups?.['unit'] ?? '') : null;
      if (!hit || months === null || OTHER_SPAN.test(text.slice(Math.max(0, hit.index - 35), hit.index + hit[0].length + 18))) continue;
      found[key] = months;
      hits.push(hit);
      break;
    }
  }
  return hits;
}

function monthsOf(count: string, unit: string): number | null {
  const number = countOf(count);
  if (number === null) return null;
  const months = /^(?:ja|y|jahr)/iu.test(unit) ? number * 12 : /^w/iu.test(unit) ? (number * 12) / 52 : number;
  return months >= 0.25 && months <= 120 ? Math.ceil(months) : null;
}

/** The date that the groups of one `dateSource` hold. A whole month is its first day. */
function dateOf(hit: RegExpExecArray, tag: string, asOf: string | null, before: string | null): string | null {
  const group = (name: string): string | undefined => hit.groups?.[`${name}${tag}`];
  const named = group('m') ?? group('n');
  const month = named ? (MONTHS.find(([pattern]) => pattern.test(named))?.[1] ?? null) : Number(group('b') ?? group('j'));
  const day = Number(group('d') ?? group('e') ?? group('a') ?? group('k') ?? 1);
  const written = group('y') ?? group('z') ?? group('c') ?? group('i');
  if (month === null || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  const year = written ? Number(written.length === 2 ? `20${written}` : written) : nearestYear(month, day, asOf, before);
  if (year === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** An ad speaks of the coming months: a day up to three months past is of this year, else it is yet to come. Beside an end that has a year, the last such day before it. */
function nearestYear(month: number, day: number, asOf: string | null, before: string | null): number | null {
  const reference = before ?? asOf;
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const at = Date.UTC(year, month - 1, day);
  const now = Date.parse(`${reference}T00:00:00Z`);
  if (before !== null) return at < now ? year : year - 1;
  const days = (at - now) / 86_400_000;
  return days < -92 ? year + 1 : days > 273 ? year - 1 : year;
}
