import { describe, expect, it } from '@jest/globals';
import { pieceUp } from './highlighted.js';

const shown = (text: string, marks: [number, number][]) => pieceUp(text, marks).map(({ lit, words }) => (lit ? `[${words}]` : words)).join('');

describe('pieceUp', () => {
  it.each<[string, string, [number, number][], string]>([
    ['no marks', 'Data engineer', [], 'Data engineer'], ['one word', 'Data engineer', [[5, 13]], 'Data [engineer]'], ['two that touch', 'abcd', [[0, 2], [2, 4]], '[ab][cd]'], ['the whole', 'abc', [[0, 3]], '[abc]'],
    ['an end behind the text', 'abc', [[1, 9]], 'abc'], ['one that begins before the text', 'abc', [[-1, 2]], 'abc'], ['an empty one', 'abc', [[1, 1]], 'abc'], ['backwards', 'abc', [[2, 1]], 'abc'], ['one over an earlier one', 'abcdef', [[0, 3], [2, 5], [4, 6]], '[abc]d[ef]'],
    ['characters of two units', '💧 water', [[3, 8]], '💧 [water]'],
  ])('%s', (_case, text, marks, expected) => {
    expect(shown(text, marks)).toBe(expected);
    expect(pieceUp(text, marks).map(({ words }) => words).join('')).toBe(text);
  });
});
