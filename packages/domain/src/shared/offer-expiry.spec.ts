import { describe, expect, it } from '@jest/globals';
import { endOfDay, homeExpiresAt, vacancyExpiresAt } from './offer-expiry.js';

describe('when an offer expires', () => {
  it.each([
    ['2026-01-15', '2026-01-15T23:00:00.000Z'], ['2026-07-15', '2026-07-15T22:00:00.000Z'], ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'], ['2026-10-24', '2026-10-24T22:00:00.000Z'], ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('the day %s ends in Amsterdam at %s', (date, instant) => {
    expect(endOfDay(date).toISOString()).toBe(instant);
  });

  it('a stated end decides, else the last confirmation does', () => {
    const confirmed = new Date('2026-01-01T12:00:00Z');
    expect(vacancyExpiresAt({ applyUntil: '2026-01-15' }, confirmed).toISOString()).toBe('2026-01-15T23:00:00.000Z');
    expect(vacancyExpiresAt({ applyUntil: null }, confirmed).toISOString()).toBe('2026-03-02T12:00:00.000Z');
    expect(homeExpiresAt({ availableUntil: '2026-07-15' }, confirmed).toISOString()).toBe('2026-07-15T22:00:00.000Z');
    expect(homeExpiresAt({ availableUntil: null }, confirmed).toISOString()).toBe('2026-02-15T12:00:00.000Z');
  });
});
