import { describe, expect, it } from '@jest/globals';
import { readHomeAd } from './home-ad.js';

const read = (description: string, asOf?: string) => readHomeAd({ id: 'x', title: '', description, asOf });

describe('a home ad', () => {
  it('is read whole', () => {
    const reading = read('Furnished room for rent, no internationals. Registration is not possible. Rent € 450,- per month including gas, water, electricity. Deposit: 1 month rent. Available from 1 October 2026, minimum stay 6 months. We live here with two housemates and look for a girl only.');
    expect(reading).toMatchObject({
      id: 'x', language: { value: 'en', uncertain: false }, registration: { value: 'impossible' }, internationals: { value: 'excluded' }, furnishing: { value: 'furnished' }, deposit: { value: 'stated', cents: null, months: 1 },
      costs: { totalCentsPerMonth: 45_000, complete: true, includes: ['gas', 'water', 'electricity'] }, availability: { from: '2026-10-01', until: null, minimumStayMonths: 6 }, scamSignals: [],
    });
    expect(reading.excludes.map(({ kind, verdict }) => [kind, verdict])).toEqual([['no-internationals', 'discrimination'], ['women-only', 'lawful-condition']]);
    for (const { confidence, why, whyNl } of reading.excludes) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(why).not.toBe(whyNl);
    }
  });

  it('is unstated where it says nothing', () => {
    expect(read('A lovely place by the park.')).toMatchObject({ excludes: [], registration: { value: 'unstated', quote: null }, furnishing: { value: 'unstated' }, deposit: { value: 'unstated' }, costs: { totalCentsPerMonth: null, complete: false }, availability: { from: null, until: null, minimumStayMonths: null }, scamSignals: [] });
  });

  it('does not call a home of its own for women lawful', () => {
    expect(read('Studio for women only').excludes).toMatchObject([{ kind: 'women-only', verdict: 'unclear' }]);
  });
});

describe('the deposit', () => {
  it.each([
    ['Borg: € 1.250,-', 125_000, null], ['De borg bedraagt twee maanden huur', null, 2], ['1,5 maand waarborgsom', null, 1.5], ["Deposit equals one month's rent", null, 1], ['750 euro borg', 75_000, null], ['Kaution: 2 Monatsmieten', null, 2],
    ['Geen borg', 0, null], ['A guarantor is needed', null, null], ['Deposit:\n€ 2000', 200_000, null], ['Borg 400 voor de kleine kamer\nBorg 600 voor de grote kamer', null, null],
  ])('%s', (text, cents, months) => {
    expect(read(text).deposit).toMatchObject({ cents, months });
  });
});

describe('the furnishing', () => {
  it.each([
    ['Volledig gemeubileerd', 'furnished'], ['Gestoffeerde kamer', 'upholstered'], ['Gestoffeerd en gemeubileerd', 'furnished'], ['The flat is unfurnished', 'unfurnished'], ['De woning wordt kaal opgeleverd', 'bare'], ['Semi-furnished studio', 'upholstered'], ['Möblierte Wohnung', 'furnished'],
    ['De gedeelde woonkamer is gemeubileerd', 'unstated'], ['Furnished or unfurnished', 'unstated'], ['Kan eventueel gemeubileerd', 'unstated'],
  ])('%s -> %s', (text, value) => {
    expect(read(text).furnishing.value).toBe(value);
  });
});

describe('the costs of a month', () => {
  it.each([
    ['Huur € 750,- per maand incl. g/w/e', { totalCentsPerMonth: 75_000, complete: true }],
    ['Rent 600 euro all inclusive', { totalCentsPerMonth: 60_000, complete: true }],
    ['Kale huur € 500, servicekosten € 50, voorschot g/w/e € 100', { bareRentCents: 50_000, serviceCents: 5_000, utilitiesCents: 10_000, totalCentsPerMonth: 65_000, complete: true }],
    ['Rental price € 1.475,- excluding utilities', { totalCentsPerMonth: 147_500, complete: false, excludes: ['gas', 'water', 'electricity'] }],
    ['Huurprijs € 825,-\nVoorschot gas/water/elektra: € 175,-\ntv/internet: € 45,-\nAll-in huurprijs: € 1045,-', { bareRentCents: 82_500, totalCentsPerMonth: 104_500, complete: true }],
    ['Small room 400 euro per month, large room 500 euro per month', { totalCentsPerMonth: null, several: true }],
    ['Borg € 900, administratiekosten € 150', { totalCentsPerMonth: null }],
    ['Inkomenseis € 3.000 bruto per maand', { totalCentsPerMonth: null }],
    ['Parkeren € 150 per maand', { totalCentsPerMonth: null }],
  ])('%s', (text, costs) => {
    expect(read(text).costs).toMatchObject(costs);
  });
});

describe('when it is free', () => {
  it.each([
    ['Beschikbaar per 1 september 2026', '2026-09-01', null], ['Available from September 1st, 2026', '2026-09-01', null], ['Te huur van 1 oktober 2026 tot 1 maart 2027', '2026-10-01', '2027-03-01'], ['Per 01-11-2026 te huur', '2026-11-01', null],
    ['Van 1 okt t/m 31 dec 2026 te huur', '2026-10-01', '2026-12-31'], ['Available until 31 January 2027', null, '2027-01-31'], ['Verfügbar ab 1. Oktober 2026', '2026-10-01', null], ['Viewing on 3 October 2026', null, null], ['Renovated in 2020', null, null], ['Available from 31 February 2026', null, null],
  ])('%s', (text, from, until) => {
    expect(read(text).availability).toMatchObject({ from, until });
  });

  it('gives a day without a year the nearest one that fits, and none without a day to count from', () => {
    expect(read('Beschikbaar per 1 oktober', '2026-09-10').availability.from).toBe('2026-10-01');
    expect(read('Beschikbaar per 1 januari', '2026-11-10').availability.from).toBe('2027-01-01');
    expect(read('Beschikbaar per 1 oktober').availability.from).toBeNull();
  });

  it.each([
    ['Minimale huurperiode 12 maanden', 12, null], ['Minimum stay: 3 months', 3, null], ['for min 1 year - max 2 years rent', 12, 24], ['Te huur voor maximaal 6 maanden', null, 6], ['At least one year', 12, null], ['Mindestmietdauer: mindestens 6 Monate', 6, null],
    ['Minimaal 18 jaar oud', null, null], ['Minimum income over 3 months', null, null], ['Opzegtermijn minimaal 1 maand', null, null],
  ])('%s', (text, minimumStayMonths, maximumStayMonths) => {
    expect(read(text).availability).toMatchObject({ minimumStayMonths, maximumStayMonths });
  });
});
