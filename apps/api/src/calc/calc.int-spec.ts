import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const ask = (name: string, body: unknown, language?: string) => api.call('POST', `/api/calc/${name}`, { body, ...(language ? { headers: { 'accept-language': language } } : {}) });

describe('POST /api/calc/*', () => {
  it.each([
    ['permit', { situation: 'highly-skilled-migrant', birthDate: '1996-06-02', pay: { minCents: 430_000, period: 'month' }, sponsor: 'recognised', on: '2026-06-01' }, { result: 'fail', gapCents: 5_700, gapPeriod: 'month', thresholdCentsPerMonth: 435_700, sponsorNeeded: true }],
    ['net-pay', { grossCentsPerMonth: 700_000, thirtyPercentRuling: true, on: '2026-06-01' }, { result: 'known', gapCents: null, pay: { taxFreeCentsPerYear: 2_520_000 } }],
    ['thirty-percent', { grossCentsPerMonth: 300_000, cameFromAfar: true, on: '2026-06-01' }, { result: 'fail', gapCents: 913_300, norm: 'regular' }],
    ['minimum-wage', { age: 20, pay: { cents: 1_100, period: 'hour' }, on: '2026-06-30' }, { result: 'fail', gapCents: 77 }],
    ['deposit', { bareRentCents: 90_000, depositCents: 180_000, on: '2026-06-01' }, { result: 'pass', gapCents: 0, maxCents: 180_000 }],
    ['affordability', { costCentsPerMonth: 150_000, grossCentsPerMonth: 400_000, maxSharePercent: 30, on: '2026-06-01' }, { result: 'fail', netCentsPerMonth: 317_914 }],
    ['fees', { fees: [{ kind: 'viewing', cents: 2_500 }], agentWorksFor: 'landlord', on: '2026-06-01' }, { result: 'fail', notAllowedCents: 2_500 }],
    ['contract-length', { endsOn: '2028-05-31', ground: 'student', on: '2026-06-01' }, { result: 'pass', maxMonths: 24 }],
    ['rent-benefit', { bareRentCents: 110_000, independent: false, on: '2026-06-01' }, { result: 'fail', countedRentCents: 93_293 }],
  ])('%s answers with the figures that it used', async (name, body, answer) => {
    const { status, json } = await ask(name, body);
    expect({ status, json }).toMatchObject({ status: 200, json: { ...answer, on: body.on, reasons: expect.any(Array), notes: expect.any(Array) } as object });
    expect(json.figuresUsed).toEqual(expect.arrayContaining([expect.objectContaining({ id: expect.any(String), value: expect.any(Number), source: expect.any(String), certainty: expect.stringMatching(/^[AB]$/) })]));
  });

  it.each(['permit', 'net-pay', 'thirty-percent', 'minimum-wage', 'affordability', 'rent-benefit'])('%s is unknown on 1 January 2027, never by the figures of 2026', async (name) => {
    const bodies: Record<string, object> = {
      permit: { situation: 'blue-card', pay: { minCents: 9_000_000, period: 'month' } }, 'net-pay': { grossCentsPerMonth: 400_000 }, 'thirty-percent': { grossCentsPerMonth: 900_000 }, 'minimum-wage': { age: 30 },
      affordability: { costCentsPerMonth: 1, grossCentsPerMonth: 400_000 }, 'rent-benefit': { bareRentCents: 1, birthDate: '1990-01-01' },
    };
    const { status, json } = await ask(name, { ...bodies[name], on: '2027-01-01' });
    expect({ status, result: json.result, gapCents: json.gapCents }).toEqual({ status: 200, result: 'unknown', gapCents: null });
    expect(json.reasons[0].reason).toContain('to be confirmed');
  });

  it('words the reasons in the language of the request, and takes today where no day is said', async () => {
    const { json } = await ask('deposit', { bareRentCents: 90_000, depositCents: 200_000 }, 'nl');
    expect(json.reasons[0].reason).toContain('De borg van');
    expect(json.on).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it.each([
    ['an unknown key', 'deposit', { bareRentCents: 1, rent: 2 }, 'rent'],
    ['no body', 'net-pay', {}, 'grossCentsPerMonth'],
    ['a fraction of a cent', 'deposit', { bareRentCents: 1.5 }, 'bareRentCents'],
    ['a day that is not', 'deposit', { bareRentCents: 1, on: '2026-02-30' }, 'on'],
    ['neither age nor birthday', 'minimum-wage', {}, 'age'],
    ['a lease that ends before it begins', 'contract-length', { startsOn: '2026-06-01', endsOn: '2026-05-01' }, 'endsOn'],
    ['no fee', 'fees', { fees: [] }, 'fees'],
  ])('400 for %s, naming the path', async (_what, name, body, at) => {
    const { status, json } = await ask(name, body);
    expect({ status, code: json.code }).toEqual({ status: 400, code: 'input.invalid' });
    expect(json.errors.map(({ path }: { path: string }) => path)).toContain(at);
  });
});

describe('GET /api/rules', () => {
  it('gives the figures of a day and the rules in both languages, from the same pack', async () => {
    const { json } = await api.call('GET', '/api/rules?on=2026-06-01');
    const rule = json.rules.find(({ id }: { id: string }) => id === 'deposit.max');
    expect(rule).toMatchObject({ figureIds: ['deposit.max', 'deposit.return-within'], validFrom: '2023-07-01', validTo: null, certainty: 'A' });
    expect([rule.text.en, rule.text.nl]).toEqual([expect.stringContaining('2 months'), expect.stringContaining('2 maanden')]);
    const ids = new Set(json.figures.map(({ id }: { id: string }) => id));
    for (const { id, figureIds, certainty } of json.rules) if (certainty !== 'C' && id !== 'thirty-percent.change-2027') for (const figure of figureIds) expect([id, figure, ids.has(figure)]).toEqual([id, figure, true]);
  });

  it('shows what is not certain as to be confirmed', async () => {
    const { json } = await api.call('GET', '/api/rules?on=2027-01-01');
    expect(json.rules.find(({ id }: { id: string }) => id === 'permit.hsm')).toMatchObject({ certainty: 'C', text: { en: expect.stringContaining('to be confirmed') } });
    expect(json.figures.find(({ id }: { id: string }) => id === 'thirty-percent.norm')).toMatchObject({ certainty: 'C', note: expect.any(String) });
  });
});
