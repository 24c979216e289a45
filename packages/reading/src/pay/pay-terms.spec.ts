import { describe, expect, it } from '@jest/globals';
import { readPayFromText } from './pay-in-text.js';

const terms = (text: string) => {
  const { pay, terms: read } = readPayFromText(text);
  return pay === null ? null : `${read?.basis ?? '-'} ${read?.hoursBasis ?? '-'} ${read?.holidayPay ?? '-'}`;
};

describe('what is said about an amount of pay', () => {
  it.each([
    ['Salary of € 3,000 gross per month', 'gross - -'], ['€ 3.000 bruto per maand op basis van 36 uur', 'gross 36 -'], ['€ 3.000 bruto per maand o.b.v. 40 uur', 'gross 40 -'], ['Salary: € 3,000 per month based on a 40-hour week', '- 40 -'],
    ['€ 2.800 bruto per maand, exclusief 8% vakantiegeld', 'gross - excluded'], ['Salary € 2,800 gross per month, excluding 8% holiday allowance', 'gross - excluded'], ['€ 15,90 per uur inclusief vakantiegeld', '- - included'], ['€ 16 per hour, including holiday pay', '- - included'],
    ['Salary € 2,500 gross per month plus 8% holiday allowance', 'gross - excluded'], ['You earn € 2.400 netto per maand', 'net - -'], ['Gehalt: 3.500 € brutto im Monat bei 38 Stunden', 'gross 38 -'], ['Salary € 3,200 gross per month (38 hours)', 'gross 38 -'],
    ['Salaris € 3.100 per maand', '- - -'], ['Salary: € 60,000 gross a year, net € 3,300', '- - -'], ['€ 3.600 bruto per maand + vakantiegeld', 'gross - excluded'], ['A 13th month of € 3,000 a year', null], ['Holiday pay of € 1,200 per year', null],
  ])('%s -> %s', (text, read) => {
    expect(terms(text)).toBe(read);
  });

  it('takes pay that rises over the years as one range', () => {
    expect(readPayFromText('A salary of € 2,901 gross per month in the first year, rising to € 3,707 in the fourth year.').pay).toEqual({ minCents: 290_100, maxCents: 370_700, currency: 'EUR', period: 'month' });
    expect(readPayFromText('Your salary is € 2,872 gross per month in the first year to € 3,670 in the fourth year.').pay).toMatchObject({ minCents: 287_200, maxCents: 367_000 });
    expect(readPayFromText('Salaris € 2.500 bruto per maand, oplopend tot € 3.400.').pay).toEqual({ minCents: 250_000, maxCents: 340_000, currency: 'EUR', period: 'month' });
  });
});
