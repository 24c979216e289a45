import { describe, expect, it } from '@jest/globals';
import { createMatchingEngine } from '../columns/column-engine.js';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { sampleHome, sampleProfile, sampleVacancy } from '../testing/index.js';

const judge = (vacancy: Partial<MatchableVacancy> = {}, home: Partial<MatchableHome> = {}, profile: Parameters<typeof sampleProfile>[0] = {}, on = '2026-06-01') => {
  const engine = createMatchingEngine();
  engine.putVacancies([sampleVacancy(vacancy)]);
  engine.putHomes([sampleHome(home)]);
  return engine.judge(sampleProfile(profile), { vacancyId: 'v1', homeId: 'h1' }, on)!;
};
const pay = (minCents: number | null, maxCents: number | null) => ({ pay: { minCents, maxCents, currency: 'EUR', period: 'month' as const } });
const cost = (totalCentsPerMonth: number, complete = true) => ({ costs: { bareRentCents: 90_000, serviceCents: null, utilitiesCents: null, totalCentsPerMonth, complete } });

describe('a pair', () => {
  it('carries the facts of the money bar and of the way', () => {
    const match = judge(pay(400_000, 500_000), cost(117_628));
    expect(match.pair).toEqual({ minutes: 13, mode: 'bicycle', estimate: true, costShare: 0.37, netPayCentsPerMonth: 317_914, costCentsPerMonth: 117_628 });
  });

  it('has the checks of both offers and its own, without the way from the present address', () => {
    const names = judge().checks.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['language.dutch', 'internationals', 'commute', 'cost.share', 'start.move-in']));
    expect(names).not.toContain('reach');
    expect(new Set(names).size).toBe(names.length);
  });

  it('is the sum of its parts', () => {
    const match = judge();
    expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBe(match.score);
    expect(match.parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['job.skills', 'home.cost', 'commute', 'cost.share']));
    expect(match.parts.reduce((sum, { max }) => sum + max, 0)).toBeLessThanOrEqual(1_000);
  });

  it.each<[string, string, ReturnType<typeof judge>]>([
    ['commute', 'pass commute.within', judge()],
    ['commute', 'fail commute.too-long', judge({}, { point: { lat: 53.2012, lon: 5.7999 } })],
    ['commute', 'unknown commute.no-point', judge({}, { point: null })],
    ['commute', 'pass commute.remote', judge({ workplace: 'remote' }, { point: null })],
    ['cost.share', 'pass cost.share.within', judge(pay(400_000, 400_000), cost(127_165))],
    ['cost.share', 'fail cost.share.above', judge(pay(400_000, 400_000), cost(127_166))],
    ['cost.share', 'unknown cost.share.range', judge(pay(400_000, 500_000), cost(127_166))],
    ['cost.share', 'unknown cost.share.incomplete', judge(pay(400_000, 500_000), cost(100_000, false))],
    ['cost.share', 'unknown cost.share.pay-unstated', judge({ pay: null })],
    ['cost.share', 'unknown cost.share.pay-unstated', judge(pay(null, 500_000))],
    ['cost.share', 'fail cost.share.above', judge(pay(null, 200_000), cost(129_000))],
    ['cost.share', 'unknown cost.share.no-figures', judge({}, {}, {}, '2027-02-01')],
    ['start.move-in', 'pass start.move-in.before', judge()],
    ['start.move-in', 'pass start.move-in.same-day', judge({}, { availableFrom: '2026-07-01' })],
    ['start.move-in', 'unknown start.move-in.shortly-after', judge({}, { availableFrom: '2026-08-01' })],
    ['start.move-in', 'fail start.move-in.too-late', judge({}, { availableFrom: '2026-08-02' })],
    ['start.move-in', 'fail start.move-in.ends-before', judge({}, { availableUntil: '2026-06-30' })],
    ['start.move-in', 'unknown start.move-in.unstated', judge({ startOn: null })],
    ['start.move-in', 'unknown start.move-in.unstated', judge({}, { availableFrom: null })],
  ])('%s: %s', (name, expected, match) => {
    const found = match.checks.find((one) => one.name === name)!;
    expect(`${found.result} ${found.reason.code}`).toBe(expected);
  });

  it('with a job at home counts the way from the place that the person gave, so that homes far away do not come first', () => {
    const way = (home: Partial<MatchableHome>, profile: Parameters<typeof sampleProfile>[0] = {}) => {
      const { points, reason } = judge({ workplace: 'remote' }, home, profile).parts.find(({ name }) => name === 'commute')!;
      return `${points} ${reason.code}`;
    };
    expect(way({ point: { lat: 53.2194, lon: 6.5665 } })).toBe('200 score.distance.near');
    expect(way({})).toBe('113 score.distance.near');
    expect(way({ point: { lat: 52.2568, lon: 6.7871 } })).toBe('0 score.distance.near');
    expect(way({ point: null })).toBe('0 score.distance.unknown');
    expect(way({ point: null }, { reach: { from: null, placeName: null, mode: 'bicycle', maxMinutes: 30 } })).toBe('200 score.commute.remote');
  });

  it('47 claims no minutes and no share where a point or the pay is missing', () => {
    expect(judge({ point: null, pay: null }).pair).toMatchObject({ minutes: null, costShare: null, netPayCentsPerMonth: null });
  });

  it('counts 13 days between moving in and the first working day', () => {
    expect(judge().checks.find(({ name }) => name === 'start.move-in')?.reason).toEqual({ code: 'start.move-in.before', values: { days: 13 } });
  });
});
