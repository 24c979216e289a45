import { describe, expect, it } from '@jest/globals';
import { SMALL_VOCABULARY } from '../vocabulary/small-vocabulary.js';
import type { OccupationVocabulary } from '../vocabulary/vocabulary.js';
import { CompoundSplitter } from './compounds.js';
import { NearWords } from './near-words.js';
import { createOccupationMatcher } from './occupation-matcher.js';
import { cleanTitle } from './title-cleaning.js';

const matcher = createOccupationMatcher(SMALL_VOCABULARY);
const best = (title: string, most = 3): string[] => matcher.match({ title }).slice(0, most).map(({ label }) => label);

describe('cleaning a title', () => {
  const words = (title: string): string[] => cleanTitle(title).map(({ word }) => word);

  it.each([
    ['Sr. Data Engineer (m/v/x) - Utrecht - 32/40 uur', ['data', 'engineer']],
    ['Verpleegkundige Groningen', ['verpleegkundige']],
    ['HBO-V', ['hbov']],
    ['Front-end Developer | Remote | Full-time', ['frontend', 'developer']],
    ['WIJ ZOEKEN: Magazijnmedewerker!!! (24 - 32 uur per week)', ['magazijnmedewerker']],
    ['Kok', ['kok']],
    ['(m/v)', []],
    ['', []],
  ])('%s', (title, expected) => {
    expect(words(title)).toEqual(expected);
  });

  it('counts what stands aside less', () => {
    expect(cleanTitle('Teacher at Northern School').map(({ word, weight }) => [word, weight])).toEqual([['teacher', 1], ['northern', 0.4], ['school', 0.4]]);
  });

  it('takes as long as the title is cut', () => {
    const startedAt = performance.now();
    cleanTitle(`${'a - ('.repeat(20_000)}`);
    expect(performance.now() - startedAt).toBeLessThan(50);
  });
});

describe('compounds', () => {
  const splitter = new CompoundSplitter(new Map(Object.entries({ magazijn: 3, medewerker: 9, werk: 2, voorbereider: 2, chauffeur: 5, rare: 1 })));

  it('are taken apart with known words, their links and known ends', () => {
    expect(splitter.partsOf('magazijnmedewerker')).toEqual(['magazijn', 'medewerker']);
    expect(splitter.partsOf('werkvoorbereider')).toEqual(['werk', 'voorbereider']);
    expect(splitter.partsOf('betonchauffeur')).toEqual(['beton', 'chauffeur']);
    expect(splitter.partsOf('magazijn')).toEqual(['magazijn']);
    expect(splitter.partsOf('c++')).toEqual(['c++']);
  });
});

describe('near words', () => {
  const near = new NearWords(['verpleegkundige', 'engineer', 'welder', 'receptionist']);

  it('mend a letter, two in long words, and nothing in short ones', () => {
    expect(near.find('verpleegkunidge')).toEqual(['verpleegkundige']);
    expect(near.find('enginer')).toEqual(['engineer']);
    expect(near.find('receptionost')).toEqual(['receptionist']);
    expect(near.find('wldr')).toEqual([]);
    expect(near.find('something')).toEqual([]);
  });
});

describe('matching titles with the small vocabulary', () => {
  it.each([
    ['Sr. Data Engineer (m/v/x) - Utrecht - 32/40 uur', 'data engineer'],
    ['Verpleegkundige niveau 4 ouderenzorg', 'nurse'],
    ['Medewerker Bediening', 'waiter'],
    ['Werkvoorbereider installatietechniek', 'work planner'],
    ['HBO-V', 'nurse'],
    ['Business Development Rep', 'sales representative'],
    ['Magazijnmedewerker', 'warehouse worker'],
    ['Zelfstandig werkend kok', 'cook'],
    ['Leerkracht groep 5', 'primary school teacher'],
    ['Elektromonteur', 'electrician'],
    ['Verpleegkunidge', 'nurse'],
    ['Lead DevOps Engineer', 'DevOps engineer'],
    ['Schoonmakers gezocht in Assen', 'cleaner'],
    ['Welders', 'welder'],
  ])('%s is %s', (title, expected) => {
    expect(best(title)).toContain(expected);
  });

  it('ranks at most ten, best first, with scores of 0 to 1', () => {
    const found = matcher.match({ title: 'Medewerker' });
    expect(found.length).toBeLessThanOrEqual(10);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { score } of found) expect(score > 0 && score <= 1).toBe(true);
  });

  it('says nothing where no word is known', () => {
    expect(matcher.match({ title: 'Xyzzy' })).toEqual([]);
    expect(matcher.match({ title: '' })).toEqual([]);
  });

  it('gives the same again: nothing of one title is left for the next', () => {
    const before = matcher.match({ title: 'Data engineer' });
    matcher.match({ title: 'Kok in de keuken' });
    expect(matcher.match({ title: 'Data engineer' })).toEqual(before);
  });
});

describe('skills of the ad', () => {
  const vocabulary: OccupationVocabulary = {
    name: 'made', version: '1', skills: [],
    occupations: [
      { uri: 'urn:bank', iscoCode: '2413', labels: { en: 'bank analyst', nl: null }, alternatives: { en: ['analyst'], nl: [] } },
      { uri: 'urn:lab', iscoCode: '3111', labels: { en: 'laboratory analyst', nl: null }, alternatives: { en: ['analyst'], nl: [] } },
    ],
    relations: [{ occupationUri: 'urn:lab', skillUri: 'urn:pipetting', essential: true }, { occupationUri: 'urn:bank', skillUri: 'urn:credit', essential: false }],
  };

  it('break a tie', () => {
    const made = createOccupationMatcher(vocabulary);
    const first = (skillUris: string[]): string | undefined => made.match({ title: 'Analyst', skillUris })[0]?.uri;
    expect(first(['urn:pipetting'])).toBe('urn:lab');
    expect(first(['urn:credit'])).toBe('urn:bank');
    expect(first(['urn:unheard-of'])).toBe(first([]));
  });
});
