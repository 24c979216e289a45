import type { Possibility, Quote, Welcome } from '@mitn/domain';
import { splitSentences, type Sentence } from '../sentence/sentence.js';
import { readInternationals } from './internationals.js';
import { quoteWithin } from './quote-within.js';
import { readRegistration } from './registration.js';
import { CONDITION_RULES, type TenantCondition } from './tenant-conditions.js';

/** What an ad asks of a tenant. Shown as something to ask, with its quote; never a reason to hide an ad. */
export const HOME_CONDITIONS = [
  'students-only', 'women-only', 'men-only', 'no-students', 'no-couples', 'working-only', 'age-limit', 'no-pets', 'no-smoking', 'dutch-preferred',
  'no-children', 'no-sharers', 'income-demand', 'guarantor', 'no-benefits', 'origin', 'religion', 'no-migrant-workers', 'internationals-only',
] as const satisfies readonly TenantCondition[];
export type HomeCondition = TenantCondition;

/** Whether an ad takes internationals, whether one may register there, and its other conditions, each with the sentences that say so. */
export interface HomeConditionsReading {
  internationals: { value: Welcome; kind: 'no-internationals' | 'dutch-speakers-only' | null; confidence: number; quotes: Quote[] };
  registration: { value: Possibility; quotes: Quote[] };
  conditions: { name: HomeCondition; quotes: Quote[] }[];
}

const UNFINISHED = /^\s{0,3}(?:is|zijn|kan|kunt|niet|not|helaas|mogelijk|possible|allowed|toegestaan)\b/u;
// The answer to a question that the ad puts itself: "Registration possible? No.", "Don't speak Dutch? Then please don't apply."
const ANSWER = /^(?:(?:no|nee|nein|yes|ja)(?:[.!]?$|,)|(?:no|geen|kein) \p{L}{4,12}[.!]?$|(?:then|dan|no problem|no worries|geen probleem|helaas|sorry|unfortunately|please|that is|dat is|dann|kein problem)\b)/iu;
/** "We speak Dutch at home. That is a must." */
const POINTS_BACK = /^(?:that|this|it|dat|dit|das|dies)(?:['’]s|\s(?:is|ist))\s(?:\p{L}{2,10}\s){0,2}?(?:an?\s|een\s|eine?\s)?(?:must|requirement|required|mandatory|vereiste?|eis|voorwaarde|verplicht|pflicht|muss|voraussetzung)(?!\p{L})/iu;
const SPEAKS_DUTCH = /dutch|nederlands|niederländisch/i;
const UNSPACED = /(?<=\p{L}{4})[.!?](?=\p{L}{3})(?!(?:com|net|org|html|info|url)\b)/gu;
const LONGEST_JOINED = 600;

/** Reads a home ad in Dutch, English or German. Pure; nothing is inferred from what is not said. Quotes are offsets into title and plain description as given. */
export function readHomeConditions(ad: { title: string; description: string }): HomeConditionsReading {
  return readConditionsIn(homeSentences(ad), `${ad.title}\n${ad.description}`);
}

/** The sentences of title and description; a line that breaks off before "is not possible" goes on in the next. */
export function homeSentences(ad: { title: string; description: string }): Sentence[] {
  const sentences = [...splitSentences(ad.title, 'title'), ...splitSentences(ad.description, 'description')].flatMap(parted);
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const gap = last ? sentence.start - last.start - last.text.length : 0;
    if (last && last.field === sentence.field && gap <= 4 && goesOn(last.text, sentence.text) && last.text.length + sentence.text.length < LONGEST_JOINED) {
      joined[joined.length - 1] = { ...last, text: ad[last.field].slice(last.start, sentence.start + sentence.text.length) };
    } else joined.push(sentence);
  }
  return joined;
}

/** Whether a sentence only says something together with the one before it. */
function goesOn(last: string, next: string): boolean {
  if (UNFINISHED.test(next) && !/[.!?:;]$/u.test(last)) return true;
  return (last.endsWith('?') && last.length < 160 && ANSWER.test(next)) || (POINTS_BACK.test(next) && SPEAKS_DUTCH.test(last));
}

/** Sentences that were written without a space between them ("available.registration is not possible"), taken apart. Addresses of sites stay whole. */
function parted(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  for (const stop of sentence.text.matchAll(UNSPACED)) {
    parts.push({ ...sentence, start: sentence.start + from, text: sentence.text.slice(from, stop.index + 1) });
    from = stop.index + 1;
  }
  return from === 0 ? [sentence] : [...parts, { ...sentence, start: sentence.start + from, text: sentence.text.slice(from) }];
}

/** The same from sentences that are already split. `whole` is the text that they are of. */
export function readConditionsIn(sentences: Sentence[], whole: string): HomeConditionsReading {
  return { internationals: readInternationals(sentences, whole), registration: readRegistration(sentences, whole), conditions: readConditions(sentences, whole) };
}

function readConditions(sentences: Sentence[], whole: string): HomeConditionsReading['conditions'] {
  return CONDITION_RULES.flatMap(({ name, topic, patterns, unless }) => {
    if (!topic.test(whole)) return [];
    const quotes = sentences.flatMap((sentence) => {
      if (!topic.test(sentence.text)) return [];
      for (const pattern of patterns) {
        const hit = pattern.exec(sentence.text);
        if (hit) return unless?.test(sentence.text) ? [] : [quoteWithin(sentence, hit.index, hit.index + hit[0].length)];
      }
      return [];
    });
    return quotes.length > 0 ? [{ name, quotes: quotes.slice(0, 3) }] : [];
  });
}
