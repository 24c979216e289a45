import { describe, expect, it } from '@jest/globals';
import { readPayFromText } from './pay-in-text.js';

const shortOf = (text: string): string => {
  const { pay, reason } = readPayFromText(text);
  return pay === null ? String(reason) : `${pay.minCents ?? ''}..${pay.maxCents ?? ''} ${pay.period}`;
};

describe('pay that only the text states', () => {
  it.each([
    ['You earn €3,059 to €3,881 gross a month.', '305900..388100 month'],
    ['Pay: between 2.900 and 4.300 euro bruto per maand', '290000..430000 month'],
    ['€ 16,50 per uur', '1650..1650 hour'],
    ['salary 45k-55k a year', '4500000..5500000 year'],
    ['A gross monthly salary between €4,537 and €6,209 (scale 11)', '453700..620900 month'],
    ['Salaris tussen de € 3.200,- en € 5.000,- bruto per maand', '320000..500000 month'],
    ['Salary: up to €75,000 per year plus a bonus', '..7500000 year'],
    ['We pay from €15.00 per hour', '1500.. hour'],
    ['A salary of € 2.993 per month, 8% holiday allowance', '299300..299300 month'],
    ['Annual salary range: €120,000 – €150,000 gross.', '12000000..15000000 year'],
    ['What we offer\n• €2,800 - €4,200 gross per month (excluding 8% holiday allowance)', '280000..420000 month'],
  ])('%s -> %s', (text, read) => {
    expect(shortOf(text)).toBe(read);
  });

  it.each([
    ['A turnover of € 50,000 per year'],
    ['A training budget of € 2,500 per year'],
    ['€ 625 gross/month allowance'],
    ['Travel costs: € 0,23 per km, up to € 400 per month'],
    ['A bonus of € 5,000 a year'],
    ['Holiday pay of € 1,200 per year'],
    ['A 13th month of € 3,000 a year'],
    ['Our customers pay € 5,000 per month'],
    ['You keep € 6.612 per maand inclusief 16% persoonlijk budget'],
    ['Salaris tot 45 uur per week'],
    ['We have 3000 colleagues and 40 offices, and good pay'],
  ])('reads no pay in: %s', (text) => {
    expect(readPayFromText(text).pay).toBeNull();
  });

  it('says why it left an amount alone', () => {
    expect(readPayFromText('Salary: €60,000 - €80,000').reason).toBe('no-period');
    expect(readPayFromText('Salary: €25 gross per year').reason).toBe('implausible-for-period');
    expect(readPayFromText('Juniors earn €2,500 gross per month.\nSeniors earn €4,500 gross per month.')).toMatchObject({ pay: null, reason: 'several' });
    expect(readPayFromText('A job.')).toEqual({ pay: null, quote: null, terms: null, reason: 'not-stated' });
  });

  it('quotes the sentence exactly', () => {
    const text = 'We are kind. 🙂\nYou earn € 2.600 bruto per maand. Come!';
    const { quote } = readPayFromText(text);
    expect(quote).not.toBeNull();
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });
});
