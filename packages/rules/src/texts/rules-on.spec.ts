import { describe, expect, it } from '@jest/globals';
import { RULE_PACKS } from '../figures/figures.js';
import { figureText } from './figure-text.js';
import { getRule, rulesOn } from './rules-on.js';

const plain = (text: string | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('rulesOn', () => {
  it('fills in the figures of the day, in both languages, with their period and source', () => {
    const rule = getRule('permit.hsm', '2026-06-01');
    expect(plain(rule?.text.en)).toBe('The employer must pay at least €5,942 gross a month, or €4,357 if you are younger than 30 years on the day of the application. Holiday allowance does not count.');
    expect(plain(rule?.text.nl)).toContain('minstens € 5.942 bruto per maand');
    expect(rule).toMatchObject({ validFrom: '2026-01-01', validTo: '2026-12-31', certainty: 'A' });
    expect(rule?.source).toContain('meijburg.com');
    expect(rule?.figureIds).toEqual(['permit.hsm.from-30', 'permit.hsm.under-30', 'permit.hsm.higher-from-age']);
  });

  it('changes on the boundary day', () => {
    expect(plain(getRule('permit.hsm', '2025-12-31')?.text.en)).toContain('€5,688');
    expect(getRule('lease.indefinite', '2024-06-30')).toBeNull();
    expect(plain(getRule('lease.indefinite', '2024-07-01')?.text.nl)).toContain('24 maanden');
    expect(plain(getRule('minimum-wage', '2026-06-30')?.text.en)).toContain('€14.71');
  });

  it.each([['permit.hsm', '2027-01-01'], ['minimum-wage', '2026-07-01'], ['social-rent.income-limit', '2024-05-01'], ['social-rent.income-limit', '2026-05-01'], ['thirty-percent.norm', '2027-05-01']])(
    '%s on %s names no amount: to be confirmed',
    (id, date) => {
      const rule = getRule(id, date);
      expect(rule?.certainty).toBe('C');
      expect(rule?.text.en).toContain('to be confirmed');
      expect(rule?.text.nl).toContain('nog te bevestigen');
      expect(rule?.text.en).not.toContain('€');
    },
  );

  it('can name the figure of another day', () => {
    const text = plain(getRule('thirty-percent.change-2027', '2026-11-23')?.text.en);
    expect(text).toContain('From 1 January 2027 the share is 27 %');
    expect(text).toContain('keeps 30 %');
    expect(text).toContain('new, higher norm: [to be confirmed]');
  });

  it('leaves no hole and no full stop out, on every day on which something changes', () => {
    const days = [...new Set(RULE_PACKS.flatMap(({ figures, rules }) => [...figures, ...rules].flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? '2027-12-31'])))];
    expect(days.length).toBeGreaterThan(8);
    for (const rule of days.flatMap(rulesOn)) {
      for (const text of Object.values(rule.text)) {
        expect(text).not.toMatch(/[{}!]|undefined|NaN/);
        expect(text).toMatch(/\.$/);
      }
      expect(rule.validTo === null || rule.validFrom <= rule.validTo).toBe(true);
      expect(rule.source).not.toBe('');
    }
  });
});

describe('figureText', () => {
  it.each([
    [{ value: 1_471, unit: 'cents-per-hour' }, '€14.71', '€ 14,71'],
    [{ value: 6_398, unit: 'parts-per-100000' }, '6.398 %', '6,398 %'],
    [{ value: 1, unit: 'years' }, '1 year', '1 jaar'],
    [{ value: 150, unit: 'kilometres' }, '150 km', '150 km'],
    [{ value: 2024, unit: 'calendar-year' }, '2024', '2024'],
    [{ value: 16_954, unit: 'divisor' }, '16,954', '16.954'],
  ] as const)('%j', (figure, english, dutch) => {
    expect([plain(figureText(figure, 'en')), plain(figureText(figure, 'nl'))]).toEqual([english, dutch]);
  });
});
