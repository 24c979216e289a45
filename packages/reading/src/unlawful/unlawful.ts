import type { Quote } from '@mitn/domain';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import { TOPIC } from '../sentence/topics.js';
import { EQUAL_TREATMENT, NAMES_BOTH_GENDERS, WORDINGS, type UnlawfulCertainty, type UnlawfulKind } from './unlawful-wording.js';

export { UNLAWFUL_KINDS, type UnlawfulCertainty, type UnlawfulKind } from './unlawful-wording.js';

/** Wording that may be unlawful, as advice to the employer and a thing to know for the reader; never a reason to hide an ad. */
export interface UnlawfulFinding {
  kind: UnlawfulKind;
  certainty: UnlawfulCertainty;
  /** The very words. */
  quote: Quote;
}

const ANY = [...new Set(WORDINGS.map(({ topic }) => TOPIC[topic]))].reduce((mask, bit) => mask | bit, 0);

/**
 * Wording that the equal treatment law forbids or that may run into it: a mother tongue, a nationality, an age, a gender, a religion, health, family, looks,
 * origin, a photo. Sentences that promise equal treatment and titles that name all genders are not flagged; the right to work is lawful to ask. Each kind of
 * words is told once.
 */
export function readUnlawful(ad: AdSentences): UnlawfulFinding[] {
  const bothGenders = ad.title.some(({ text }) => NAMES_BOTH_GENDERS.test(text));
  const told = new Set<string>();
  return [...ad.title, ...ad.body].flatMap((sentence) => {
    if (!(sentence.topics & ANY) && sentence.field !== 'title') return [];
    return findingsIn(sentence, bothGenders).filter(({ kind, quote }) => {
      const words = `${kind} ${quote.text.toLowerCase()}`;
      return told.has(words) ? false : told.add(words);
    });
  });
}

function findingsIn(sentence: TopicSentence, bothGenders: boolean): UnlawfulFinding[] {
  const { text, field, start, topics } = sentence;
  const found: UnlawfulFinding[] = [];
  for (const { kind, certainty, topic, pattern, unless, only } of WORDINGS) {
    if ((field !== 'title' && !(topics & TOPIC[topic])) || (only === 'title' && field !== 'title') || found.some((one) => one.kind === kind)) continue;
    if (kind === 'gender' && (bothGenders || NAMES_BOTH_GENDERS.test(text))) continue;
    const match = pattern.exec(text);
    if (!match || unless?.test(text) || EQUAL_TREATMENT.test(text)) continue;
    found.push({ kind, certainty, quote: { field, start: start + match.index, end: start + match.index + match[0].length, text: match[0] } });
  }
  return found;
}
