import type { CefrLevel, LanguageDemand, Quote } from '@mitn/domain';
import { quoteOf } from '../sentence/sentence.js';
import { adSentencesOf, type AdSentence } from './ad-sentences.js';
import { judgeAnswer, judgeRemark, judgeSentence, judgeSequel, levelIn, STRENGTH, type Judgement } from './demand-judgement.js';
import { taughtInTitle } from './demand-frames.js';
import { ENGLISH_ENOUGH, IN_TITLE, NON_SPEAKERS } from './demand-phrases.js';
import { alternativesOf, groupOf } from './language-group.js';
import type { DemandedLanguage } from './language-words.js';

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

/**
 * Reads what an ad asks of Dutch, English or German, sentence by sentence, in English, Dutch and German. Several statements: the strongest decides.
 * "Dutch market", "Dutch lessons offered" and "Dutch-speaking customers" ask nothing; an ad in Dutch that states no demand is `unstated`.
 * Quotes are offsets into the title and the plain description as they were given.
 */
export function readLanguageDemand(language: DemandedLanguage, ad: { title: string; description: string }): LanguageDemandReading {
  const sentences = adSentencesOf(ad);
  const all = [...statementsInDescription(language, sentences.description), ...statementsInTitle(language, sentences.title)];
  // A bare name in a list counts only where nothing else is said.
  const plain = all.filter((statement) => !statement.bare);
  const statements = plain.length > 0 ? plain : all;
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

function statementsInDescription(language: DemandedLanguage, sentences: readonly AdSentence[]): Statement[] {
  const statements: Statement[] = [];
  let sinceMention = Number.POSITIVE_INFINITY;
  let onlyNamed = false;
  for (const [index, sentence] of sentences.entries()) {
    const own = sentence.mentions.find((mention) => mention.language === language);
    const named = own !== undefined;
    sinceMention = named ? 0 : sinceMention + 1;
    const judged = named || (language === 'dutch' && NON_SPEAKERS.test(sentence.text)) || (sentence.mentions.length > 0 && ENGLISH_ENOUGH.test(sentence.text));
    const next = sentences[index + 1];
    const answered = own && next !== undefined && next.mentions.length === 0 ? judgeAnswer(sentence.text, own, next.text) : null;
    const judgement: Judgement | null = answered ?? (judged ? judgeSentence(language, sentence.text, sentence.mentions, sentence.section) : sinceMention <= SEQUEL_WITHIN ? (judgeSequel(sentence.text) ?? (onlyNamed ? judgeRemark(sentence.text) : null)) : null);
    onlyNamed = named && sentence.mentions.length === 1 && judgement === null;
    // "Basic Dutch; or the will to learn it": the second way takes the place of the first.
    if (judgement?.value === 'willing-to-learn' && /^\P{L}{0,3}(?:or|of|oder|if not|not yet|zo niet|nog niet|falls nicht|wenn nicht|noch nicht)(?:\s|,|\?)/iu.test(sentence.text)) statements.pop();
    if (judgement) statements.push({ ...judgement, quote: quoteOf(sentence) });
  }
  return statements;
}

function statementsInTitle(language: DemandedLanguage, sentences: readonly AdSentence[]): Statement[] {
  return sentences.flatMap((sentence) => {
    const own = sentence.mentions.filter((mention) => mention.language === language);
    if (taughtInTitle(language, sentence.text)) return [{ value: 'required', clear: true, bare: false, level: null, quote: quoteOf(sentence) }];
    if (own.length === 0) return [];
    const judgement = judgeSentence(language, sentence.text, sentence.mentions, null) ?? (IN_TITLE.test(sentence.text) ? judgeTitleAlone(language, sentence) : null);
    return judgement ? [{ ...judgement, quote: quoteOf(sentence) }] : [];
  });
}

/** A language in brackets or behind a dash of a title is asked: "Customer service (Dutch)"; "Dutch/German" leaves open which. */
function judgeTitleAlone(language: DemandedLanguage, sentence: AdSentence): Judgement | null {
  const own = sentence.mentions.find((mention) => mention.language === language);
  if (own === undefined) return null;
  const level = levelIn(sentence.text, own.start);
  const { languages, slash } = alternativesOf(sentence.text, groupOf(sentence.text, sentence.mentions, own), own);
  if (languages.size === 1) return { value: 'required', clear: true, bare: false, level };
  return languages.has('english') && !slash ? { value: 'not-needed', clear: false, bare: false, level } : null;
}
