import { isCalendarDate } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { figuresOn, getDecidingFigure, getFigure, RULE_PACKS } from './figures.js';

const all = RULE_PACKS.flatMap((pack) => pack.figures);

describe('figures', () => {
  it.each([
    ['permit.hsm.from-30', '2025-12-31', 568_800],
    ['permit.hsm.from-30', '2026-01-01', 594_200],
    ['permit.hsm.under-30', '2026-12-31', 435_700],
    ['permit.hsm.reduced', '2026-06-01', 312_200],
    ['permit.blue-card.reduced', '2025-01-01', 455_100],
    ['minimum-wage.from-21', '2026-06-30', 1_471],
    ['thirty-percent.norm', '2025-12-31', 4_666_000],
    ['thirty-percent.norm', '2026-01-01', 4_801_300],
    ['thirty-percent.rate', '2026-12-31', 30_000],
    ['income-tax.rate-1', '2024-12-31', 36_970],
    ['lease.temporary.max', '2024-07-01', 24],
    ['deposit.max', '2031-01-01', 2],
  ])('%s on %s is %d', (id, date, value) => {
    expect(getFigure(id, date)?.value).toBe(value);
  });

  it.each([
    ['permit.hsm.from-30', '2027-01-01'],
    ['permit.hsm.from-30', '2024-12-31'],
    ['minimum-wage.from-21', '2026-07-01'],
    ['deposit.max', '2023-06-30'],
    ['lease.temporary.max', '2024-06-30'],
    ['thirty-percent.rate', '2027-01-01'],
    ['thirty-percent.cap', '2027-01-01'],
    ['rent-benefit.counted.from-21', '2025-12-31'],
    ['income-tax.rate-1', '2027-01-01'],
    ['income-tax.rate-1', '2022-12-31'],
    ['no.such.figure', '2026-06-01'],
  ])('holds no %s on %s: to be confirmed', (id, date) => {
    expect(getFigure(id, date)).toBeNull();
  });

  it('shows a figure of certainty C but lets it decide nothing', () => {
    expect(getFigure('social-rent.income-limit.single', '2024-05-01')?.certainty).toBe('C');
    expect(getDecidingFigure('social-rent.income-limit.single', '2024-05-01')).toBeNull();
    expect(getFigure('thirty-percent.norm', '2027-06-01')?.certainty).toBe('C');
    expect(getDecidingFigure('thirty-percent.norm', '2027-06-01')).toBeNull();
    expect(getDecidingFigure('deposit.max', '2024-05-01')?.value).toBe(2);
  });

  it('are whole numbers with real dates and a source', () => {
    for (const figure of all) {
      expect(Number.isSafeInteger(figure.value) && figure.value >= 0).toBe(true);
      expect(isCalendarDate(figure.validFrom)).toBe(true);
      expect(figure.validTo === null || (isCalendarDate(figure.validTo) && figure.validTo >= figure.validFrom)).toBe(true);
      expect(figure.source).not.toBe('');
    }
  });

  it('never hold twice on one day', () => {
    const edges = all.flatMap((figure) => [figure.validFrom, figure.validTo ?? '2099-12-31']);
    for (const date of edges) {
      const ids = figuresOn(date).map((figure) => figure.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(['rent-points.independent', 'rent-points.room'])('%s: more points never allow less rent', (table) => {
    const rows = all.filter(({ id }) => new RegExp(`^${table}\\.\\d+$`).test(id)).map(({ id, value }) => [Number(id.split('.').at(-1)), value] as const).sort(([a], [b]) => a - b);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    const falls = rows.filter(([, rent], index) => index > 0 && rent <= rows[index - 1]![1]);
    expect(falls).toEqual([]);
  });

  it('keep the order that the law means: under 30 below 30 and older, reduced below both', () => {
    for (const date of ['2025-06-01', '2026-06-01']) {
      const value = (id: string): number => getFigure(id, date)?.value ?? Number.NaN;
      expect(value('permit.hsm.reduced')).toBeLessThan(value('permit.hsm.under-30'));
      expect(value('permit.hsm.under-30')).toBeLessThan(value('permit.hsm.from-30'));
      expect(value('permit.blue-card.reduced')).toBeLessThan(value('permit.blue-card'));
    }
  });
});
