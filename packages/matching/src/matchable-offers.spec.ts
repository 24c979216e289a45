import type { ConceptScale, Home, Vacancy } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { toMatchableHome, toMatchableVacancy } from './matchable-offers.js';
import { withProfileConcepts } from './profile-concepts.js';
import { sampleHome, sampleProfile, sampleVacancy } from './testing/index.js';

/** A vocabulary of one skill and one occupation. */
const SCALE: ConceptScale = {
  version: 'spec-1',
  findSkill: (name) => (name.toLowerCase() === 'sql' ? { uri: 'urn:sql', label: 'SQL' } : null),
  findOccupation: (name) => (name === 'Data engineer' ? { uri: 'urn:data-engineer', label: 'data engineer', iscoCode: '2521' } : null),
  labelOfSkill: (uri) => (uri === 'urn:python' ? 'Python' : null),
  iscoCodeOf: (uri) => (uri === 'urn:data-engineer' ? '2521' : null),
  weightOf: (uri) => (uri === 'urn:sql' ? 70 : 150),
  isEssential: (_occupation, skill) => skill === 'urn:sql',
};
const text = { descriptionHtml: '', descriptionText: '', labels: [], postedOn: null };
const place = { name: 'Groningen', province: 'Groningen' as const, country: 'NL', precision: 'town' as const };
// Half past midnight of the next day in Amsterdam.
const confirmedAt = new Date('2026-05-31T22:30:00Z');

describe('what the engine sees', () => {
  it('of a kept vacancy is every field that it needs', () => {
    const { id, revision, point, sponsor, confirmedOn: _confirmedOn, skills: _skills, ...fields } = sampleVacancy();
    const vacancy: Vacancy = { ...text, ...fields, skills: ['sql', 'Kafka'], occupationUri: 'urn:data-engineer', skillUris: ['urn:sql', 'urn:python'], conceptsVersion: null, adLanguage: 'en', organisation: { name: 'Noordnet', kvkNumber: null, website: null }, place: { ...place, point }, workingLanguage: null, relocationHelp: null, sponsorship: null, applyUntil: null, applyUrl: null };
    expect(toMatchableVacancy({ id, revision, vacancy, organisation: { sponsor }, confirmedAt }, SCALE)).toEqual({
      ...sampleVacancy(), occupationUri: 'urn:data-engineer', iscoCode: '2521',
      skills: [{ name: 'sql', uri: 'urn:sql', weight: 70, essential: true }, { name: 'Kafka', uri: null, weight: 100, essential: false }, { name: 'Python', uri: 'urn:python', weight: 150, essential: false }],
    });
    expect(toMatchableVacancy({ id, revision, vacancy: { ...vacancy, place: null }, organisation: null, confirmedAt }, SCALE)).toMatchObject({ point: null, sponsor: 'unknown' });
  });

  it('of a kept home is every field that it needs', () => {
    const { id, revision, point, confirmedOn: _confirmedOn, depositCents = null, ...fields } = sampleHome();
    const home: Home = { ...text, ...fields, title: 'Apartment', depositCents, provider: null, place: { ...place, point }, street: null, totalAreaM2: null, adLanguage: 'en', conditions: [], contactUrl: null };
    expect(toMatchableHome({ id, revision, home, confirmedAt })).toEqual(sampleHome());
    expect(toMatchableHome({ id, revision, home: { ...home, place: null }, confirmedAt }).point).toBeNull();
  });
});

describe('what the words of a profile mean', () => {
  it('is kept beside them with the version of the vocabulary, and looked up once', () => {
    const known = withProfileConcepts(sampleProfile(), SCALE);
    expect(known.work).toEqual(sampleProfile().work);
    expect(known.concepts).toEqual({ version: 'spec-1', occupations: [{ name: 'Data engineer', uri: 'urn:data-engineer', label: 'data engineer', iscoCode: '2521' }], skills: [{ name: 'sql', uri: 'urn:sql', label: 'SQL' }] });
    expect(withProfileConcepts(known, SCALE)).toBe(known);
    expect(withProfileConcepts(known, { ...SCALE, version: 'spec-2', findSkill: () => null }).concepts).toMatchObject({ version: 'spec-2', skills: [] });
  });

  it('follows the words when they change, and ends with them', () => {
    const known = withProfileConcepts(sampleProfile(), SCALE);
    expect(withProfileConcepts({ ...known, work: { ...known.work!, skills: ['Kafka'] } }, SCALE).concepts?.skills).toEqual([]);
    expect(withProfileConcepts({ ...known, work: null }, SCALE).concepts).toBeNull();
  });
});
