import { describe, expect, it } from '@jest/globals';
import { nextWorkingMorning } from './next-working-morning.js';

describe('nextWorkingMorning', () => {
  it.each([
    ['2026-11-30T12:00:00Z', '2026-12-01T07:30:00.000Z', 'a Monday: Tuesday, in winter'],
    ['2026-06-05T12:00:00Z', '2026-06-08T06:30:00.000Z', 'a Friday: Monday, in summer'],
    ['2026-06-06T23:30:00Z', '2026-06-08T06:30:00.000Z', 'Sunday in Amsterdam already'],
    ['2026-03-27T12:00:00Z', '2026-03-30T06:30:00.000Z', 'over the change to summer time'],
    ['2026-10-23T12:00:00Z', '2026-10-26T07:30:00.000Z', 'over the change to winter time'],
  ])('%s: %s (%s)', (now, expected) => {
    expect(nextWorkingMorning(new Date(now)).toISOString()).toBe(expected);
  });
});
