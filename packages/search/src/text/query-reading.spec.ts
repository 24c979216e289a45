import { describe, expect, it } from '@jest/globals';
import { doubtfulWords, isMark, readQuery } from './query-reading.js';

const vacancyWords = (text: string): string[] => readQuery('vacancy', text).words;
const homeWords = (text: string): string[] => readQuery('home', text).words;

describe('reading a query', () => {
  it.each([
    ['jobs without Dutch', ['zqnodutch']],
    ['werk zonder Nederlands', ['zqnodutch']],
    ['cleaner no dutch', ['cleaner', 'zqnodutch']],
    ['English speaking jobs in Groningen', ['zqenglish', 'groningen']],
    ['english teacher', ['english', 'teacher']],
    ['part-time weekend', ['zqparttime', 'weekend']],
    ['work from home developer', ['zqremote', 'developer']],
    ['home care', ['home', 'care']],
    ['nurse near Groningen', ['nurse', 'groningen']],
  ])('of vacancies: %j', (text, words) => {
    expect(vacancyWords(text)).toEqual(words);
  });

  it.each([
    ['furnished room Groningen', ['zqfurnished', 'zqroom', 'groningen']],
    ['two bedroom apartment', ['zqbedrooms2', 'zqapartment']],
    ['3-kamer appartement', ['zqrooms3', 'zqapartment']],
    ['driekamerappartement', ['zqrooms3', 'zqapartment']],
    ['studentenkamer te huur', ['zqstudent', 'zqroom']],
    ['house with dog', ['zqhouse', 'zqpets']],
    ['no pets', ['no', 'pets']],
    ['Expat Nest Noord', ['expat', 'nest', 'noord']],
  ])('of homes: %j', (text, words) => {
    expect(homeWords(text)).toEqual(words);
  });

  it('asks for every offer when nothing but empty words are there, and keeps small words that stand alone', () => {
    expect([vacancyWords('jobs'), homeWords('woning te huur'), vacancyWords('in the'), vacancyWords('%%')]).toEqual([[], [], ['in', 'the'], []]);
  });

  it('does not know the wishes of the other kind', () => {
    expect(vacancyWords('pets')).toEqual(['pets']);
    expect(homeWords('visa').some(isMark)).toBe(false);
  });

  it('doubts what is near a word that we know, but not the last word while it is typed, and reads wishes in what was meant', () => {
    expect([...doubtfulWords('home', 'aprtment leeuwarden')]).toEqual([['aprtment', 'apartment']]);
    expect([...doubtfulWords('home', 'furnish')]).toEqual([]);
    expect(readQuery('home', 'aprtment leeuwarden', new Map([['aprtment', 'apartment']]))).toEqual({ words: ['zqapartment', 'leeuwarden'], corrections: [{ typed: 'aprtment', used: 'apartment' }] });
  });
});
