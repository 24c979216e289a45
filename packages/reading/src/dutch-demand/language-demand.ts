import type { CefrLevel, LanguageDemand, Quote } from '@mitn/domain';
import { quoteOf, splitSentences } from '../sentence/sentence.js';
import { mayMention, mentionsIn, type DemandedLanguage, type Mention } from './language-words.js';

/** What an ad asks of one language. `level` only when stated beside that language; the quotes are the sentences that decided. */
export interface LanguageDemandReading {
  value: LanguageDemand;
  level: CefrLevel | null;
  certainty: 'certain' | 'likely' | 'unsure';
  quotes: Quote[];
}

interface Statement {
  value: Exclude<LanguageDemand, 'unstated'>;
  /** Rank among statements of one ad: the strongest decides; a bare word of skill is weaker than a clear "not required". */
  strength: number;
  clear: boolean;
  level: CefrLevel | null;
  quote: Quote;
}

const PLUS =
  /\b(?:plus(?:punt\w*)?|pr[eé]|advantage\w*|prefer(?:red|ably|ence|able|s)?|nice[\s\\-]+to[\s\\-]+have|desir(?:ed|able)|bonus|asset|beneficial|valued?|appreciated|helpful|useful|welcome|ideally|edge|gewenst|wenselijk|voorkeur|meegenomen|handig|voordeel|would be (?:great|good|nice)|optional|can come in handy)\b/i;
const NEGATED =
  /\b(?:not|n['’]t|no(?:t)?|niet|geen|without|zonder)\b[^.;]{0,50}?\b(?:required|requirement|needed|necessary|necessity|mandatory|must|essential|obligatory|prerequisite|need to speak|have to speak|vereist\w*|nodig|verplicht|noodzakelijk|vereiste|must[\s-]?have)\b|\boptional\b|\bniet per se\b|\bis (?:not|no) (?:a )?(?:problem|must|barrier)\b/i;
const NEGATED_BEFORE = /\b(?:no|geen|zonder|without(?: any)?|don['’]?t (?:need|have) to (?:speak|know)|not (?:need|have) to (?:speak|know)|do not speak|don['’]t speak)\s+(?:any\s+|knowledge of\s+|kennis van\s+)?(?:het\s+|de\s+|the\s+)?$/i;
const LEARN = /\b(?:willing(?:ness)?|eager(?:ness)?|ready|readiness|motivat\w+|prepared|commit\w*|ambition|interest(?:ed)?|expected|expect|competence|required|able|bereid(?:heid)?|wil(?:t|len)?|gemotiveerd|must)\b[^.;]{0,60}\b(?:learn(?:ing)?|leren|master(?:ing)?|eigen te maken|acquire)\b|\bto learn\b[^.;]{0,40}\bwithin\b/i;
const LEARN_OFFER = /\b(?:opportunity|possibility|chance|courses?|lessons?|classes|cursus\w*|lessen|offer|support|help you|mogelijkheid|kans|free|gratis|budget)\b/i;
const SKILL =
  /\b(?:fluen\w+|proficien\w+|command|native|mother[\s-]?tongue|excellent|good|great|strong|solid|speak\w*|speakers?|spoken|written|writing|knowledge|master\w*|understanding|level|required|requirement|mandatory|must|essential|necessary|bilingual|language|languages|skills?|communicat\w+|verbal\w*|oral\w*|professional|conversational|working|business|advanced|comfortable|ability|able to|beheers\w*|vloeiend|uitstekend\w*|goede?|sterke?|perfecte?|vereist\w*|woord en|geschrift|schrift|mondeling\w*|schriftelijk\w*|taal\w*|spreek\w*|spreekt|spreken|sprekend\w*|moedertaal|vaardig\w*|machtig|verplicht|noodzakelijk|kennis|niveau|nederlandstalig\w*|[ABC][12])\b/i;
const STRONG =
  /\b(?:fluen\w+|proficien\w+|command|native|mother[\s-]?tongue|required|mandatory|must|essential|necessary|vloeiend|beheers\w*|vereist\w*|verplicht|noodzakelijk|uitstekend\w*|moedertaal|excellent|[BC][12]|woord en)\b/i;
const ABOUT_OTHERS = /\b(?:dutch|english|german|nederlands|engels|duits)[-\s]?(?:speaking|sprekende?|talige?)\s+(?:clients?|customers?|users?|audience|market\w*|team|colleagues|patients?|community|world|countr\w+|environment|region|klanten|omgeving|gebied)\b/i;
const OFFERED = /\b(?:we|wij|you(?:'ll| will)? (?:get|receive)|benefits?|perks?|offer\w*|bieden|krijg\w*)\b[^.;]{0,80}\b(?:lessons?|class(?:es)?|courses?|lessen|cursus\w*|training)\b/i;
const LEVEL = /\b([ABC][12])\b/;
const EITHER = /\b(?:or|of|and\/or|en\/of)\b|\//i;
const JOINED = /^(?:\s|\*|\\|&|,|\+|\/|\(|and\/or|en\/of|\b(?:and|or|en|of|both|als|the|de|het|in|as well as|alsook|language|taal|taalvaardigheid)\b)*$/i;
const PLUS_HEADING = /^(?:[#*\s]*)(?:nice[\s\\-]+to[\s\\-]+haves?|pluspunten|bonus(?: points)?|preferred(?: qualifications| skills)?|pr[eé]s?|it(?:'|’)?s a plus.*|what would be a plus|extra credit|good to have|desir(?:ed|able)\b[^.]*|wat mooi meegenomen is|it would be great if)\b[^.]{0,40}:?[*\s]*$/i;
const HEADING = /^[#*\s]*(?:your profile|profile|requirements|qualifications|responsibilities|who (?:are you|you are)|what (?:you(?:'ll)? bring|we (?:ask|offer|expect))|about|jouw profiel|wie ben jij|wat (?:wij|we|ga)|dit (?:breng|ben|vragen))\b|^[#*\s]*[^.!?]{2,60}:[*\s]*$|^\*\*[^*]{2,70}\*\*$|^#{1,6}\s/;
const IN_TITLE = /speak|spreek|sprek|native|fluent|vloeiend|talig|required|vereist|\((?:dutch|nederlands|english|german|duits|engels)\b|[-–|,:]\s*(?:dutch|english|german)\s*(?:&|and|\/|$)|(?:dutch|german|english)\s*(?:&|and|\+|\/)\s*(?:dutch|german|english)/i;
const STRENGTH: Record<Statement['value'], number> = { required: 4, 'willing-to-learn': 3, plus: 2, 'not-needed': 1 };

/**
 * Reads what an ad asks of Dutch, English or German, sentence by sentence, in English and Dutch. Several statements: the strongest decides.
 * "Dutch market", "Dutch lessons offered" and "Dutch-speaking customers" ask nothing; an ad in Dutch that states no demand is `unstated`.
 * Quotes are offsets into the title and the plain description as they were given.
 */
export function readLanguageDemand(language: DemandedLanguage, ad: { title: string; description: string }): LanguageDemandReading {
  const statements: Statement[] = [];
  let underPlus = false;
  for (const sentence of splitSentences(ad.description, 'description')) {
    if (PLUS_HEADING.test(sentence.text)) underPlus = true;
    else if (HEADING.test(sentence.text)) underPlus = false;
    const statement = statementOf(language, sentence.text, underPlus);
    if (statement) statements.push({ ...statement, quote: quoteOf(sentence) });
  }
  for (const sentence of splitSentences(ad.title, 'title')) {
    if (!IN_TITLE.test(sentence.text)) continue;
    const statement = statementOf(language, sentence.text, false) ?? titleDemand(language, sentence.text);
    if (statement) statements.push({ ...statement, quote: quoteOf(sentence) });
  }
  const strongest = statements.reduce<Statement | null>((best, next) => (best === null || next.strength > best.strength ? next : best), null);
  if (!strongest) return { value: 'unstated', level: null, certainty: 'likely', quotes: [] };
  const deciding = statements.filter((statement) => statement.value === strongest.value);
  const agreed = statements.every((statement) => statement.value === strongest.value);
  return {
    value: strongest.value,
    level: deciding.find((statement) => statement.level !== null)?.level ?? null,
    certainty: agreed && strongest.clear ? 'certain' : strongest.clear ? 'likely' : 'unsure',
    quotes: deciding.slice(0, 3).map((statement) => statement.quote),
  };
}

function titleDemand(language: DemandedLanguage, title: string): Omit<Statement, 'quote'> | null {
  return mentionsIn(title).some((mention) => mention.language === language) ? { value: 'required', strength: STRENGTH.required, clear: true, level: levelIn(title) } : null;
}

function statementOf(language: DemandedLanguage, sentence: string, underPlus: boolean): Omit<Statement, 'quote'> | null {
  if (!mayMention(language, sentence)) return null;
  const mentions = mentionsIn(sentence);
  const own = mentions.filter((mention) => mention.language === language);
  if (own.length === 0 || OFFERED.test(sentence)) return null;
  let best: Omit<Statement, 'quote'> | null = null;
  for (const mention of own) {
    const next = judge(language, sentence, mentions, mention, underPlus);
    if (next && (best === null || next.strength > best.strength)) best = next;
  }
  return best;
}

function judge(language: DemandedLanguage, sentence: string, mentions: Mention[], mention: Mention, underPlus: boolean): Omit<Statement, 'quote'> | null {
  const group = groupOf(sentence, mentions, mention);
  const first = group[0] ?? mention;
  const last = group.at(-1) ?? mention;
  const window = windowOf(sentence, mentions, first, last);
  if (ABOUT_OTHERS.test(window)) return null;
  if (/\bnon[\s\\-]*native\s*$/i.test(sentence.slice(0, first.start)) && /\bwelcome/i.test(sentence)) return { value: 'not-needed', strength: STRENGTH['not-needed'], clear: true, level: null };
  const level = levelIn(window);
  const say = (value: Statement['value'], clear: boolean, weaker = 0): Omit<Statement, 'quote'> => ({ value, strength: STRENGTH[value] - weaker, clear, level });
  if (NEGATED_BEFORE.test(sentence.slice(0, first.start)) && group.length === 1) return PLUS.test(window) ? say('plus', true) : say('not-needed', true);
  const negated = NEGATED.exec(window);
  const onlyNative = negated !== null && /native\s*$/i.test(window.slice(0, negated.index));
  if (PLUS.test(window) || /\bbut (?:is )?not (?:a must|required|mandatory)\b/i.test(window)) return say('plus', true);
  if (LEARN.test(window) || (LEARN.test(sentence) && group.length === mentions.length)) return LEARN_OFFER.test(sentence) && !/willing|bereid|eager/i.test(sentence) ? null : say('willing-to-learn', true);
  if (/\blearn(?:ing)?\b|\bleren\b/i.test(window) && !STRONG.test(window)) return null;
  if (negated && !onlyNative) return say('not-needed', true);
  const between = group.slice(1).map((next, index) => sentence.slice(group[index]?.end ?? next.start, next.start)).join(' ').replace(/and\/or|en\/of/gi, 'or');
  if (group.length > 1 && EITHER.test(between) && !/\b(?:and|en|both|zowel|als)\b|&/i.test(between)) {
    if (language !== 'english' && group.some((other) => other.language === 'english')) return SKILL.test(sentence) ? say('not-needed', true) : null;
    if (language === 'english') return SKILL.test(sentence) ? say('required', false, 0.5) : null;
  }
  if (underPlus) return say('plus', false);
  if (STRONG.test(window)) return say('required', true);
  if (SKILL.test(window) || (SKILL.test(sentence) && mentions.length > 1)) return say('required', false);
  return group.length > 1 && sentence.length < 60 ? say('required', false) : null;
}

/** Mentions that stand together: "Dutch and English", "English or Dutch", "zowel het Nederlands als Engels". */
function groupOf(sentence: string, mentions: Mention[], mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  let [from, to] = [at, at];
  while (from > 0 && joined(sentence, mentions[from - 1], mentions[from])) from -= 1;
  while (to < mentions.length - 1 && joined(sentence, mentions[to], mentions[to + 1])) to += 1;
  return mentions.slice(from, to + 1);
}

function joined(sentence: string, left: Mention | undefined, right: Mention | undefined): boolean {
  return left !== undefined && right !== undefined && JOINED.test(sentence.slice(left.end, right.start)) && !sentence.slice(left.end, right.start).includes('(');
}

/** The part of a sentence that speaks of these mentions: from the last break after the language before them to the language after them. */
function windowOf(sentence: string, mentions: Mention[], first: Mention, last: Mention): string {
  const before = mentions.filter((mention) => mention.end <= first.start).at(-1);
  const after = mentions.find((mention) => mention.start >= last.end);
  let start = 0;
  if (before) {
    const gap = sentence.slice(before.end, first.start);
    const breaks = [...gap.matchAll(/[,;()]|\b(?:and|but|en|maar)\b/gi)];
    start = before.end + (breaks.length > 0 ? (breaks[0]?.index ?? 0) : 0);
  }
  const opens = sentence.lastIndexOf('(', first.start);
  if (opens >= start && sentence.slice(opens, first.start).indexOf(')') < 0) start = opens;
  const closes = sentence.slice(start, first.start).includes('(') ? sentence.indexOf(')', last.end) : -1;
  let end = after ? after.start : sentence.length;
  if (closes >= 0) end = Math.min(end, closes + 1);
  return sentence.slice(start, end);
}

function levelIn(text: string): CefrLevel | null {
  return (LEVEL.exec(text)?.[1] as CefrLevel | undefined) ?? null;
}
