import { describe, expect, it } from '@jest/globals';
import { nearestKnownWord } from './known-words.js';
import { letterDistance } from './letter-distance.js';

describe('words with synonyms that a misspelling may mean', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    expect([letterDistance('stuido', 'studio'), letterDistance('ab', 'ba')]).toEqual([1, 1]);
    expect([letterDistance('', 'abc'), letterDistance('abc', ''), letterDistance('kitten', 'sitting'), letterDistance('nurse', 'nurse')]).toEqual([3, 3, 3, 0]);
  });

  it('finds the word that is one letter away, or two from eight letters on', () => {
    expect(nearestKnownWord('verpleegkundge', 'vacancy')).toBe('verpleegkundige');
    expect(nearestKnownWord('schoonmkaer', 'vacancy')).toBe('schoonmaker');
    expect(nearestKnownWord('teachr', 'vacancy')).toBe('teacher');
    expect(nearestKnownWord('teacch', 'vacancy')).toBeNull();
  });

  it('leaves a word alone that may as well mean another word of a title', () => {
    expect(nearestKnownWord('mechanicl', 'vacancy')).toBeNull();
    expect([nearestKnownWord('aprtment', 'home'), nearestKnownWord('stuido', 'home'), nearestKnownWord('stuido', 'vacancy')]).toEqual(['apartment', 'studio', null]);
  });

  it('leaves known words, short ones, codes and what is like nothing alone', () => {
    expect(['nurse', 'nurs', 'b1ker', 'xylophonist', 'x'.repeat(200)].map((word) => nearestKnownWord(word, 'vacancy'))).toEqual([null, null, null, null, null]);
  });
});
