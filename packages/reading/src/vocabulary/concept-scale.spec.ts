import { describe, expect, it } from '@jest/globals';
import { bridgeVocabulary } from './bridged-vocabulary.js';
import { createConceptReader } from './concept-reader.js';
import { conceptScaleOf } from './concept-scale.js';
import { SMALL_SKILL_FIELDS } from './small-skill-fields.js';
import { SMALL_VOCABULARY } from './small-vocabulary.js';
import { skillWeights } from './skill-weights.js';
import type { OccupationVocabulary, SkillConcept } from './vocabulary.js';

const skill = (uri: string, en: string): SkillConcept => ({ uri, labels: { en, nl: null }, alternatives: { en: [], nl: [] } });
const LOADED: OccupationVocabulary = {
  name: 'Loaded', version: 'loaded-1',
  occupations: Array.from({ length: 64 }, (_, at) => ({ ...skill(`urn:o${at}`, `occupation ${at}`), iscoCode: `${1000 + at}` })),
  skills: [skill('urn:common', 'asked everywhere'), skill('urn:rare', 'asked once'), skill('urn:half', 'asked by half'), skill('urn:alone', 'asked never'), skill('urn:teamwork', 'teamwork')],
  relations: Array.from({ length: 64 }, (_, at) => [{ occupationUri: `urn:o${at}`, skillUri: 'urn:common', essential: at === 0 }, ...(at % 2 === 0 ? [{ occupationUri: `urn:o${at}`, skillUri: 'urn:half', essential: false }] : [])]).flat()
    .concat([{ occupationUri: 'urn:o5', skillUri: 'urn:rare', essential: true }, { occupationUri: 'urn:o5', skillUri: 'urn:teamwork', essential: false }]),
};

describe('how much a skill tells', () => {
  const scale = conceptScaleOf();
  const weight = (name: string) => scale.weightOf(scale.findSkill(name)!.uri);

  it('is whole, from 20 to 200, and higher for what few occupations ask', () => {
    for (const { uri } of SMALL_VOCABULARY.skills) expect(scale.weightOf(uri)).toBe(Math.min(200, Math.max(20, Math.round(scale.weightOf(uri)))));
    expect(weight('teamwork')).toBe(20);
    expect(weight('Kubernetes')).toBeGreaterThan(weight('Excel'));
    expect(weight('CNC programming')).toBeGreaterThan(weight('customer service'));
  });

  it('is known for every skill of our own, and for no other', () => {
    expect([...skillWeights(SMALL_VOCABULARY).keys()].sort()).toEqual(SMALL_VOCABULARY.skills.map(({ uri }) => uri).sort());
    for (const line of SMALL_SKILL_FIELDS.trim().split('\n')) {
      for (const group of line.split('|')[1]!.split(' ')) expect([group, group === '*' || SMALL_VOCABULARY.occupations.some(({ iscoCode }) => iscoCode.startsWith(group))]).toEqual([group, true]);
    }
  });

  it('follows from the relations of a loaded vocabulary; a common skill that it links seldom weighs what ours says', () => {
    const weights = skillWeights(LOADED);
    expect(['urn:common', 'urn:half', 'urn:rare', 'urn:alone', 'urn:teamwork'].map((uri) => weights.get(uri))).toEqual([20, 20, 120, undefined, 120]);
    const bridged = conceptScaleOf(createConceptReader(bridgeVocabulary(LOADED, SMALL_VOCABULARY)));
    expect([bridged.weightOf('urn:teamwork'), bridged.weightOf('urn:rare'), bridged.weightOf('urn:alone')]).toEqual([20, 120, 100]);
    expect([bridged.isEssential('urn:o5', 'urn:rare'), bridged.isEssential('urn:o5', 'urn:common'), bridged.isEssential('urn:o0', 'urn:common')]).toEqual([true, false, true]);
  });
});

describe('what words mean', () => {
  const scale = conceptScaleOf();

  it('in English and Dutch, by name, address or title', () => {
    const nurse = scale.findOccupation('nurse')!;
    expect(nurse).toMatchObject({ label: 'nurse', iscoCode: '2221' });
    expect(scale.findOccupation('verpleegkundige')).toEqual(nurse);
    expect(scale.findOccupation(nurse.uri)).toEqual(nurse);
    expect(scale.findOccupation('Senior Data Engineer (m/f)')).toMatchObject({ label: 'data engineer', iscoCode: '2521' });
    expect(scale.findOccupation('something with people')).toBeNull();
    expect(scale.findSkill('lassen')).toEqual(scale.findSkill('welding'));
    expect(scale.iscoCodeOf(nurse.uri)).toBe('2221');
    expect(scale.labelOfSkill('urn:none')).toBeNull();
  });
});
