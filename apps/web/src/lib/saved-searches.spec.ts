import { describe, expect, it } from '@jest/globals';
import { bareSearch, countNew } from './saved-searches.js';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_none, index) => `id-${from + index}`);

describe('countNew', () => {
  it.each([
    ['nothing was looked up yet', null, ids(0, 5), 0], ['all was known', ids(0, 5), ids(0, 5), 0], ['the search held nothing', [], ids(0, 3), 3], ['new ones stand between known ones', ['a', 'b'], ['x', 'a', 'y', 'b', 'z'], 3],
    ['a full list moved up because others closed', ids(0, 50), ids(10, 60), 0], ['a full list has two newer ones', ids(0, 50), ['x', 'y', ...ids(0, 48)], 2], ['nothing of a full list is left in sight', ids(0, 50), ids(100, 150), 50],
  ])('%s', (_case, known, newest, count) => expect(countNew(known, newest)).toBe(count));
});

it('bareSearch leaves the page and the order out', () => {
  expect(bareSearch({ q: 'x', page: 2, pageSize: 50, sort: 'newest', place: undefined, dutch: ['plus'] })).toEqual({ q: 'x', dutch: ['plus'] });
});
