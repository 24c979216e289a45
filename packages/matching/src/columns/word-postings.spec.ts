import { describe, expect, it } from '@jest/globals';
import { Dice } from '../testing/index.js';
import { WordPostings } from './word-postings.js';

const WORDS = ['baker', 'nurse', 'data', 'engineer', 'welder', 'night', 'shift'];

describe('WordPostings', () => {
  it('say of every word which codes hold it, however often the words of a code change', () => {
    const dice = new Dice(23);
    const postings = new WordPostings();
    const held = new Map<number, string[]>();
    for (let step = 0; step < 3_000; step += 1) {
      const code = dice.between(0, 40);
      const words = dice.some(WORDS, 5);
      held.set(code, words);
      postings.set(code, words);
      const asked = dice.pick([...WORDS, 'never']);
      const wanted = [...held].filter(([, some]) => some.includes(asked)).map(([each]) => each);
      expect(postings.codesWith(asked).toSorted((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
    }
  });
});
