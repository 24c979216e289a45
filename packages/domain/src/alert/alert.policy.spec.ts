import { describe, expect, it } from '@jest/globals';
import { decideAlert } from './alert.policy.js';

describe('decideAlert', () => {
  it('tells the ten best at once and the rest in the digest', () => {
    expect(decideAlert({ kind: 'vacancy', rank: 10 })).toBe('now');
    expect(decideAlert({ kind: 'home', rank: 11 })).toBe('digest');
  });

  it('does not tell a pair, whose job and home are told by themselves', () => {
    expect(decideAlert({ kind: 'pair', rank: 1 })).toBe('none');
  });
});
