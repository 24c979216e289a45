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

  it.each([
    ['so you must learn and study', 'must learn'], ['must. you should study', 'should study'], ['must should learn', 'must should learn'], ['very leerbereid', 'leerbereid'], ['study must', null],
  ])('says where in "%s"', (text, words) => {
    const hit = asked.exec(text);
    expect(hit?.[0] ?? null).toBe(words);
    if (hit) expect(text.slice(hit.index, hit.index + hit[0].length)).toBe(words);
  });

  it('gives the groups of the tail, and lets an end look two units into it', () => {
    const costs = near({ head: /\bfee\b/giu, within: 10, ends: /\.(?!\d)/, tail: /(?<![\d.])(?<amount>\d+)/giu });
    expect(costs.exec('a fee of 20')?.groups?.['amount']).toBe('20');
    expect(near({ head: /\bfee\b/giu, within: 10, ends: /\.(?!\d)/, tail: /(?<amount>\d+)/giu }).exec('a fee .20')?.groups?.['amount']).toBe('20');
    expect(costs.exec('a fee. 20')).toBeNull();
  });
});
