import type { Contract, HoursPerWeek, Label, Pay, Quote, Workplace } from '@mitn/domain';
import { readPayFromText, readWorkFacts } from '@mitn/reading';

/** What the source's own fields say; null = nothing. */
export interface StatedFacts {
  pay: Pay | null;
  /** The source stated pay that cannot be right: then its text is not asked either. */
  payDoubted: boolean;
  hoursPerWeek: HoursPerWeek | null;
  contract: Contract | null;
  workplace: Workplace | null;
}

/** Fills what no field states with what the text says in words, each with a label that quotes the sentence. A field always wins. */
export function factsWithText(stated: StatedFacts, ad: { title: string; description: string }): Omit<StatedFacts, 'payDoubted'> & { labels: Label[] } {
  const labels: Label[] = [];
  const take = <T>(name: string, field: T | null, fact: { value: T; quote: Quote } | null, shown: (value: T) => string): T | null => {
    if (field !== null || fact === null) return field;
    labels.push({ name, value: shown(fact.value), certainty: 'likely', quotes: [fact.quote], rule: { id: `${name}.text`, validFrom: null, source: null } });
    return fact.value;
  };
  const { pay, quote } = stated.pay !== null || stated.payDoubted ? { pay: null, quote: null } : readPayFromText(ad.description);
  const facts = readWorkFacts(ad);
  return {
    pay: take('pay', stated.pay, pay !== null && quote !== null ? { value: pay, quote } : null, payInWords),
    hoursPerWeek: take('hours', stated.hoursPerWeek, facts.hoursPerWeek, ({ min, max }) => (min === max ? String(min) : `${min}-${max}`)),
    contract: take('contract', stated.contract, facts.contract, String),
    workplace: take('workplace', stated.workplace, facts.workplace, String),
    labels,
  };
}

function payInWords({ minCents, maxCents, currency, period }: Pay): string {
  const [min, max] = [minCents, maxCents].map((cents) => (cents === null ? '' : String(cents / 100)));
  return `${currency} ${min === max ? min : `${min}-${max}`} per ${period}`;
}
