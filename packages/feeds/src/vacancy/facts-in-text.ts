import type { CalendarDate, Contract, EducationLevel, HoursPerWeek, Label, Licence, Pay, Quote, Workplace } from '@mitn/domain';
import { payPerMonthCents, readVacancyFacts, readWorkingLanguage, type PayInText } from '@mitn/reading';

/** What the source's own fields say; null = nothing. */
export interface StatedFacts {
  pay: Pay | null;
  /** The source stated pay that cannot be right: then its text is not asked either. */
  payDoubted: boolean;
  hoursPerWeek: HoursPerWeek | null;
  contract: Contract | null;
  workplace: Workplace | null;
  workingLanguage: string | null;
  education: EducationLevel | null;
  experienceYears: number | null;
  relocationHelp: boolean | null;
  sponsorship: boolean | null;
  startOn: CalendarDate | null;
  applyUntil: CalendarDate | null;
}

type Certainty = Label['certainty'];
interface Told<T> { value: T; quote: Quote; certainty?: Certainty }

/**
 * Fills what no field states with what the text says in words, each with a label that quotes the sentence. A field always wins; where the text says otherwise
 * the label is `unsure`. Wording that may be unlawful becomes a label too. `postedOn`: the day around which a date without a year lies.
 */
export function factsWithText(stated: StatedFacts, ad: { title: string; description: string }, postedOn: CalendarDate | null): Omit<StatedFacts, 'payDoubted'> & { licences: Licence[]; labels: Label[] } {
  const labels: Label[] = [];
  const label = (name: string, value: string, certainty: Certainty, quote: Quote, rule: string) => labels.push({ name, value, certainty, quotes: [quote], rule: { id: rule, validFrom: null, source: null } });
  const take = <T>(name: string, field: T | null, told: Told<T> | null, shown: (value: T) => string, agree: (field: T, told: T) => boolean = (one, other) => one === other): T | null => {
    if (told === null) return field;
    if (field === null) label(name, shown(told.value), told.certainty ?? 'likely', told.quote, `${name}.text`);
    else if (agree(field, told.value)) label(name, shown(field), 'certain', told.quote, `${name}.text`);
    else label(name, shown(field), 'unsure', told.quote, `${name}.source-and-text-differ`);
    return field ?? told.value;
  };
  const facts = readVacancyFacts(ad, postedOn);
  const working = readWorkingLanguage(ad);
  const { start } = facts;
  const startOn = start?.value.when === 'date' && start.value.date !== null ? { value: start.value.date, quote: start.quote } : null;
  const help = (told: typeof facts.relocation): Told<boolean> | null => told && { value: told.value === 'offered', quote: told.quote };
  const offered = (value: boolean): string => (value ? 'offered' : 'refused');
  const filled = {
    pay: payOf(stated, facts.pay, take, label),
    hoursPerWeek: take('hours', stated.hoursPerWeek, facts.hoursPerWeek, ({ min, max }) => (min === max ? String(min) : `${min}-${max}`), (one, other) => one.min <= other.max && other.min <= one.max),
    contract: take('contract', stated.contract, facts.contract, String, sameContract),
    workplace: take('workplace', stated.workplace, facts.workplace, String),
    workingLanguage: take('working-language', stated.workingLanguage, working.value !== null && working.quotes[0] ? { value: working.value, quote: working.quotes[0], certainty: working.certainty } : null, String),
    education: take('education', stated.education, facts.education, String),
    experienceYears: take('experience', stated.experienceYears, facts.experienceYears, String),
    relocationHelp: take('relocation', stated.relocationHelp, help(facts.relocation), offered),
    sponsorship: take('sponsorship', stated.sponsorship, help(facts.sponsorship), offered),
    startOn: take('start', stated.startOn, startOn, String),
    applyUntil: take('apply-until', stated.applyUntil, facts.applyUntil, String),
  };
  if (start?.value.when === 'at-once' && stated.startOn === null) label('start', 'at-once', 'likely', start.quote, 'start.text');
  for (const { kind, certainty, quote } of facts.unlawful.slice(0, 10)) label(`unlawful.${kind}`, kind, certainty === 'clear' ? 'likely' : 'unsure', quote, `unlawful.${kind}`);
  for (const { value, quote } of facts.licences) label('licence', value, 'likely', quote, 'licence.text');
  return { ...filled, licences: facts.licences.map(({ value }) => value), labels };
}

type Take = <T>(name: string, field: T | null, told: Told<T> | null, shown: (value: T) => string, agree?: (field: T, told: T) => boolean) => T | null;

/**
 * Pay after tax, or with holiday pay in it, is told but never taken for the gross pay that rules and filters compare. What the text says about an amount is kept with
 * it, also with the amount of a field where text and field name the same one.
 */
function payOf({ pay: field, payDoubted }: StatedFacts, { pay, quote, terms }: PayInText, take: Take, label: (name: string, value: string, certainty: Certainty, quote: Quote, rule: string) => void): Pay | null {
  if (payDoubted || pay === null || quote === null) return field;
  const said = termsOf(terms);
  const stated = field !== null && sameAmount(field, pay) ? { ...field, ...said } : field;
  const aside = terms?.basis === 'net' ? ' after tax' : terms?.holidayPay === 'included' ? ' with holiday pay' : '';
  if (aside === '') return take('pay', stated, { value: { ...pay, ...said }, quote }, payInWords, overlaps);
  if (field === null) label('pay', payInWords(pay) + aside, 'likely', quote, 'pay.text');
  return stated;
}

/** What is said, without what is not. */
function termsOf(terms: PayInText['terms']): Pick<Pay, 'basis' | 'hoursBasis' | 'holidayPay'> {
  const { basis = null, hoursBasis = null, holidayPay = null } = terms ?? {};
  return { ...(basis === null ? {} : { basis }), ...(hoursBasis === null ? {} : { hoursBasis }), ...(holidayPay === null ? {} : { holidayPay }) };
}

function sameAmount(one: Pay, other: Pay): boolean {
  return one.minCents === other.minCents && one.maxCents === other.maxCents && one.currency === other.currency && one.period === other.period;
}

/** Whether two ranges of pay have an amount in common; what cannot be compared does not contradict. */
function overlaps(one: Pay, other: Pay): boolean {
  const [a, b] = one.period === other.period && one.currency === other.currency ? [one, other] : [payPerMonthCents(one, null), payPerMonthCents(other, null)];
  if (a === null || b === null) return true;
  const reaches = (low: number | null, high: number | null): boolean => low === null || high === null || low <= high;
  return reaches(a.minCents, b.maxCents) && reaches(b.minCents, a.maxCents);
}

/** An internship or a freelance job may well be "temporary" in its text: only permanent and temporary exclude each other. */
function sameContract(one: Contract, other: Contract): boolean {
  const excluding: Contract[] = ['permanent', 'temporary'];
  return one === other || !(excluding.includes(one) && excluding.includes(other));
}

function payInWords({ minCents, maxCents, currency, period }: Pay): string {
  const [min, max] = [minCents, maxCents].map((cents) => (cents === null ? '' : String(cents / 100)));
  return `${currency} ${min === max ? min : `${min}-${max}`} per ${period}`;
}
