import type { Pay, PayPeriod, Quote } from '@mitn/domain';
import { quoteOf, splitSentences, type Sentence } from '../sentence/sentence.js';
import { amountOf } from './pay.js';
import { payTermsIn, type PayTerms } from './pay-terms.js';

/** Pay that a text states in words, with the sentence that says so; or why what looks like pay was left alone. */
export interface PayInText {
  pay: Pay | null;
  quote: Quote | null;
  /** What the sentence says about the amount; null without pay. */
  terms: PayTerms | null;
  reason: 'not-stated' | 'no-period' | 'implausible-for-period' | 'several' | null;
}

const AMOUNT = String.raw`(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?)(?:,-{1,2}|\s?k\b)?(?!\d|\s?%)`;
const EURO = String.raw`(?:€|\beuro?s?\b)`;
const RANGE = new RegExp(String.raw`(?<sign>${EURO})?\s{0,2}(?<low>${AMOUNT})\s{0,2}(?<after>${EURO})?(?:\s{0,2}(?:gross|bruto)?\s{0,2}(?:-|–|—|to|tot|and|en|t\/m|bis|up to)(?:\s(?:een|a)?\s?(?:maximum|max\.?)\s(?:of|van)?)?\s{0,2}(?<sign2>${EURO})?\s{0,2}(?<high>${AMOUNT})\s{0,2}(?<after2>${EURO})?)?`, 'giu');
const PERIODS: [PayPeriod, RegExp][] = [
  ['hour', /(?:\b(?:per|an?|each)\s|\/\s?|\bp\/)(?:hour|hr|uur|u|stunde)\b|\bhourly\b|\buurloon\b|\buurtarief\b/iu],
  ['month', /(?:\b(?:per|a|each|pro|im)\s|\/\s?|\bp\/)(?:month|mth|mnd|maand|m|monat)\b|\bp\.?\s?m\.|\bmonthly\b|\bmaandelijks\b|\bmaandsalaris\b|\bmonatlich/iu],
  ['year', /(?:\b(?:per|a|each|pro|im)\s|\/\s?|\bp\/)(?:year|yr|annum|jaar|jahr)\b|\bp\.?a\.|\bannual(?:ly)?\b|\byearly\b|\bjaarsalaris\b|\bjährlich/iu],
  ['week', /(?:\bper\s|\ba\s|\/\s?)week\b|\bweekly\b/iu],
  ['day', /(?:\bper\s|\ba\s|\/\s?)(?:day|dag)\b|\bdaily\b|\bdagtarief\b/iu],
];
const PAY_WORD = /\b(?:salar(?:y|ies|is\p{L}*)|maandsalaris|jaarsalaris|startsalaris|bruto|gross|brutto|wages?|pay|paid|earn|verdien\p{L}*|loon|uurloon|beloning|remuneration|gehalt|vergütung|schaal|scale|hourly rate|uurtarief)(?!\p{L})/iu;
// Money that is no pay for the work itself. Looked for in the clause that leads to the amount and right behind it.
const NOT_PAY = /(?=[a-z\d])(?<!\p{L})(?:allowances?|\p{L}{0,20}(?:vergoeding|budget|omzet)\p{L}{0,12}|bonus\p{L}{0,20}|commission|provisie|turnover|revenue|funding|invest\p{L}{0,20}|reimburs\p{L}{0,20}|kilomet\p{L}{0,20}|km|voucher|gift|holiday|vacation|vakantie\p{L}{0,20}|13th|thirteenth|dertiende|13e|pension\p{L}{0,20}|pensioen\p{L}{0,20}|training|opleiding\p{L}{0,20}|lease|equity|shares?|insurance|verzekering\p{L}{0,20}|discount|korting|deposit|costs?|kosten|clients?|customers?|users|grants?|subsidie|fund|worth|ter waarde|referral|extra|up to a maximum amount)(?!\p{L})/iu;
const BEHIND_IS_NOT_PAY = /^(?!\s{0,3}(?:plus|and|en|with|met|excl|und)(?!\p{L}))[^,;(+.]{0,12}\b(?:allowances?|\p{L}{0,20}vergoeding|\p{L}{0,20}budget|bonus|reimburs\p{L}{0,20}|for (?:your|training|travel|sports?|lunch)|turnover|omzet|revenue|million|mln|miljoen|voor (?:je|jouw)|towards?)(?!\p{L})/iu;
// What may be pay, in euros. Narrower than for structured fields: a text holds many other amounts.
const PLAUSIBLE: Record<PayPeriod, [number, number]> = { hour: [8, 200], day: [80, 1_600], week: [150, 6_000], month: [400, 25_000], year: [12_000, 300_000] };
const LIMITS: [RegExp, 'min' | 'max'][] = [[/\b(?:from|vanaf|start(?:s|ing)? (?:at|from)|start(?:ing)?\s?salar(?:y|is)(?: of| van)?|at least|minimum(?: of)?|minimaal|min\.?|ab|van)\s{0,3}$/i, 'min'], [/\b(?:up to|to|tot|max(?:imum|imaal)?\.?(?: of| van)?(?: (?:rate|salary|tarief|salaris):?)?|bis(?: zu)?)\s{0,3}$/i, 'max']];
const PAY_WITH_EXTRAS = /^[^.;]{0,25}\binclu\p{L}{1,8}\s[^.;]{0,30}(?:budget|(?<!holiday )(?<!vacation )allowance|(?<!vakantie)toeslag|bonus)/iu;
const RISE = new RegExp(String.raw`^[^.;€]{0,60}?\b(?:first year|eerste jaar|ersten jahr|rising|rises|rise|increas\p{L}{1,4}|oplopend|oploopt|growing|grows|up|to a maximum|doorgroeien|tot maximaal)(?:\s\p{L}{1,14}){0,5}?\s(?:to|tot|naar|of|van)(?:\s\p{L}{1,12}){0,3}\s{0,2}${EURO}\s{0,2}(?<high>${AMOUNT})`, 'iu');
const HEADING_REACH = 90;

/**
 * Reads pay that an ad states only in its text: an amount or a range in euros with its period, such as "€3,059 to €3,881 gross a month". Careful rather than
 * complete: without a currency ("45k" beside the word salary will do) and a period nothing is read, and bonuses, budgets, allowances, holiday pay and turnover are
 * passed over. Two different amounts give `several` and no pay. Pure; the quote is the sentence, with offsets into the text as given.
 */
export function readPayFromText(text: string, sentences: readonly Sentence[] = splitSentences(text, 'description')): PayInText {
  let doubt: PayInText['reason'] = 'not-stated';
  const found: { pay: Pay; quote: Quote; terms: PayTerms }[] = [];
  for (const sentence of sentences) {
    if (!/\d/.test(sentence.text) || !/€|euro?|salar|\dk/i.test(sentence.text)) continue;
    let passed = 0;
    for (const match of sentence.text.matchAll(RANGE)) {
      if (match.index < passed) continue;
      const plain = payOf(sentence, match, text);
      const rise = plain !== null && typeof plain === 'object' ? riseIn(plain, sentence.text.slice(match.index + match[0].length)) : null;
      const pay = rise?.pay ?? plain;
      passed = match.index + match[0].length + (rise?.end ?? 0);
      if (pay === 'no-period' || pay === 'implausible-for-period') doubt = pay;
      else if (pay !== null) found.push({ pay, quote: quoteOf(sentence), terms: payTermsIn(sentence.text, match.index + match[0].length) });
    }
  }
  const first = found[0];
  if (!first) return { pay: null, quote: null, terms: null, reason: doubt };
  const differs = found.some(({ pay }) => pay.period === first.pay.period && (pay.minCents !== first.pay.minCents || pay.maxCents !== first.pay.maxCents));
  return differs ? { pay: null, quote: first.quote, terms: null, reason: 'several' } : { ...first, reason: null };
}

function payOf(sentence: Sentence, match: RegExpMatchArray, text: string): Pay | 'no-period' | 'implausible-for-period' | null {
  const { sign, low, after, sign2, high, after2 } = match.groups ?? {};
  if (low === undefined) return null;
  const at = match.index ?? 0;
  const before = sentence.text.slice(0, at);
  const behind = sentence.text.slice(at + match[0].length);
  const lead = before.slice(-70).split(/[,;(+]|\b(?:and|plus|en)\s(?=a|an|een)/).at(-1) ?? '';
  const thousands = /k$/i.test(low) || /k$/i.test(high ?? '');
  const payWord = PAY_WORD.test(lead) || PAY_WORD.test(behind.slice(0, 30)) || PAY_WORD.test(text.slice(Math.max(0, sentence.start - HEADING_REACH), sentence.start).split('\n').filter((line) => line.trim() !== '').at(-1) ?? '');
  if (!(sign ?? after ?? sign2 ?? after2) && !(thousands && payWord)) return null;
  if (NOT_PAY.test(lead)) return null;
  const period = periodOf(lead, behind);
  if (period === null) return payWord ? 'no-period' : null;
  const rest = behind.slice(period.end);
  if (BEHIND_IS_NOT_PAY.test(behind) || BEHIND_IS_NOT_PAY.test(rest) || PAY_WITH_EXTRAS.test(behind)) return null;
  if (!payWord && period.period !== 'hour') return null;
  const [first, second] = [numberOf(low, thousands), high === undefined ? null : numberOf(high, thousands)];
  const [least, most] = PLAUSIBLE[period.period];
  if ([first, second].some((amount) => amount !== null && !(amount >= least && amount <= most)) || (second !== null && second < first)) return 'implausible-for-period';
  const limit = second === null ? (LIMITS.find(([pattern]) => pattern.test(before))?.[1] ?? null) : null;
  return { minCents: limit === 'max' ? null : Math.round(first * 100), maxCents: limit === 'min' ? null : Math.round((second ?? first) * 100), currency: 'EUR', period: period.period };
}

/** "€ 2.901 a month in the first year, rising to € 3.707 in the fourth": one range. */
function riseIn(pay: Pay, behind: string): { pay: Pay; end: number } | null {
  const rise = RISE.exec(behind);
  if (!rise?.groups?.high || pay.minCents === null || pay.minCents !== pay.maxCents) return null;
  const cents = Math.round(numberOf(rise.groups.high, false) * 100);
  return cents > pay.minCents && cents < pay.minCents * 4 ? { pay: { ...pay, maxCents: cents }, end: rise[0].length } : null;
}

/** The period said right behind the amount, else the one in the words that lead to it ("a gross monthly salary of"). */
function periodOf(lead: string, behind: string): { period: PayPeriod; end: number } | null {
  const near = behind.slice(0, 45).split(/[;€]|\.\s/)[0] ?? '';
  const hits = PERIODS.flatMap(([period, pattern]) => {
    const hit = pattern.exec(near);
    return hit ? [{ period, at: hit.index, end: hit.index + hit[0].length }] : [];
  }).sort((a, b) => a.at - b.at);
  // "38 hours per week" behind an amount is about time, not about how often one is paid.
  const paid = hits.find((hit) => !(hit.period === 'week' && /\b(?:hours?|uur|uren|h)\b[^,;]{0,12}$/i.test(near.slice(0, hit.at))) && !(hit.period === 'hour' && /\d\s?-?$/.test(near.slice(0, hit.at))));
  if (paid) return paid;
  const led = PERIODS.filter(([, pattern]) => pattern.test(lead));
  return led.length === 1 && led[0] ? { period: led[0][0], end: 0 } : null;
}

function numberOf(written: string, thousands: boolean): number {
  const amount = amountOf(written.replace(/\s?k$/i, '')) ?? Number.NaN;
  return thousands && amount < 1_000 ? amount * 1_000 : amount;
}
