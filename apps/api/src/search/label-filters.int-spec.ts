import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  const month = (euros: number, more = {}) => ({ minCents: euros * 100, maxCents: euros * 100 + 50_000, currency: 'EUR', period: 'month' as const, ...more });
  await api.putVacancies([
    buildVacancy({ title: 'Enough', pay: month(6_000) }),
    buildVacancy({ title: 'Enough by the hour', pay: { minCents: 4_000, maxCents: null, currency: 'EUR', period: 'hour' }, hoursPerWeek: { min: 36, max: 40 }, relocationHelp: false, sponsorship: true, education: 'master', experienceYears: 5 }),
    buildVacancy({ title: 'By the hour, hours unknown', pay: { minCents: 9_000, maxCents: null, currency: 'EUR', period: 'hour' }, hoursPerWeek: null, relocationHelp: null, education: null, experienceYears: null, workingLanguage: null }),
    buildVacancy({ title: 'Enough only with holiday pay', pay: month(6_000, { holidayPay: 'included' }), workingLanguage: 'nl' }),
    buildVacancy({ title: 'Enough only full-time', pay: month(6_000, { hoursBasis: 40 }), hoursPerWeek: { min: 24, max: 40 } }),
    buildVacancy({ title: 'A year that may hold holiday pay', pay: { minCents: 7_200_000, maxCents: null, currency: 'EUR', period: 'year' } }),
    buildVacancy({ title: 'Freelance', contract: 'freelance', pay: month(9_000) }),
    buildVacancy({ title: 'After tax', pay: month(7_000, { basis: 'net' }) }),
  ]);
  homes = await api.putHomes([
    buildHome({ title: 'Refuses', internationals: 'excluded', depositCents: 300_000, minimumStayMonths: 6 }),
    buildHome({ title: 'Free to leave', depositCents: null, minimumStayMonths: null, place: null }),
    buildHome({ title: 'A year', depositCents: 95_000, minimumStayMonths: 12, place: null }),
  ]);
});
afterAll(() => api.stop());

const search = async (kind: string, query: string) => (await api.call('GET', `/api/search/${kind}?${query}`)).json;
const titles = async (kind: string, query: string): Promise<string[]> => (await search(kind, query)).hits.map(({ title }: { title: string }) => title).sort();

describe('filters on what ads say', () => {
  it('counts for a permit only what is surely paid, as the law counts it', async () => {
    const today = new Date().getFullYear();
    const answer = await search('vacancies', 'meetsPermit=highly-skilled-migrant&age=35');
    if (today === 2025 || today === 2026) expect(answer.hits.map(({ title }: { title: string }) => title).sort()).toEqual(['Enough', 'Enough by the hour']);
    else expect(answer.code).toBe('rules.no-figures');
  });

  it('tells the terms of pay', async () => {
    const { hits } = await search('vacancies', 'q=holiday');
    expect(hits.find(({ title }: { title: string }) => title === 'Enough only with holiday pay').pay).toEqual({ minCents: 600_000, maxCents: 650_000, currency: 'EUR', period: 'month', holidayPay: 'included' });
    expect(await titles('vacancies', 'payMinEurMonth=6900&contract=permanent')).not.toContain('After tax');
  });

  it('filters vacancies, and says what each filter leaves out', async () => {
    expect((await search('vacancies', 'relocation=true')).total).toBe(6);
    expect(await titles('vacancies', 'sponsorship=true')).toEqual(['Enough by the hour']);
    expect((await search('vacancies', 'education=bachelor')).total).toBe(6);
    expect((await search('vacancies', 'education=master')).total).toBe(7);
    expect((await search('vacancies', 'experienceMax=2')).total).toBe(6);
    const dutch = await search('vacancies', 'workingLanguage=nl&experienceMax=10');
    expect(dutch).toMatchObject({ total: 1, loosen: [{ parameter: 'workingLanguage', total: 7 }] });
    expect(dutch.facets).toMatchObject({ workingLanguage: [{ value: 'en', count: 6 }, { value: 'nl', count: 1 }], education: [{ value: 'bachelor', count: 1 }], relocation: [{ value: 'true', count: 1 }] });
    expect((await api.call('GET', '/api/search/vacancies?education=phd')).status).toBe(400);
  });

  it('filters homes by deposit and minimum stay; one that states no minimum stay may be left any month', async () => {
    expect(await titles('homes', 'depositMaxEur=1000')).toEqual(['A year']);
    expect(await titles('homes', 'minStayMaxMonths=6')).toEqual(['Free to leave', 'Refuses']);
    expect((await search('homes', 'depositMaxEur=100')).loosen).toEqual([{ parameter: 'depositMaxEur', total: 3 }]);
  });

  it('puts a home that refuses internationals last, flags it and hides it from nobody', async () => {
    const { hits, total } = await search('homes', '');
    expect([total, hits.at(-1)?.title, hits.at(-1)?.internationals]).toEqual([3, 'Refuses', 'excluded']);
  });

  it('tells on the offer that a deposit is above the limit of the law, with the rule in both languages', async () => {
    const { labelDetails } = (await api.call('GET', `/api/homes/${homes[0]}`)).json;
    expect(labelDetails).toEqual([{
      name: 'deposit-limit', value: 'above-limit', certainty: 'likely', quotes: [],
      rule: { id: 'deposit.max', validFrom: '2023-07-01', validTo: null, certainty: 'A', source: expect.any(String), title: { en: 'Deposit', nl: expect.any(String) }, text: { en: expect.stringContaining('2 months'), nl: expect.stringContaining('2 maanden') } },
    }]);
    expect((await api.call('GET', `/api/homes/${homes[2]}`)).json.labelDetails).toEqual([]);
  });
});
