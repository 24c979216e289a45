import type { CefrLevel, LanguageDemand } from '@mitn/domain';
import * as say from './demand-phrases.js';
import { groupOf } from './language-group.js';
import { mayMention, mentionsIn, type DemandedLanguage, type Mention } from './language-words.js';

/** What one sentence asks of a language. */
export interface Judgement {
  value: Exclude<LanguageDemand, 'unstated'>;
  /** Said in words that leave no doubt, rather than by a word of skill beside the language. */
  clear: boolean;
  level: CefrLevel | null;
}

/** Of several statements the strongest applies; a bare "English or German" is the weakest of the demands. */
export const STRENGTH: Record<Judgement['value'], number> = { required: 4, 'willing-to-learn': 3, plus: 2, 'not-needed': 1 };

const EITHER = /\b(?:or|of|oder)\b|\//i;
const BOTH = /(?<!\p{L})(?:and|en|én|both|zowel|als|und|sowohl)(?!\p{L})|&/iu;

/** What a sentence asks of the language, or null when it names it without asking anything. The strongest of its mentions counts. */
export function judgeSentence(language: DemandedLanguage, sentence: string, underWishes: boolean): Judgement | null {
  if (!mayMention(language, sentence)) return null;
  // "Non-Dutch speakers will not be accepted".
  if (language === 'dutch' && say.NON_SPEAKERS.test(sentence) && say.TURNED_AWAY.test(sentence)) return { value: 'required', clear: true, level: levelIn(sentence) };
  const mentions = mentionsIn(sentence);
  let best: Judgement | null = null;
  for (const mention of mentions) {
    if (mention.language !== language) continue;
    const next = judgeMention(language, sentence, mentions, mention, underWishes);
    if (next && (best === null || STRENGTH[next.value] > STRENGTH[best.value])) best = next;
  }
  return best;
}

/** A sentence without the language in it that goes on about it: "No Dutch yet? Fine. We ask that you are willing to learn it." */
export function judgeSequel(sentence: string): Judgement | null {
  return /\b(?:learn|leren|lernen)\b/i.test(sentence) && /\b(?:it|this|the language|het|die taal|de taal|sie|es)\b/i.test(sentence) && say.LEARN_ASKED.test(sentence) && !/\b(?:if you|als je|want to|wil je)\b/i.test(sentence)
    ? { value: 'willing-to-learn', clear: true, level: levelIn(sentence) }
    : null;
}

/** The CEFR level named in a text. */
export function levelIn(text: string): CefrLevel | null {
  return (say.LEVEL.exec(text)?.[1] as CefrLevel | undefined) ?? null;
}

function judgeMention(language: DemandedLanguage, sentence: string, mentions: Mention[], mention: Mention, underWishes: boolean): Judgement | null {
  const group = groupOf(sentence, mentions, mention);
  const first = group[0] ?? mention;
  const last = group.at(-1) ?? mention;
  const window = windowOf(sentence, mentions, first, last);
  const before = sentence.slice(0, first.start);
  const after = sentence.slice(last.end);
  const judged = (value: Judgement['value'], clear: boolean): Judgement => ({ value, clear, level: levelIn(window) });
  const asked = !wishedToLearn(window) && learningAsked(sentence, window, group.length === mentions.length);
  if (say.OTHER_JOBS.test(window)) return null;
  if (say.OTHERS_SPEAK.test(sentence.slice(first.start, last.end + 30)) || say.OTHERS_BEFORE.test(before)) return null;
  if (/\bspeaks\s$/i.test(before) && !/\b(?:who|that|candidate|someone|somebody|applicant|person|you)\b[^.;,]{0,30}speaks\s$/i.test(before)) return null;
  if (/\bnon[\s\\-]{0,3}native\s*$/i.test(before) && /\bwelcome/i.test(sentence)) return judged('not-needed', true);
  // A question that names what one lacks ("No Dutch yet?") asks nothing by itself.
  if (sentence.endsWith('?') && /\b(?:no|not|n['’]t|geen|niet|kein|nicht)\b/i.test(sentence)) return null;
  if (say.IF_YOU_DO_NOT.test(before)) return say.NO_MATTER.test(after) ? judged('not-needed', true) : say.TURNED_AWAY.test(after) ? judged('required', true) : asked ? judged('willing-to-learn', true) : null;
  if (say.IF_YOU.test(before)) return say.PLUS.test(window) || say.GLAD.test(after) ? judged('plus', true) : null;
  if (group.length === 1 && say.NEGATED_BEFORE.test(before)) {
    if (/\b(?:no|without|zonder|geen|ohne|kein)\s[^,;]{0,15}$/i.test(before) && say.TURNED_AWAY.test(after)) return judged('required', true);
    return say.PLUS.test(after) && !/\bhelps?\b/i.test(after) ? judged('plus', true) : judged('not-needed', true);
  }
  const negated = say.NEGATED.exec(window);
  const notNeeded = negated !== null && !/native\s*$/i.test(window.slice(0, negated.index));
  const wishesAll = /\)\s{0,3}(?:is|are|would be|zijn)\b/i.test(after) && say.PLUS.test(after.slice(after.indexOf(')')));
  if (wishesAll || (say.PLUS.test(window) && !asked) || /\bbut (?:is )?not (?:a must|required|mandatory)\b/i.test(window)) return judged('plus', true);
  if (asked) return judged('willing-to-learn', true);
  if (say.LEARN.test(window) && !say.STRONG.test(window)) return null;
  if (notNeeded) return judged('not-needed', true);
  if (say.OFFERED.test(sentence) && !say.MUST.test(window)) return null;
  return judgeSkill(language, sentence, group, window, mentions.length > 1, underWishes && !say.MUST.test(window));
}

/** "Dutch, or the will to learn it, is a plus": even the learning is a wish. */
function wishedToLearn(window: string): boolean {
  const learn = say.LEARN.exec(window);
  return learn !== null && say.PLUS.test(window.slice(learn.index));
}

/** Whether the sentence asks that the language be learnt, or be known by some later day; an offer of lessons alone asks nothing. */
function learningAsked(sentence: string, window: string, onlyLanguage: boolean): boolean {
  if (say.LEARN_ASKED.test(window) || (onlyLanguage && say.LEARN_ASKED.test(sentence))) return !/\b(?:if you|als je|opportunit\w+)\b/i.test(sentence);
  if (say.BY_THEN.test(window) && say.REACH.test(window) && !say.PLUS.test(window)) return true;
  return say.LEARN.test(window) && say.WILL_LEARN.test(sentence) && !say.LEARN_OFFER.test(sentence);
}

function judgeSkill(language: DemandedLanguage, sentence: string, group: Mention[], window: string, amongOthers: boolean, wished: boolean): Judgement | null {
  const judged = (value: Judgement['value'], clear: boolean): Judgement => ({ value, clear, level: levelIn(window) });
  const between = group.slice(1).map((next, index) => sentence.slice(group[index]?.end ?? next.start, next.start)).join(' ').replace(/and\/or|en\/of/gi, 'or');
  if (group.length > 1 && EITHER.test(between) && !BOTH.test(between) && (language === 'english' || group.some((other) => other.language === 'english'))) {
    if (!say.SKILL.test(sentence)) return null;
    return judged(language === 'english' ? 'required' : 'not-needed', language !== 'english');
  }
  if (wished) return judged('plus', false);
  if (say.STRONG.test(window)) return judged('required', true);
  if (say.SKILL.test(window) || (say.SKILL.test(sentence) && amongOthers)) return judged('required', false);
  if (say.LANGUAGE_LINE.test(sentence)) return judged('required', false);
  return group.length > 1 && sentence.length < 60 ? judged('required', false) : null;
}

/** The part of a sentence that speaks of these mentions: from the last break after the language before them to the language after them. */
function windowOf(sentence: string, mentions: Mention[], first: Mention, last: Mention): string {
  const previous = mentions.filter((mention) => mention.end <= first.start).at(-1);
  const next = mentions.find((mention) => mention.start >= last.end);
  let start = 0;
  if (previous) {
    const gap = sentence.slice(previous.end, first.start);
    start = previous.end + Math.max(0, gap.search(/[,;()]|\b(?:and|but|en|maar)\b/i));
  }
  const end = next ? last.end + lastBreakOf(sentence.slice(last.end, next.start)) : sentence.length;
  const opens = sentence.lastIndexOf('(', first.start);
  const closes = sentence.indexOf(')', last.end);
  if (opens < start || closes < 0 || sentence.slice(opens, first.start).includes(')')) return sentence.slice(start, end);
  // In brackets: what they say counts, unless they only list languages: "another language (German or Dutch) is a plus".
  const inside = sentence.slice(opens, Math.min(end, closes + 1));
  return say.PLUS.test(inside) || say.NEGATED.test(inside) || say.SKILL.test(inside) ? inside : sentence.slice(start, Math.max(end, next && next.start < closes ? closes + 1 : end));
}

/** Where the clause of the next language begins in what stands between two: "required and preferably [English]". */
function lastBreakOf(gap: string): number {
  const breaks = [...gap.matchAll(/[,(]|\b(?:and|but|en|maar|und|aber)\b/gi)];
  return breaks.at(-1)?.index ?? gap.length;
}
