import { describe, expect, it } from '@jest/globals';
import { buildVacancy } from '@mitn/testing';
import { toVacancyDocument } from './vacancy.document.js';
import { fullTimeCentsPerMonth } from './vacancy-pay.js';

const around = {
  id: '11111111-1111-4111-8111-111111111111', revision: 4, status: 'open' as const, confirmedAt: new Date('2026-03-02T10:00:00Z'), demo: false,
  organisation: { id: '22222222-2222-4222-8222-222222222222', name: 'Acme', sponsor: 'recognised' as const, flagged: true },
  origins: [{ source: 'demo', url: 'https://jobs.example/1', lastSeenAt: 'x' }],
};

describe('toVacancyDocument', () => {
  it('shows the hit of the API, field by field', () => {
    const vacancy = buildVacancy({ place: { name: 'Groningen', province: 'Groningen', country: 'NL', point: null, precision: 'region' } });
    const document = toVacancyDocument({ ...around, vacancy });
    expect(document.card).toEqual({
      id: around.id, title: vacancy.title, url: `/vacancies/${around.id}`,
      organisation: { id: around.organisation.id, name: 'Acme', sponsor: 'recognised', flagged: true, demo: false },
      place: { name: 'Groningen', province: 'Groningen', lat: null, lon: null },
      labels: { adLanguage: 'en', dutch: 'not-needed', workingLanguage: 'en' },
      pay: vacancy.pay, contract: 'permanent', hours: { min: 32, max: 40 }, workplace: 'hybrid', relocationHelp: true, keyLabels: vacancy.labels.map(({ name, value, quotes }) => ({ name, value, quoted: quotes.length > 0 })),
      postedAt: '2026-03-02', confirmedAt: '2026-03-02T10:00:00.000Z', origins: [{ source: 'demo', url: 'https://jobs.example/1' }],
    });
    expect(document).toMatchObject({ revision: 4, northern: true, fit: true, point: null, titleText: 'software engineer', placeText: 'groningen groningen grunn grunnen gruno' });
  });

  it('takes the name of the ad where the organisation is not known', () => {
    const document = toVacancyDocument({ ...around, organisation: null, vacancy: buildVacancy() });
    expect(document.card.organisation).toEqual({ id: null, name: 'Noorderlicht Software B.V.', sponsor: 'unknown', flagged: false, demo: false });
  });

  it.each([['en', 'required', false], ['en', 'plus', true], ['nl', 'not-needed', false]] as const)('ad in %s with Dutch %s fits a newcomer: %s', (adLanguage, dutch, fit) => {
    expect(toVacancyDocument({ ...around, vacancy: buildVacancy({ adLanguage, dutch }) }).fit).toBe(fit);
  });
});

describe('fullTimeCentsPerMonth', () => {
  it.each([
    ['month', 300_000, 300_000], ['year', 3_600_000, 300_000], ['hour', 1_500, 260_000], ['week', 60_000, 260_000], ['day', 12_000, 260_000],
  ] as const)('a %s of %d cents is %d a month', (period, minCents, expected) => {
    expect(fullTimeCentsPerMonth({ minCents, maxCents: null, currency: 'EUR', period }, 'minCents')).toBe(expected);
  });

  it('is not known for an amount that is not stated or not in euros', () => {
    expect(fullTimeCentsPerMonth(null, 'minCents')).toBeNull();
    expect(fullTimeCentsPerMonth({ minCents: null, maxCents: 1, currency: 'EUR', period: 'month' }, 'minCents')).toBeNull();
    expect(fullTimeCentsPerMonth({ minCents: 1, maxCents: null, currency: 'GBP', period: 'month' }, 'minCents')).toBeNull();
  });
});
