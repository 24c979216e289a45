import { describe, expect, it } from '@jest/globals';
import { dueDigests } from './compose-digests.consumer.js';

/** Every quarter of an hour from one instant to another, as the schedule runs. */
function keysBetween(from: string, to: string): string[] {
  const keys: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 15 * 60_000) keys.push(...dueDigests(new Date(at)).map(({ kind, day }) => `${kind}:${day}`));
  return [...new Set(keys)];
}

describe('the hour of digests', () => {
  it('22 is eight in the morning in Amsterdam, in winter and in summer', () => {
    expect(dueDigests(new Date('2026-01-15T06:59:59Z'))).toEqual([]);
    expect(dueDigests(new Date('2026-01-15T07:00:00Z'))).toEqual([{ kind: 'daily', day: '2026-01-15' }]);
    expect(dueDigests(new Date('2026-07-15T05:59:59Z'))).toEqual([]);
    expect(dueDigests(new Date('2026-07-15T06:00:00Z'))).toEqual([{ kind: 'daily', day: '2026-07-15' }]);
  });

  it('22 gives each day one key over the nights when the clock is changed, a leap day and the end of a year', () => {
    expect(keysBetween('2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')).toEqual(['daily:2026-03-28', 'daily:2026-03-29', 'daily:2026-03-30', 'weekly:2026-03-30']);
    expect(keysBetween('2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z')).toEqual(['daily:2026-10-24', 'daily:2026-10-25', 'daily:2026-10-26', 'weekly:2026-10-26']);
    expect(keysBetween('2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z')).toEqual(['daily:2028-02-28', 'weekly:2028-02-28', 'daily:2028-02-29', 'daily:2028-03-01']);
    expect(keysBetween('2026-12-31T12:00:00Z', '2027-01-01T12:00:00Z')).toEqual(['daily:2026-12-31', 'daily:2027-01-01']);
  });

  it('22 a clock that jumps back an hour gives no key that was not there', () => {
    const before = dueDigests(new Date('2026-11-30T07:30:00Z'));
    expect(dueDigests(new Date('2026-11-30T06:30:00Z'))).toEqual([]);
    expect(dueDigests(new Date('2026-11-30T08:30:00Z'))).toEqual(before);
  });
});
