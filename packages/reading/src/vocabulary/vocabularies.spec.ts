import { describe, expect, it } from '@jest/globals';
import { bridgeVocabulary } from './bridged-vocabulary.js';
import { conceptReaderOf, createConceptReader } from './concept-reader.js';
import { createConceptSuggester } from './concept-suggester.js';
import { stemOf, wordsOf } from './label-words.js';
import { SMALL_VOCABULARY } from './small-vocabulary.js';
import type { OccupationVocabulary } from './vocabulary.js';

const LOADED: OccupationVocabulary = {
  name: 'loaded', version: 'loaded-1', relations: [],
  occupations: [
    { uri: 'urn:welder', iscoCode: '7212', labels: { en: 'welder', nl: null }, alternatives: { en: ['weld operator'], nl: [] } },
    { uri: 'urn:waiter', iscoCode: '5131', labels: { en: 'waiter/waitress', nl: 'ober/serveerster' }, alternatives: { en: [], nl: [] } },
    { uri: 'urn:astronomer', iscoCode: '2111', labels: { en: 'astronomer', nl: 'astronoom' }, alternatives: { en: [], nl: [] } },
  ],
  skills: [{ uri: 'urn:welding', labels: { en: 'welding', nl: null }, alternatives: { en: ['weld metal'], nl: [] } }],
};

describe('the small vocabulary', () => {
  it('has a name in English and Dutch for every concept, each concept once, every ISCO group of four digits', () => {
    expect(SMALL_VOCABULARY.occupations.length).toBeGreaterThanOrEqual(120);
    expect(SMALL_VOCABULARY.skills.length).toBeGreaterThanOrEqual(200);
    const all = [...SMALL_VOCABULARY.occupations, ...SMALL_VOCABULARY.skills];
    expect(new Set(all.map(({ uri }) => uri)).size).toBe(all.length);
    for (const { uri, labels } of all) expect({ uri, en: labels.en !== '', nl: labels.nl !== null }).toEqual({ uri, en: true, nl: true });
    for (const { iscoCode } of SMALL_VOCABULARY.occupations) expect(iscoCode).toMatch(/^\d{4}$/);
  });
});

describe('a bridged vocabulary', () => {
  const bridged = bridgeVocabulary(LOADED, SMALL_VOCABULARY);

  it('answers to our names too, and only where the link is clear', () => {
    const reader = createConceptReader(bridged);
    expect(reader.matchTitle('Lasser')[0]?.uri).toBe('urn:welder');
    expect(reader.matchTitle('Medewerker bediening')[0]?.uri).toBe('urn:waiter');
    expect(reader.findSkill('lassen')?.uri).toBe('urn:welding');
    expect(bridged.occupations.find(({ uri }) => uri === 'urn:astronomer')).toEqual(LOADED.occupations[2]);
  });

  it('has a version of its own, and so has its reader', () => {
    expect(bridged.version).toBe(`loaded-1+${SMALL_VOCABULARY.version}`);
    expect(createConceptReader(bridged).version).not.toBe(createConceptReader(LOADED).version);
  });
});

describe('a reader', () => {
  it('gives occupations and skills with quotes of the text as given', () => {
    const description = `Je werkt als lasser aan bruggen. ${'We werken samen in een hal. '.repeat(20)}Ervaring met TIG-lassen en technische tekeningen lezen.`;
    const { occupations, skills } = conceptReaderOf().read({ title: 'Lasser (m/v)', description });
    expect(occupations[0]?.label).toBe('welder');
    expect(skills.map(({ label }) => label)).toEqual(expect.arrayContaining(['welding', 'technical drawings']));
    for (const { quote } of skills) expect(quote && description.slice(quote.start, quote.end)).toBe(quote?.text);
  });

  it('finds names in either language, and none where two carry it', () => {
    const reader = conceptReaderOf();
    expect(reader.findOccupation('Verpleegkundige')?.label).toBe('nurse');
    expect(reader.findOccupation('NURSE')?.label).toBe('nurse');
    expect(reader.findOccupation('adviseur van alles')).toBeNull();
    expect(reader.findSkill('typescript')?.label).toBe('TypeScript');
  });
});

describe('suggestions', () => {
  const suggester = createConceptSuggester(SMALL_VOCABULARY.occupations);
  const labels = (text: string, language: 'en' | 'nl' = 'en'): string[] => suggester.suggest(text, language, 5).map(({ label }) => label);

  it('begin a word of a name, in any order, in English or Dutch', () => {
    expect(labels('nur')[0]).toBe('nurse');
    expect(labels('verpl')).toContain('nurse');
    expect(labels('verpl', 'nl')[0]).toBe('verpleegkundige');
    expect(labels('teacher prim')[0]).toBe('primary school teacher');
  });

  it('mend a typo where nothing else is found', () => {
    expect(labels('elektricein', 'nl')).toContain('elektricien');
    expect(labels('qqqqqqqq')).toEqual([]);
    expect(labels('  ')).toEqual([]);
  });
});

describe('words', () => {
  it('keep signs that carry the meaning and their place', () => {
    expect(wordsOf('C++, C# en .NET: één').map(({ word, start, end }) => [word, start, end])).toEqual([['c++', 0, 3], ['c#', 5, 7], ['en', 8, 10], ['.net', 11, 15], ['een', 17, 20]]);
  });

  it('meet in their stems', () => {
    for (const [one, other] of [['engineers', 'engineer'], ['verpleegkundigen', 'verpleegkundige'], ['organizing', 'organising'], ['technologies', 'technology'], ['medewerkster', 'medewerker'], ['planning', 'plan']]) {
      expect(stemOf(one ?? '')).toBe(stemOf(other ?? ''));
    }
    expect(stemOf('news')).not.toBe(stemOf('nest'));
  });
});
