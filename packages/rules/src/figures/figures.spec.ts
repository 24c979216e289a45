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
    ['deposit.max', '2031-01-01', 2],
  ])('%s on %s is %d', (id, date, value) => {
    expect(getFigure(id, date)?.value).toBe(value);
  });

  it.each([
    ['permit.hsm.from-30', '2027-01-01'],
    ['permit.hsm.from-30', '2024-12-31'],
    ['minimum-wage.from-21', '2026-07-01'],
    ['deposit.max', '2023-06-30'],
    ['no.such.figure', '2026-06-01'],
  ])('holds no %s on %s: to be confirmed', (id, date) => {
    expect(getFigure(id, date)).toBeNull();
  });

  it('shows a figure of certainty C but lets it decide nothing', () => {
    expect(getFigure('social-rent.income-limit.single', '2024-05-01')?.certainty).toBe('C');
    expect(getDecidingFigure('social-rent.income-limit.single', '2024-05-01')).toBeNull();
    expect(getDecidingFigure('deposit.max', '2024-05-01')?.value).toBe(2);
  });

  it('are whole numbers with real dates and a source', () => {
    for (const figure of all) {
      expect(Number.isSafeInteger(figure.value) && figure.value > 0).toBe(true);
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

  it('keep the order that the law means: under 30 below 30 and older, reduced below both', () => {
    for (const date of ['2025-06-01', '2026-06-01']) {
      const value = (id: string): number => getFigure(id, date)?.value ?? Number.NaN;
      expect(value('permit.hsm.reduced')).toBeLessThan(value('permit.hsm.under-30'));
      expect(value('permit.hsm.under-30')).toBeLessThan(value('permit.hsm.from-30'));
      expect(value('permit.blue-card.reduced')).toBeLessThan(value('permit.blue-card'));
    }
  });
});
