import { describe, expect, it } from '@jest/globals';
import { betterPercent, histogram, lastToUndo } from './plan-view.js';

describe('how a plan is shown', () => {
  it('never promises less than what could be better', () => {
    expect(betterPercent({ gap: 0 }, 'en')).toBe('0');
    expect(betterPercent({ gap: 0.00101 }, 'nl')).toBe('0,11');
    expect(betterPercent({ gap: 0.001 }, 'en')).toBe('0.1');
    expect(betterPercent({ gap: null }, 'en')).toBeNull();
  });

  it('knows which change by hand can be taken back', () => {
    const bundle = (homeId: string | null) => ({ vacancyId: null, homeId });
    const [nothing, first, second] = [bundle(null), bundle('h1'), bundle('h2')];
    const move = (at: number, from: typeof first, to: typeof first) => ({ newcomerId: 'n', from, to, reason: '', override: false, by: null, at: `2026-01-0${at}` });
    const moves = [move(1, first, second), move(2, second, nothing)];
    expect(lastToUndo([])).toBeNull();
    expect(lastToUndo(moves)).toBe(moves[1]);
    expect(lastToUndo([move(3, nothing, second), ...moves])).toBe(moves[0]);
    expect(lastToUndo([move(4, second, first), move(3, nothing, second), ...moves])).toBeNull();
  });

  it('counts numbers in steps, without empty ones at the ends', () => {
    expect(histogram([], 10, 60)).toEqual([]);
    expect(histogram([0, 9, 10, 25, 400], 10, 30)).toEqual([{ from: 0, to: 10, count: 2 }, { from: 10, to: 20, count: 1 }, { from: 20, to: 30, count: 1 }, { from: 30, to: null, count: 1 }]);
    expect(histogram([12], 10, 60)).toEqual([{ from: 10, to: 20, count: 1 }]);
  });
});
