import { describe, expect, it } from '@jest/globals';
import { mayWithdraw } from './withdrawal.policy.js';

describe('mayWithdraw', () => {
  it('lets up to 30 % go and holds more', () => {
    expect(mayWithdraw(0, 0)).toBe(true);
    expect(mayWithdraw(30, 100)).toBe(true);
    expect(mayWithdraw(31, 100)).toBe(false);
    expect(mayWithdraw(1, 3)).toBe(false);
  });

  it('42 holds a feed that falls from 50,000 offers to none or three', () => {
    expect(mayWithdraw(50_000, 50_000)).toBe(false);
    expect(mayWithdraw(49_997, 50_000)).toBe(false);
  });
});
