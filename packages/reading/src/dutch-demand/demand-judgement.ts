import type { CefrLevel, LanguageDemand } from '@mitn/domain';
import { opensWithWishes, type Section } from './ad-section.js';
import * as frame from './demand-frames.js';
import * as say from './demand-phrases.js';
import { notNeededSaid, wishSaid, wishWordIn } from './demand-scope.js';
import { alternativesOf, groupOf } from './language-group.js';
import type { DemandedLanguage, Mention } from './language-words.js';

/** What one sentence asks of a language. */
export interface Judgement {
  value: Exclude<LanguageDemand, 'unstated'>;
  /** Said in words that leave no doubt, rather than by a word of skill beside the language. */
  clear: boolean;
  /** A bare name in a list, or the language of the place: it counts only when the ad says nothing else. */
  bare: boolean;
  level: CefrLevel | null;
}

/** Of several statements the strongest applies; a bare "English or German" is the weakest of the demands. */
export const STRENGTH: Record<Judgement['value'], number> = { required: 4, 'willing-to-learn': 3, plus: 2, 'not-needed': 1 };

const judged = (value: Judgement['value'], clear: boolean, level: CefrLevel | null, bare = false): Judgement => ({ value, clear, bare, level });

/** What a sentence asks of the language, or null when it names it without asking anything. The strongest of its mentions counts. */
export function judgeSentence(language: DemandedLanguage, sentence: string, mentions: readonly Mention[], section: Section): Judgement | null {
  // "Non-Dutch speakers will not be accepted".
  if (language === 'dutch' && say.NON_SPEAKERS.test(sentence) && say.TURNED_AWAY.test(sentence)) return judged('required', true, null);
  if (language === 'dutch' && say.NON_SPEAKERS.test(sentence) && /speak/i.test(sentence) && say.ACCEPTED.test(sentence)) return judged('not-needed', true, null);
  let best: Judgement | null = null;
  for (const mention of mentions) {
    if (mention.language !== language) continue;
    const next = judgeMention(sentence, mentions, mention, section);
    if (next && (best === null || STRENGTH[next.value] > STRENGTH[best.value])) best = next;
  }
  if (best === null && language !== 'english' && mentions.every((mention) => mention.language === 'english') && say.ENGLISH_ENOUGH.test(sentence)) return judged('not-needed', false, null);
  return best;
}

/** Where a sentence ends in the lack of something: "without Dutch". Looked for from the end. */
const LACK_AT_END = /$(?<=((?:without|zonder|ohne|lack\p{L}{0,12})\s[^,;.]{0,45}))/iu;
const LONGEST_REMARK = 80;

/** A short sentence right after one that only names the language: "We speak Dutch here. It is not required for you." */
export function judgeRemark(sentence: string): Judgement | null {
  if (sentence.length > LONGEST_REMARK) return null;
  if (/^you (?:do not|don['’]t) (?:need|have) to (?:speak|know|understand) (?:it|that|the language)\b/i.test(sentence)) return judged('not-needed', true, null);
  const about = /^(?:it|this|that|dit|dat|das|es)(?=\s(?:is|would|ist|wäre|are)(?!\p{L}))/iu.exec(sentence);
  if (about === null || /\b(?:to|that|dat|om|zu|dass)\s(?!speak|know)\p{L}/iu.test(sentence.slice(about[0].length))) return null;
  const rest = sentence.slice(about[0].length);
  if (notNeededSaid('', rest) === 'yes') return judged(/\b(?:but|maar|aber)\b/i.test(rest) && wishSaid('', rest.replace(/^.*\b(?:but|maar|aber)\b/i, '')) ? 'plus' : 'not-needed', true, null);
  if (wishSaid('', rest)) return judged('plus', true, null);
  return say.MUST.test(rest) ? judged('required', true, null) : null;
}

/** A sentence without the language in it that goes on about it: "No Dutch yet? Fine. We ask that you are willing to learn it." */
export function judgeSequel(sentence: string): Judgement | null {
  if (frame.ifNotYetLearns(sentence)) return judged('willing-to-learn', true, null);
  return say.LEARN_IT.test(sentence) && say.LEARN_ASKED.test(sentence) && !/\b(?:if you|als je|want to|wil je)\b/i.test(sentence)
    ? judged('willing-to-learn', true, null)
    : null;
}

const LONGEST_QUESTION = 70;

/** A short question and what the next sentence answers: "No Dutch? No problem!", "Do you speak Dutch? Great!" */
export function judgeAnswer(question: string, mention: Mention, answer: string): Judgement | null {
  if (!question.endsWith('?') || question.length > LONGEST_QUESTION) return null;
  const lacks = /(?:(?<!\p{L})(?:no|not|geen|niet|kein\p{L}*|nicht)|n['’]t)(?!\p{L})/iu.test(question.slice(Math.max(0, mention.start - 30), mention.start)) || /(?<!\p{L})(?:not|n['’]t|niet|nicht)(?!\p{L})/iu.test(question.slice(mention.end));
  if (/(?<!\p{L})(?:learn\p{L}*|leren|lernen|improve)(?!\p{L})/iu.test(question)) return null;
  if (say.LEARN_ASKED.test(answer) && !say.LEARN_OFFER.test(answer.replace(/(?:follow|take|attend)[^.]{0,30}/i, ''))) return judged('willing-to-learn', true, levelIn(answer));
  if (lacks && answer.length < LONGEST_REMARK && frame.learnsThen(answer)) return judged('willing-to-learn', true, levelIn(answer));
  if (lacks && (say.TURNED_AWAY.test(answer) || (answer.length < LONGEST_REMARK && frame.consequenceIn(answer) === 'refused'))) return judged('required', true, levelIn(answer));
  if (lacks) return say.NO_MATTER.test(answer) || (answer.length < LONGEST_REMARK && frame.consequenceIn(answer) === 'fine') ? judged('not-needed', true, null) : null;
  if (notNeededSaid('', ` is ${answer}`) === 'yes' || (answer.length < LONGEST_REMARK && frame.mattersNot(answer))) return judged('not-needed', true, null);
  if (wishSaid('', answer) || (answer.length < 60 && say.GLAD.test(answer))) return judged('plus', true, null);
  return answer.length < 80 && (say.MUST.test(answer) || /\bnecessary\b/i.test(answer)) ? judged('required', true, levelIn(answer)) : null;
}

/** The CEFR level named nearest to a place in a text. */
export function levelIn(text: string, at = 0): CefrLevel | null {
  let nearest: { level: CefrLevel; far: number } | null = null;
  for (const match of text.matchAll(say.LEVEL)) {
    const far = Math.abs(match.index - at);
    // "B1/B2", "C1 of C2": the lower one is enough.
    if (nearest === null || far < nearest.far - 8) nearest = { level: match[1] as CefrLevel, far };
  }
  return nearest?.level ?? null;
}

function judgeMention(sentence: string, mentions: readonly Mention[], mention: Mention, section: Section): Judgement | null {
  const group = groupOf(sentence, mentions, mention);
  const first = group[0] ?? mention;
  const last = group.at(-1) ?? mention;
  const { start, end } = windowOf(sentence, mentions, first, last);
  const window = sentence.slice(start, end);
  const before = sentence.slice(0, first.start);
  const after = sentence.slice(last.end);
  const [near, tail] = [sentence.slice(start, first.start), sentence.slice(last.end, end)];
  const level = levelIn(window, mention.start - start);
  if (say.OTHER_JOBS.test(window)) return null;
  if (frame.noneWithout(before, after) || frame.onlyIfSpoken(before)) return judged('required', true, level);
  if (speaksOfOthers(sentence, before, after, last)) {
    const follows = say.OTHERS_BEFORE.test(before) || say.SPOKEN_AFTER.test(after) ? frame.followsFromOthers(after) : null;
    return follows === null ? null : judged(follows, true, level);
  }
  if (frame.makesNoDifference(before, after)) return judged('not-needed', true, level);
  if (group.length > 1 && frame.speakersEquallyWelcome(sentence)) return judged('not-needed', true, level);
  const wished = wishSaid(near, tail) || wishedForAll(after);
  const asked = !sentence.endsWith('?') && !wishedToLearn(window) && learningAsked(sentence, window, group.length === mentions.length);
  if (/\bnon[\s\\-]{0,3}native\s*$/i.test(before) && /\bwelcome/i.test(sentence)) return judged('not-needed', true, level);
  // A question that names what one lacks ("No Dutch yet?") asks nothing by itself.
  if (sentence.endsWith('?') && /\b(?:no|not|n['’]t|geen|niet|kein|nicht)\b/i.test(sentence)) return null;
  if (say.NOT_OPTIONAL.test(after)) return judged('required', true, level);
  if (say.NOT_WITHOUT.test(before)) return judged('required', true, level);
  if (frame.saidOfLack(before)) {
    const follows = frame.consequenceIn(after) ?? frame.consequenceIn(before.slice(0, before.length - (LACK_AT_END.exec(before)?.[1]?.length ?? 0)));
    if (follows === 'refused') return judged('required', true, level);
    if (follows === 'fine') return judged(frame.laterAfterAll(after) ? 'willing-to-learn' : 'not-needed', true, level);
  }
  if (say.IF_YOU_DO_NOT.test(before)) {
    if (say.TURNED_AWAY.test(after)) return judged('required', true, level);
    if (asked || frame.learnsThen(after)) return judged('willing-to-learn', true, level);
    return say.NO_MATTER.test(after) || say.NO_MATTER.test(before) ? judged('not-needed', true, level) : null;
  }
  if (say.LACKS_BEFORE.test(before)) {
    if (asked || frame.learnsThen(after)) return judged('willing-to-learn', true, level);
    if (say.TURNED_AWAY.test(after) || say.TURNED_AWAY.test(before) || frame.consequenceIn(after.slice(0, 90)) === 'refused') return judged('required', true, level);
    return say.ACCEPTED.test(sentence) ? judged('not-needed', true, level) : null;
  }
  if (say.IF_YOU.test(before) || (say.IF_VERB_FIRST.test(before) && say.THEN.test(after))) return wished || wishWordIn(after) || say.GLAD.test(after) || say.GLAD.test(before) ? judged('plus', true, level) : null;
  if (!wished && frame.askedLater(window, () => say.MUST.test(window) || say.NEED_BEFORE.test(before) || say.DUTY.test(window))) return judged('willing-to-learn', true, level);
  const unneeded = notNeededSaid(near, tail);
  if (unneeded !== null && !asked) {
    if (/\b(?:no|without|zonder|geen|ohne|kein\w*)\s[^,;]{0,15}$/i.test(before) && say.TURNED_AWAY.test(after)) return judged('required', true, level);
    const rest = /\b(?:but|maar|aber|though|however|plus|jedoch|wel)\b(.*)$|[,;–-]\s(?:it|this|dit|dat|das|es|which)\b(.*)$/is.exec(tail)?.[0];
    const conceded = near.split(/\b(?:but|maar|aber)\b/i);
    if (wishSaid('', tail) || (conceded.length > 1 && wishSaid(conceded.at(-1) ?? '', '')) || (rest !== undefined && wishSaid('', rest))) return judged('plus', true, level);
    return unneeded === 'yes' ? judged('not-needed', true, level) : null;
  }
  if ((wished && !asked) || /^[^.;]{0,40}\bbut (?:is )?not (?:a must|required|mandatory)\b/i.test(tail)) return judged('plus', true, level);
  if (asked) return section === 'wishes' && !say.MUST.test(window) ? judged('plus', true, level) : judged('willing-to-learn', true, level);
  if (say.LEARN.test(window) && !say.STRONG.test(window)) return null;
  if (say.LESSON_BESIDE_AFTER.test(tail) && /(?<!\p{L})(?:compulsory|mandatory|obligatory|verplicht|pflicht|verpflichtend)(?!\p{L})/iu.test(tail)) return judged('willing-to-learn', true, level);
  if (say.LESSON_BESIDE_BEFORE.test(near) || say.LESSON_BESIDE_AFTER.test(tail)) return null;
  if ((section === 'offer' || say.OFFERED.test(sentence)) && !say.MUST.test(window)) return null;
  return judgeSkill(sentence, mention, group, window, mentions.length > 1, section, level);
}

/** Customers speak it, a text is in it, a colleague speaks it: nothing is asked of the candidate. */
function speaksOfOthers(sentence: string, before: string, after: string, last: Mention): boolean {
  if (say.OTHERS_SPEAK.test(sentence.slice(last.start, last.end + 60)) || say.OTHERS_BEFORE.test(before)) return true;
  if (say.NOT_MEANT_BEFORE.test(before)) return true;
  if (say.PAPER_BEFORE.test(before) || say.PAPER_AFTER.test(after)) return true;
  if (say.SPOKEN_AFTER.test(after) || frame.tongueOfOthers(sentence)) return true;
  return /\S\s*\bspeaks\s$/i.test(before) && !/\b(?:who|that|candidate|someone|somebody|applicant|person|you)\b[^.;,]{0,30}speaks\s$/i.test(before);
}

/** "another language (German, Dutch or Italian) is a plus": said of all in the brackets. */
function wishedForAll(after: string): boolean {
  const close = after.indexOf(')');
  return close >= 0 && close < 60 && !after.slice(0, close).includes('(') && /^\)\s{0,3}(?:is|are|would be|zijn|a|an|as|considered|highly|strongly)\b/i.test(after.slice(close)) && wishSaid('', after.slice(close + 1));
}

/** "Dutch, or the will to learn it, is a plus": even the learning is a wish. */
function wishedToLearn(window: string): boolean {
  const learn = say.LEARN.exec(window);
  return learn !== null && wishSaid('', window.slice(learn.index + learn[0].length));
}

/** Whether the sentence asks that the language be learnt, or be known by some later day; an offer of lessons alone asks nothing. */
function learningAsked(sentence: string, window: string, onlyLanguage: boolean): boolean {
  if (frame.learntByOthers(sentence)) return false;
  if (onlyLanguage && (frame.ifNotYetLearns(sentence) || frame.learningIsPart(sentence) || frame.orElseLearns(sentence))) return true;
  if (say.LEARN_ASKED.test(window) || (onlyLanguage && say.LEARN_ASKED.test(sentence))) return !/\b(?:if you|als je|wenn du|opportunit\w+)\b/i.test(sentence) || /\bif you (?:do not|don['’]t)\b/i.test(sentence);
  if (say.BY_THEN.test(window) && say.REACH.test(window) && !wishSaid('', window)) return !/\b(?:experience|ervaring|erfahrung)\b/i.test(window);
  return say.LEARN.test(window) && say.WILL_LEARN.test(sentence) && !say.LEARN_OFFER.test(sentence);
}

function judgeSkill(sentence: string, mention: Mention, group: readonly Mention[], window: string, amongOthers: boolean, section: Section, level: CefrLevel | null): Judgement | null {
  const skilled = say.SKILL.test(window) || say.GETS_BY.test(window) || (say.SKILL.test(sentence) && amongOthers);
  const bare = BARE.test(withoutMentions(sentence, group));
  const listed = bare && (section === 'requirements' || section === 'languages');
  const must = say.MUST.test(window);
  if (section === 'wishes' && !must && (skilled || bare || opensWithWishes(sentence))) return judged('plus', false, level);
  const { languages, slash } = alternativesOf(sentence, group, mention);
  if (languages.size > 1) {
    // Of "Dutch or German" nobody can tell which one a reader lacks; "English or Dutch" lets English be enough.
    return !slash && languages.has('english') && (skilled || listed || say.WILL_DO.test(sentence)) ? judged('not-needed', mention.language !== 'english', level) : null;
  }
  if (say.STRONG.test(window) || must) return judged('required', true, level);
  if (say.NEED_BEFORE.test(sentence.slice(0, (group[0] ?? mention).start)) && !/^[^.;,]{0,20}\?/.test(sentence.slice(mention.end))) return judged('required', true, level);
  if (say.DOES_IN.test(sentence.slice(0, (group[0] ?? mention).start))) return judged('required', false, level);
  if (skilled || say.LANGUAGE_LINE.test(sentence)) return judged('required', false, level);
  if (listed || (group.length > 1 && sentence.length < 60 && bare)) return judged('required', false, level, true);
  return null;
}

// What is left of a list item that holds nothing but languages.
const BARE = /^(?:[^\p{L}\p{N}]|(?:and|or|en|of|und|oder|both|zowel|als|in|the|de|het|taal|language|business|plus|a\d|b\d|c\d|\d)(?![\p{L}\p{N}])){0,60}$/iu;

function withoutMentions(sentence: string, group: readonly Mention[]): string {
  if (sentence.length > 80) return sentence;
  let [rest, from] = ['', 0];
  for (const mention of group) {
    rest += `${sentence.slice(from, mention.start)} `;
    from = mention.end;
  }
  return rest + sentence.slice(from);
}

/** The part of a sentence that speaks of these mentions: from the last break after the language before them to the language after them. */
function windowOf(sentence: string, mentions: readonly Mention[], first: Mention, last: Mention): { start: number; end: number } {
  const previous = mentions.filter((mention) => mention.end <= first.start).at(-1);
  const next = mentions.find((mention) => mention.start >= last.end);
  let start = 0;
  if (previous) {
    const gap = sentence.slice(previous.end, first.start);
    start = previous.end + Math.max(0, gap.search(/[,;()]|\b(?:and|but|en|maar|und|aber)\b/i));
  }
  const end = next ? last.end + lastBreakOf(sentence.slice(last.end, next.start)) : sentence.length;
  const opens = sentence.lastIndexOf('(', first.start);
  const closes = sentence.indexOf(')', last.end);
  if (opens < start || closes < 0 || sentence.slice(opens, first.start).includes(')')) return { start, end };
  // In brackets: what they say counts, unless they only list languages: "another language (German or Dutch) is a plus".
  const insideEnd = Math.min(end, closes + 1);
  const inside = sentence.slice(opens, insideEnd);
  if (wishSaid(sentence.slice(opens, first.start), sentence.slice(last.end, insideEnd)) || notNeededSaid(sentence.slice(opens, first.start), sentence.slice(last.end, insideEnd)) || say.SKILL.test(inside)) return { start: opens, end: insideEnd };
  return { start, end: Math.max(end, next && next.start < closes ? closes + 1 : end) };
}

/** Where the clause of the next language begins in what stands between two: "required and preferably [English]". */
function lastBreakOf(gap: string): number {
  const breaks = [...gap.matchAll(/[,(;]|\b(?:and|but|en|maar|und|aber)\b/gi)];
  return breaks.at(-1)?.index ?? gap.length;
}
