import { describe, expect, it } from '@jest/globals';
import { conceptReaderOf, createConceptReader } from '@mitn/reading';
import { buildVacancy } from '@mitn/testing';
import { withConcepts } from './vacancy-concepts.js';

const reader = conceptReaderOf();
const LONG = 'We are a firm in Groningen with friendly people and a view of the water. '.repeat(8);

describe('the concepts of a vacancy', () => {
  it('that the source states keep their words and get addresses where the vocabulary holds them', () => {
    const vacancy = withConcepts(buildVacancy({ occupation: 'Verpleegkundige', skills: ['TypeScript', 'whistling'], labels: [] }), reader);
    expect(vacancy).toMatchObject({ occupation: 'Verpleegkundige', occupationUri: expect.stringMatching(/\/occupation\/nurse$/), skills: ['TypeScript', 'whistling'], conceptsVersion: reader.version, labels: [] });
    expect(vacancy.skillUris).toEqual([expect.stringMatching(/\/skill\/typescript$/)]);
  });

  it('that it does not state are read, with labels that quote title and text', () => {
    const vacancy = withConcepts(buildVacancy({ title: 'Verpleegkundige (m/v)', occupation: null, skills: [], labels: [], descriptionText: `${LONG}You know wound care and triage.` }), reader);
    expect(vacancy).toMatchObject({ occupation: 'nurse', skills: expect.arrayContaining(['wound care', 'triage']) });
    expect(vacancy.labels.map(({ name, value, certainty }) => [name, certainty, value === 'nurse' || value.includes('triage')])).toEqual([['occupation', 'likely', true], ['skills', 'likely', true]]);
    for (const { field, start, end, text } of vacancy.labels.flatMap(({ quotes }) => quotes)) expect((field === 'title' ? vacancy.title : vacancy.descriptionText).slice(start, end)).toBe(text);
  });

  it('are left out rather than guessed', () => {
    const vacancy = withConcepts(buildVacancy({ title: 'Medewerker', occupation: null, skills: [], labels: [], descriptionText: LONG }), reader);
    expect(vacancy).toMatchObject({ occupation: null, occupationUri: null, skills: [], skillUris: [], labels: [] });
  });

  it('are read anew with another vocabulary, and the same again changes nothing', () => {
    const before = withConcepts(buildVacancy({ title: 'Lasser', occupation: null, skills: [], labels: [], descriptionText: `${LONG}Ervaring met lassen.` }), reader);
    expect(withConcepts(before, reader)).toEqual(before);
    const empty = createConceptReader({ name: 'empty', version: 'empty-1', occupations: [], skills: [], relations: [] });
    expect(withConcepts(before, empty)).toMatchObject({ occupation: null, occupationUri: null, skills: [], skillUris: [], labels: [], conceptsVersion: empty.version });
    expect(withConcepts(withConcepts(before, empty), reader)).toEqual(before);
  });
});
