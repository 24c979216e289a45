import type { CefrLevel, LanguageDemand, Quote } from '@mitn/domain';
import { quoteOf, splitSentences, type Sentence } from '../sentence/sentence.js';
import { judgeSentence, judgeSequel, levelIn, STRENGTH, type Judgement } from './demand-judgement.js';
import { IN_TITLE, WISHES_HEADING } from './demand-phrases.js';
import { mayMention, mentionsIn, type DemandedLanguage } from './language-words.js';

/** What an ad asks of one language. `level` only when stated beside that language; the quotes are the sentences that decided. */
export interface LanguageDemandReading {
  value: LanguageDemand;
  level: CefrLevel | null;
  certainty: 'certain' | 'likely' | 'unsure';
  quotes: Quote[];
}

type Statement = Judgement & { quote: Quote };

/** So many sentences may lie between a language and the "it" that means it. */
const SEQUEL_WITHIN = 2;
const LONGEST_HEADING = 80;

/**
 * Reads what an ad asks of Dutch, English or German, sentence by sentence, in English, Dutch and German. Several statements: the strongest decides.
 * "Dutch market", "Dutch lessons offered" and "Dutch-speaking customers" ask nothing; an ad in Dutch that states no demand is `unstated`.
 * Quotes are offsets into the title and the plain description as they were given.
 */
export function readLanguageDemand(language: DemandedLanguage, ad: { title: string; description: string }): LanguageDemandReading {
  const statements = [...statementsInDescription(language, ad.description), ...statementsInTitle(language, ad.title)];
  const strongest = statements.reduce<Statement | null>((best, next) => (best === null || STRENGTH[next.value] > STRENGTH[best.value] ? next : best), null);
  if (!strongest) return { value: 'unstated', level: null, certainty: 'likely', quotes: [] };
  const deciding = statements.filter((statement) => statement.value === strongest.value);
  const clear = deciding.some((statement) => statement.clear);
  const agreed = statements.every((statement) => statement.value === strongest.value);
  return {
    value: strongest.value,
    level: deciding.find((statement) => statement.level !== null)?.level ?? null,
    certainty: !clear ? 'unsure' : agreed ? 'certain' : 'likely',
    quotes: deciding.slice(0, 3).map((statement) => statement.quote),
  };
}

function statementsInDescription(language: DemandedLanguage, description: string): Statement[] {
  if (!mayMention(language, description)) return [];
  const statements: Statement[] = [];
  let underWishes = false;
  let bulletsSeen = false;
  let sinceMention = Number.POSITIVE_INFINITY;
  for (const sentence of splitSentences(description, 'description')) {
    const line = lineOf(description, sentence);
    if (line.bullet) bulletsSeen = true;
    else if (line.heading && !(mayMention(language, sentence.text) && mentionsIn(sentence.text).length > 0)) {
      underWishes = WISHES_HEADING.test(sentence.text);
      bulletsSeen = false;
    } else if (bulletsSeen) underWishes = false;
    const named = mayMention(language, sentence.text) && mentionsIn(sentence.text).some((mention) => mention.language === language);
    sinceMention = named ? 0 : sinceMention + 1;
    const judgement = named || sinceMention > SEQUEL_WITHIN ? judgeSentence(language, sentence.text, underWishes) : (judgeSequel(sentence.text) ?? judgeSentence(language, sentence.text, underWishes));
    if (judgement) statements.push({ ...judgement, quote: quoteOf(sentence) });
  }
  return statements;
}

function statementsInTitle(language: DemandedLanguage, title: string): Statement[] {
  return splitSentences(title, 'title').flatMap((sentence) => {
    if (!IN_TITLE.test(sentence.text)) return [];
    const named = mentionsIn(sentence.text).some((mention) => mention.language === language);
    const judgement = judgeSentence(language, sentence.text, false) ?? (named ? { value: 'required' as const, clear: true, level: levelIn(sentence.text) } : null);
    return judgement ? [{ ...judgement, quote: quoteOf(sentence) }] : [];
  });
}

/** Whether a sentence is a bullet of a list, or a short line of its own that announces what follows. */
function lineOf(text: string, sentence: Sentence): { bullet: boolean; heading: boolean } {
  const lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const bullet = /^\s*[•▪●◦·*-]\s/.test(text.slice(lineStart, lineStart + 6));
  if (bullet || sentence.text.length > LONGEST_HEADING) return { bullet, heading: false };
  const end = sentence.start + sentence.text.length;
  const alone = text.slice(lineStart, sentence.start).trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 10));
  return { bullet, heading: (alone && !/[.!;,]$/.test(sentence.text)) || sentence.text.endsWith(':') };
}
