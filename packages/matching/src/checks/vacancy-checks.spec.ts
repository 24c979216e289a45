import { describe, expect, it } from '@jest/globals';
import type { MatchableVacancy } from '../matching-engine.js';
import { sampleProfile, sampleVacancy } from '../testing/index.js';
import { vacancyChecks } from './vacancy-checks.js';

const on = '2026-06-01';
type ProfileChange = Parameters<typeof sampleProfile>[0];
const checkOf = (name: string, vacancy: Partial<MatchableVacancy>, profile: ProfileChange) => {
  const found = vacancyChecks(sampleVacancy(vacancy), sampleProfile(profile), on).filter((one) => one.name === name);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] ? `${found[0].result} ${found[0].reason.code}` : 'none';
};
const dutch = (level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | null) => ({ languages: level ? [{ language: 'nl' as const, level }] : [] });
const english = (level: 'A2' | 'B1' | 'B2' | null) => ({ languages: level ? [{ language: 'en' as const, level }] : [] });

describe('vacancyChecks', () => {
  it('passes everything for an offer that fits, in the order of the product', () => {
    const checks = vacancyChecks(sampleVacancy(), sampleProfile(), on);
    expect(checks.map(({ name }) => name)).toEqual(['language.dutch', 'language.english', 'permit.work', 'permit.sponsor', 'education', 'hours', 'pay.minimum', 'contract', 'workplace', 'start', 'reach']);
    expect(checks.filter(({ result }) => result !== 'pass')).toEqual([]);
  });

  it.each<[string, Partial<MatchableVacancy>, ProfileChange, string]>([
    ['language.dutch', { dutch: 'not-needed' }, {}, 'pass language.dutch.no-hindrance'],
    ['language.dutch', { dutch: 'not-needed' }, dutch(null), 'pass language.dutch.not-needed'],
    ['language.dutch', { dutch: 'plus' }, dutch(null), 'pass language.dutch.plus'],
    ['language.dutch', { dutch: 'willing-to-learn' }, dutch(null), 'pass language.dutch.willing-to-learn'],
    ['language.dutch', { dutch: 'required', dutchLevel: 'B1' }, dutch('B1'), 'pass language.dutch.enough'],
    ['language.dutch', { dutch: 'required', dutchLevel: 'B2' }, dutch('B1'), 'fail language.dutch.too-low'],
    ['language.dutch', { dutch: 'required' }, dutch(null), 'fail language.dutch.required-none'],
    ['language.dutch', { dutch: 'required' }, dutch('A2'), 'fail language.dutch.required-low'],
    ['language.dutch', { dutch: 'required' }, dutch('B2'), 'unknown language.dutch.level-unnamed'],
    ['language.dutch', { dutch: 'required' }, dutch('C1'), 'pass language.dutch.enough-unnamed'],
    ['language.dutch', { dutch: 'unstated' }, dutch('A1'), 'unknown language.dutch.unstated'],
    ['language.dutch', { dutch: 'unstated', adLanguage: 'nl' }, dutch('A1'), 'unknown language.dutch.ad-in-dutch'],
    ['language.dutch', { dutch: 'unstated', adLanguage: 'nl' }, dutch('C1'), 'pass language.dutch.enough-unnamed'],
    ['language.english', {}, english(null), 'fail language.english.required-none'],
    ['language.english', {}, english('A2'), 'fail language.english.too-low'],
    ['language.english', {}, english('B1'), 'unknown language.english.ask-level'],
    ['language.english', { english: 'plus' }, english(null), 'pass language.english.not-demanded'],
    ['language.english', { english: 'unstated' }, english('B2'), 'pass language.english.enough'],
    ['language.english', { english: 'unstated' }, english(null), 'unknown language.english.unstated'],
    ['language.english', { english: 'unstated', adLanguage: 'nl' }, english(null), 'none'],
    ['permit.work', { pay: { minCents: 430_000, maxCents: 520_000, currency: 'EUR', period: 'month' } }, {}, 'unknown permit.work.range-starts-below'],
    ['permit.work', { pay: { minCents: 300_000, maxCents: 400_000, currency: 'EUR', period: 'month' } }, {}, 'fail permit.work.below'],
    ['permit.sponsor', { sponsor: 'unknown' }, {}, 'unknown permit.sponsor.unstated'],
    ['permit.sponsor', {}, { permit: { situation: 'free-to-work', birthDate: null } }, 'none'],
    ['licence', {}, { work: { licences: [] } }, 'none'],
    ['licence', { licences: ['driving-b'] }, {}, 'unknown licence.ask'],
    ['licence', { licences: ['driving-b'] }, { work: { licences: null } }, 'unknown licence.ask'],
    ['licence', { licences: ['driving-b'] }, { work: { licences: [] } }, 'fail licence.missing'],
    ['licence', { licences: ['driving-b'] }, { work: { licences: ['driving-ce'] } }, 'pass licence.held'],
    ['licence', { licences: ['driving-c', 'code-95'] }, { work: { licences: ['driving-ce'] } }, 'fail licence.missing'],
    ['licence', { licences: ['big'] }, { work: { licences: ['big', 'skj'] } }, 'pass licence.held'],
    ['education', { education: null }, {}, 'none'],
    ['education', { education: 'none' }, {}, 'none'],
    ['education', {}, { work: { education: null } }, 'unknown education.ask'],
    ['education', {}, { work: { education: 'vocational' } }, 'fail education.too-low'],
    ['hours', { hoursPerWeek: null }, {}, 'unknown hours.unstated'],
    ['hours', { hoursPerWeek: { min: 8, max: 24 } }, {}, 'fail hours.outside'],
    ['hours', {}, { work: { hoursMin: null, hoursMax: 24 } }, 'fail hours.outside'],
    ['hours', {}, { work: { hoursMin: null, hoursMax: null } }, 'none'],
    ['pay.minimum', { pay: null }, {}, 'unknown pay.minimum.unstated'],
    ['pay.minimum', { pay: { minCents: null, maxCents: 400_000, currency: 'EUR', period: 'month' } }, {}, 'unknown pay.minimum.unstated'],
    ['pay.minimum', { pay: { minCents: 300_000, maxCents: 400_000, currency: 'EUR', period: 'month' } }, {}, 'unknown pay.minimum.range-starts-below'],
    ['pay.minimum', { pay: { minCents: 300_000, maxCents: 340_000, currency: 'EUR', period: 'month' } }, {}, 'fail pay.minimum.below'],
    ['pay.minimum', { pay: null }, { work: { minPayCentsPerMonth: null } }, 'none'],
    ['contract', { contract: 'freelance' }, {}, 'fail contract.unwanted'],
    ['contract', { contract: null }, {}, 'unknown contract.unstated'],
    ['contract', { contract: null }, { work: { contracts: [] } }, 'none'],
    ['workplace', { workplace: 'remote' }, {}, 'fail workplace.unwanted'],
    ['workplace', { workplace: null }, {}, 'unknown workplace.unstated'],
    ['start', { startOn: null }, {}, 'unknown start.unstated'],
    ['start', { startOn: '2026-06-10' }, {}, 'unknown start.ask-later'],
    ['start', { startOn: '2026-01-01' }, { work: { startFrom: '2026-06-01' } }, 'pass start.fits'],
    ['start', { startOn: '2026-06-10' }, { work: { startFrom: '2026-09-01' } }, 'fail start.too-early'],
    ['reach', { point: null }, {}, 'unknown reach.no-point'],
    ['reach', { point: { lat: 52.99, lon: 6.56 } }, {}, 'fail reach.too-far'],
    ['reach', { point: null, workplace: 'remote' }, {}, 'pass reach.remote'],
    ['reach', {}, { reach: { from: null, placeName: null, mode: 'car', maxMinutes: 30 } }, 'none'],
  ])('%s with %j for %j: %4$s', (name, vacancy, profile, expected) => {
    expect(checkOf(name, vacancy, profile)).toBe(expected);
  });

  it('46 takes no impossible pay for a number', () => {
    for (const pay of [{ minCents: 0, maxCents: null }, { minCents: 1e308, maxCents: null }, { minCents: 900_000, maxCents: 100_000 }]) {
      expect(checkOf('pay.minimum', { pay: { ...pay, currency: 'EUR', period: 'month' } }, {})).toBe('unknown pay.minimum.unstated');
      expect(checkOf('permit.work', { pay: { ...pay, currency: 'EUR', period: 'month' } }, {})).toBe('unknown permit.work.pay-unstated');
    }
  });
});
