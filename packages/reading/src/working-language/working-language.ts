import type { Quote } from '@mitn/domain';
import { groupOf } from '../dutch-demand/language-group.js';
import { mentionsIn, type Mention } from '../dutch-demand/language-words.js';
import { quoteOf, splitSentences } from '../sentence/sentence.js';
import { AFTER_NAME, BEFORE_NAME, DENIED, ELSEWHERE, MAY_SAY, NAME, PLACE_AFTER, SPOKEN_PLAINLY, SPOKEN_THERE, TEAM_AFTER, TEAM_BEFORE_IS_ANOTHER } from './working-language-phrases.js';

/** The language that an ad says is spoken at work. `mixed`: it names several. Null: the ad does not say. */
export interface WorkingLanguageReading {
  value: 'en' | 'nl' | 'de' | 'mixed' | null;
  /** `certain` when the ad names its working language; `likely` when it tells how people speak there. */
  certainty: 'certain' | 'likely' | 'unsure';
  quotes: Quote[];
}

type Spoken = 'en' | 'nl' | 'de' | 'another';
interface Statement { languages: Spoken[]; named: boolean; quote: Quote }

const CODES: Record<Mention['language'], Spoken> = { english: 'en', dutch: 'nl', german: 'de', another: 'another' };

/**
 * Reads which language is spoken at work when the ad says so: "our working language is English", "voertaal Nederlands", "an English-speaking team".
 * What the candidate must know, and what customers speak, says nothing about it. Quotes are offsets into title and plain description as they were given.
 */
export function readWorkingLanguage(ad: { title: string; description: string }): WorkingLanguageReading {
  const statements: Statement[] = [];
  if (MAY_SAY.test(ad.description)) {
    for (const sentence of splitSentences(ad.description, 'description')) {
      if (!MAY_SAY.test(sentence.text) || DENIED.test(sentence.text)) continue;
      const found = spokenIn(sentence.text);
      if (found) statements.push({ ...found, quote: quoteOf(sentence) });
    }
  }
  const named = statements.filter((statement) => statement.named);
  const deciding = named.length > 0 ? named : statements;
  const languages = new Set(deciding.flatMap((statement) => statement.languages));
  const [only] = languages;
  const value = languages.size > 1 ? 'mixed' : only === undefined || only === 'another' ? null : only;
  if (value === null) return { value: null, certainty: 'likely', quotes: [] };
  const certainty = named.length === 0 ? 'likely' : 'certain';
  return { value, certainty, quotes: deciding.slice(0, 3).map((statement) => statement.quote) };
}

function spokenIn(sentence: string): Omit<Statement, 'quote'> | null {
  const mentions = mentionsIn(sentence);
  if (mentions.length === 0) return null;
  const name = NAME.exec(sentence);
  for (const mention of mentions) {
    const group = groupOf(sentence, mentions, mention);
    const [first, last] = [group[0] ?? mention, group.at(-1) ?? mention];
    if (first !== mention) continue;
    const languages = [...new Set(group.map((each) => CODES[each.language]))];
    if (name) {
      const nameEnd = name.index + name[0].length;
      if (first.start >= nameEnd && AFTER_NAME.test(sentence.slice(nameEnd, first.start))) return { languages, named: true };
      if (last.end <= name.index && BEFORE_NAME.test(sentence.slice(last.end, name.index))) return { languages, named: true };
    }
    const [before, after] = [sentence.slice(Math.max(0, first.start - 120), first.start), sentence.slice(last.end, last.end + 80)];
    if (ELSEWHERE.test(before) || ELSEWHERE.test(after)) continue;
    if (TEAM_AFTER.test(after) && !TEAM_BEFORE_IS_ANOTHER.test(before)) return { languages, named: false };
    if (SPOKEN_PLAINLY.test(before) || (SPOKEN_THERE.test(before) && PLACE_AFTER.test(after))) return { languages, named: false };
  }
  return null;
}
