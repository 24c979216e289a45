import type { Home, Vacancy } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { toMatchableHome, toMatchableVacancy } from './matchable-offers.js';
import { sampleHome, sampleVacancy } from './testing/index.js';

const text = { descriptionHtml: '', descriptionText: '', labels: [], postedOn: null };
const place = { name: 'Groningen', province: 'Groningen' as const, country: 'NL', precision: 'town' as const };
// Half past midnight of the next day in Amsterdam.
const confirmedAt = new Date('2026-05-31T22:30:00Z');

describe('what the engine sees', () => {
  it('of a kept vacancy is every field that it needs', () => {
    const { id, revision, point, sponsor, confirmedOn: _confirmedOn, ...fields } = sampleVacancy();
    const vacancy: Vacancy = { ...text, ...fields, occupationUri: null, skillUris: [], conceptsVersion: null, adLanguage: 'en', organisation: { name: 'Noordnet', kvkNumber: null, website: null }, place: { ...place, point }, workingLanguage: null, relocationHelp: null, sponsorship: null, applyUntil: null, applyUrl: null };
    expect(toMatchableVacancy({ id, revision, vacancy, organisation: { sponsor }, confirmedAt })).toEqual({ ...sampleVacancy(), occupationUri: null });
    expect(toMatchableVacancy({ id, revision, vacancy: { ...vacancy, place: null }, organisation: null, confirmedAt })).toMatchObject({ point: null, sponsor: 'unknown' });
  });

  it('of a kept home is every field that it needs', () => {
    const { id, revision, point, confirmedOn: _confirmedOn, depositCents = null, ...fields } = sampleHome();
    const home: Home = { ...text, ...fields, title: 'Apartment', depositCents, provider: null, place: { ...place, point }, street: null, totalAreaM2: null, adLanguage: 'en', conditions: [], contactUrl: null };
    expect(toMatchableHome({ id, revision, home, confirmedAt })).toEqual(sampleHome());
    expect(toMatchableHome({ id, revision, home: { ...home, place: null }, confirmedAt }).point).toBeNull();
  });
});
