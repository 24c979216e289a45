import { describe, expect, it } from '@jest/globals';
import { near } from './near.js';

const asked = near({ head: /\b(?:must|should)\b/giu, within: 12, ends: /[.;]/, tail: /\b(?:learn|study)\b/giu, or: /leerbereid/iu });

describe('a tail near its head', () => {
  it.each([
    ['you must learn', true], ['learn you must', false], ['you must, in the end, learn', false], ['must. learn', false], ['must at last learn', true], ['you are leerbereid', true],
    ['must read a great many books and should learn', true], ['learn it, you must study', true], ['', false], ['must', false], ['learn', false],
  ])('%s', (text, found) => {
    expect(asked.test(text)).toBe(found);
  });

  it('says the same of the same text again, and of one after another', () => {
    expect(['you must learn', 'no', 'you must learn'].map((text) => asked.test(text))).toEqual([true, false, true]);
  });

  it('counts the units between the two', () => {
    expect(asked.test(`must${' '.repeat(12)}learn`)).toBe(true);
    expect(asked.test(`must${' '.repeat(13)}learn`)).toBe(false);
  });
});
