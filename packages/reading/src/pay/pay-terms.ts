import { near } from '../sentence/near.js';

/** What an ad says about an amount of pay; null = it does not say. */
export interface PayTerms {
  basis: 'gross' | 'net' | null;
  /** The hours a week that the amount is for ("based on 40 hours"), which need not be those of the job. */
  hoursBasis: number | null;
  /** Whether holiday pay is in the amount or comes on top of it. */
  holidayPay: 'included' | 'excluded' | null;
}

const GROSS = /\b(?:gross|bruto\p{L}*|brutto\p{L}*|before tax)(?!\p{L})/iu;
const NET = /\b(?:net|netto\p{L}*|after tax)(?!\p{L})/iu;
const HOURS = /\b(?:based on|on the basis of|on a basis of|op basis van|o\.?b\.?v\.?|bij|uitgaande van|for|assuming|voor|bei|basis:?|at)\s{1,2}(?:an? |een |einer )?(?:full-?time |volledige )?(?:maximum of |werkweek van |(?:working )?week of |workweek of )?\(?(?<hours>\d{1,2}(?:[.,]5)?)[\s-]{0,2}(?:hours?|hrs?|uur|uren|urige|stunden|h)(?!\p{L})/iu;
const BRACKETED = /\((?:full-?time,? |fulltime,? )?(?<hours>3\d|40)[\s-]?(?:hours?|hrs?|uur|u|stunden)(?:[\s/-]{0,3}(?:a|per)?[\s/-]{0,2}week)?\)/iu;
const HOLIDAY = String.raw`(?:\d{1,2}(?:[.,]\d{1,2})?\s?%\s)?(?:(?:holiday|vacation)[\s-]?(?:pay|allowance|money|bonus)|holidays? allowances?|vakantiegeld|vakantietoeslag|vakantie-uitkering|urlaubsgeld)`;
const HOLIDAY_IN = new RegExp(String.raw`\b(?:incl\.?|including|includes|included|inclusief|inkl\.?|inklusive)\s[^.;]{0,40}?${HOLIDAY}|${HOLIDAY} (?:is )?(?:included|inbegrepen)`, 'iu');
const HOLIDAY_ON_TOP = near({
  head: /(?:\b(?:excl\.?|excluding|exclusive(?: of)?|exclusief|exkl\.?|plus|not including|on top of|and|en|with|met|vermeerderd met|zzgl\.?|zuzüglich)|\+|,)\s/giu, within: 45, ends: /[.;]/,
  tail: new RegExp(HOLIDAY, 'giu'), or: new RegExp(String.raw`${HOLIDAY} (?:excluded|not included|on top)`, 'iu'),
});

/** Reads what a sentence says about the amount that ends at `end`: gross or net, for how many hours, holiday pay in it or on top. A contradiction gives null. */
export function payTermsIn(sentence: string, end: number): PayTerms {
  const [gross, net] = [GROSS.test(sentence), NET.test(sentence)];
  const hours = Number((HOURS.exec(sentence) ?? BRACKETED.exec(sentence.slice(end)))?.groups?.hours?.replace(',', '.') ?? Number.NaN);
  const included = HOLIDAY_IN.test(sentence);
  const excluded = !included && HOLIDAY_ON_TOP.test(sentence.slice(end));
  return { basis: gross === net ? null : gross ? 'gross' : 'net', hoursBasis: hours >= 8 && hours <= 48 ? hours : null, holidayPay: included ? 'included' : excluded ? 'excluded' : null };
}
