import type { Quote } from '@mitn/domain';
import { quoteWithin } from '../home-conditions/quote-within.js';
import { near, type Hit } from '../sentence/near.js';
import type { Sentence } from '../sentence/sentence.js';
import { centsOf, COUNT, countOf, EURO_AMOUNT } from './euro-amount.js';

/** What must be left as a deposit: an amount, or a number of months' rent. Both null and `none` false: the ad does not say, or says several things. */
export interface DepositReading {
  value: 'stated' | 'none' | 'several' | 'unstated';
  cents: number | null;
  months: number | null;
  quote: Quote | null;
}

const TOPIC = /borg|deposit|kaution/i;
const WORD = String.raw`(?<!\p{L})(?:huur|waar)?(?:borg(?:som|bedrag)?|deposits?|waarborg(?:som)?|(?:miet)?kaution|borgstelling(?= (?:van|€)))(?!\p{L})`;
const MONTHS_OF = String.raw`(?<count>${COUNT})\s?(?:x|×|keer|maal|times|-)?\s?(?:de\s|the\s|full\s|volle\s|kale\s|basic\s|bare\s)*(?:(?:maand|month|monat)(?:en|s|e)?(?:['’]s|s['’]|['’])?(?:huur(?:prijs)?)?|(?:maand)?huur(?:prijs|som)?|mth\b|rent(?:al price)?|(?:kalt|monats)?mieten?)`;
const PATTERNS = {
  // "borg: 2 maanden huur", "deposit equals one month's rent", "Borg: 2x huur".
  monthsAfter: near({ head: new RegExp(WORD, 'giu'), within: 45, ends: /[!?;€\d]|\.(?!\s?\d)/, tail: new RegExp(String.raw`(?<![\p{L}\d.,€])${MONTHS_OF}`, 'giu') }),
  // "2 maanden borg", "one month deposit", "1 maand huur borg".
  monthsBefore: new RegExp(String.raw`(?<![\p{L}\d.,€])${MONTHS_OF}\s{0,2}(?:of\s|als\s|as\s(?:a\s)?|rent\s|huur\s|security\s|for\s(?:the\s)?|aan\s){0,2}${WORD}`, 'iu'),
  amountAfter: near({ head: new RegExp(WORD, 'giu'), within: 40, ends: /[!?;€\d]|\.(?!\s?[€\d])/, tail: new RegExp(String.raw`(?<amount>${EURO_AMOUNT})`, 'giu') }),
  amountBefore: new RegExp(String.raw`(?<amount>${EURO_AMOUNT})\s{0,2}(?:als\s|as\s(?:a\s)?|\(?eenmalige?\s|security\s|aan\s|for\s(?:the\s)?|of\s|refundable\s|\+\s){0,2}${WORD}`, 'iu'),
  bareAfter: new RegExp(String.raw`${WORD}\s{0,2}(?:is|:|=|van|of|bedraagt)?\s{0,3}(?<amount>\d{3,4}(?:[.,]\d{2})?)(?![\d%]|\s?(?:x|m2|maand|month))`, 'iu'),
  same: new RegExp(String.raw`${WORD}[^.!?;\d]{0,30}\b(?:gelijk aan|equal to|same as|amount of|ter hoogte van|in height of)\s(?:de|the|een|a|one|één)?\s?(?:maand)?(?:huur|month\p{L}*|rent|maand\p{L}*)`, 'iu'),
  none: new RegExp(String.raw`\b(?:no|geen|zonder|without|kein\p{L}{0,3}|ohne)\s(?:\p{L}{1,20}\s){0,2}?${WORD}|${WORD}\s?(?:is\s)?(?::|=|-)?\s?(?:geen|none|no\b|nee|n\.?v\.?t|€?\s?0(?:,-|\b(?![.,]?\d)))`, 'iu'),
};
const NOT_IT = /brand|verzeker|insurance|garantstelling|borgstaan|staan borg/iu;
// A deposit of three years' rent, or of 20 euro for a key, is something else.
const LEAST_CENTS = 5_000;
const MOST_CENTS = 2_000_000;
const MOST_MONTHS = 6;

/** Reads the deposit that an ad states in its text. Two different ones (for two rooms) give `several`. */
export function readDeposit(sentences: readonly Sentence[], whole: string): DepositReading {
  const nothing: DepositReading = { value: 'unstated', cents: null, months: null, quote: null };
  if (!TOPIC.test(whole)) return nothing;
  const found: DepositReading[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!TOPIC.test(sentence.text) || NOT_IT.test(sentence.text)) continue;
    const next = sentences[at + 1];
    // A heading "Deposit:" with the amount on the next line.
    const heading = new RegExp(String.raw`^\W{0,4}(?:\p{L}+\s)?${WORD}\s{0,2}:?$`, 'iu').test(sentence.text) && next?.field === sentence.field;
    const reading = readIn(heading && next ? { ...sentence, text: `${sentence.text} ${next.text.slice(0, 80)}` } : sentence);
    if (!reading) continue;
    found.push(heading ? { ...reading, quote: { field: sentence.field, start: sentence.start, end: sentence.start + sentence.text.length, text: sentence.text } } : reading);
  }
  const [first] = found;
  if (!first) return nothing;
  const cents = new Set(found.flatMap((one) => (one.cents === null || one.value === 'none' ? [] : [one.cents])));
  const months = new Set(found.flatMap((one) => (one.months === null ? [] : [one.months])));
  if (cents.size > 1 || months.size > 1 || (found.some((one) => one.value === 'none') && cents.size + months.size > 0)) return { ...nothing, value: 'several', quote: first.quote };
  return { ...first, cents: [...cents][0] ?? first.cents, months: [...months][0] ?? first.months };
}

function readIn(sentence: Sentence): DepositReading | null {
  const { text } = sentence;
  const quote = (hit: Hit): Quote => quoteWithin(sentence, hit.index, hit.index + hit[0].length);
  const months = PATTERNS.monthsBefore.exec(text) ?? PATTERNS.monthsAfter.exec(text);
  const amount = PATTERNS.amountAfter.exec(text) ?? PATTERNS.amountBefore.exec(text) ?? PATTERNS.bareAfter.exec(text);
  const none = PATTERNS.none.exec(text);
  const count = months?.groups?.['count'] === undefined ? null : countOf(months.groups['count']);
  const cents = amount?.groups?.['amount'] === undefined ? null : centsOf(amount.groups['amount']);
  const stated = cents !== null && cents >= LEAST_CENTS && cents <= MOST_CENTS ? cents : null;
  const counted = count !== null && count <= MOST_MONTHS ? count : null;
  if (counted !== null && months) return { value: 'stated', cents: stated, months: counted, quote: quote(months) };
  if (stated !== null && amount) return { value: 'stated', cents: stated, months: null, quote: quote(amount) };
  const same = PATTERNS.same.exec(text);
  if (same) return { value: 'stated', cents: null, months: 1, quote: quote(same) };
  return none ? { value: 'none', cents: 0, months: null, quote: quote(none) } : null;
}
