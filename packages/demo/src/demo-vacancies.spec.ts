import { addDays } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { demoOrganisations, demoVacancies } from './index.js';
import { plainText, shareOf, similarity, wordCount } from './testing/text-measures.js';
import { MINIMUM_HOURLY } from './vacancies/vacancy-facts.js';
import { writeVacancies } from './vacancies/write-vacancies.js';

const ON = '2026-11-23';
const items = demoVacancies(ON);
const written = writeVacancies(ON, 'north');

describe('demo vacancies', () => {
  it('are at least 260, each with its own id and text', () => {
    expect(items.length).toBeGreaterThanOrEqual(260);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => plainText(item.description))).size).toBe(items.length);
  });

  it('are the same for the same day and seed, and others for another seed', () => {
    expect(demoVacancies(ON)).toEqual(items);
    expect(demoVacancies(ON, 'another seed')).not.toEqual(items);
  });

  it('move with the day and keep their ids', () => {
    const later = demoVacancies(addDays(ON, 40));
    expect(later.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(later.map((item) => item.postedOn)).toEqual(items.map((item) => addDays(item.postedOn, 40)));
    expect(later.map((item) => item.applyUntil)).toEqual(items.map((item) => (item.applyUntil ? addDays(item.applyUntil, 40) : undefined)));
  });

  it('were posted before today, close after it, and start after they close', () => {
    for (const { postedOn, applyUntil, startOn } of items) {
      expect(postedOn <= ON).toBe(true);
      if (applyUntil) expect(applyUntil > ON).toBe(true);
      if (startOn) expect(startOn > (applyUntil ?? ON)).toBe(true);
    }
    expect(items.filter((item) => item.applyUntil && item.applyUntil <= addDays(ON, 7)).length).toBeGreaterThan(5);
  });

  it('refuses a day that does not exist', () => {
    expect(() => demoVacancies('2026-02-30')).toThrow(/calendar date/);
  });

  it('have texts of 90 to 260 words that do not read alike', () => {
    for (const item of items) {
      expect(wordCount(item.description)).toBeGreaterThanOrEqual(90);
      expect(wordCount(item.description)).toBeLessThanOrEqual(260);
    }
    const texts = items.filter((_, at) => at % 3 === 0).map((item) => item.description);
    const measured = similarity(texts);
    expect(measured.average).toBeLessThan(0.05);
    expect(measured.highest).toBeLessThan(0.75);
  });

  it('leave no gap of a template', () => {
    for (const item of items) expect(`${item.title} ${item.description}`).not.toMatch(/[{}]|undefined|NaN|\.\.| {2}/);
  });

  it('come from 45 invented employers or more, all of them known and marked as demo', () => {
    const known = demoOrganisations().filter((one) => one.kind === 'employer');
    expect(known.every((one) => one.demo && one.website.endsWith('.example'))).toBe(true);
    expect(known.filter((one) => one.sponsor === 'recognised').length).toBeGreaterThanOrEqual(8);
    expect(known.filter((one) => one.sponsor === 'unknown').length).toBeGreaterThan(known.length / 3);
    const names = new Set(known.map((one) => one.name));
    expect(items.every((item) => names.has(item.organisation.name))).toBe(true);
    expect(new Set(items.map((item) => item.organisation.name)).size).toBeGreaterThanOrEqual(45);
  });

  it('are spread as work in the north is', () => {
    expect(shareOf(items, (item) => ['Groningen', 'Friesland', 'Drenthe'].includes(item.place.province))).toBeGreaterThan(0.93);
    expect(shareOf(items, (item) => !['Groningen', 'Friesland', 'Drenthe'].includes(item.place.province))).toBeGreaterThan(0.01);
    expect(shareOf(items, (item) => item.place.name === 'Groningen')).toBeGreaterThan(0.36);
    expect(shareOf(items, (item) => item.place.name === 'Groningen')).toBeLessThan(0.54);
    for (const province of ['Friesland', 'Drenthe']) expect(shareOf(items, (item) => item.place.province === province)).toBeGreaterThan(0.1);
  });

  it('are in English for the most part, and ask for Dutch in all five ways', () => {
    expect(shareOf(written, (one) => one.language === 'en')).toBeGreaterThan(0.75);
    expect(shareOf(written, (one) => one.language === 'nl')).toBeGreaterThan(0.12);
    expect(shareOf(written, (one) => one.language === 'nl')).toBeLessThan(0.2);
    expect(written.filter((one) => one.language === 'de' || one.language === 'mixed').length).toBe(6);
    for (const demand of ['required', 'willing-to-learn', 'plus', 'not-needed', 'unstated']) expect(shareOf(written, (one) => one.dutch === demand)).toBeGreaterThan(0.08);
  });

  it('hold more than sixty kinds of work', () => {
    expect(new Set(items.map((item) => item.title)).size).toBeGreaterThan(120);
  });

  it('pay at least the minimum wage and nothing absurd', () => {
    const priced = items.flatMap((item) => (item.pay ? [item.pay] : []));
    expect(priced.length).toBeGreaterThan(items.length * 0.6);
    for (const { min, max, period } of priced) {
      const hours = period === 'hour' ? 1 : period === 'month' ? (36 * 52) / 12 : 36 * 52;
      expect(min / hours).toBeGreaterThanOrEqual(MINIMUM_HOURLY - 0.01);
      expect(max).toBeGreaterThanOrEqual(min);
      expect(max / hours).toBeLessThan(65);
    }
    expect(new Set(priced.map((pay) => pay.period))).toEqual(new Set(['hour', 'month', 'year']));
  });

  it('name no e-mail address, no phone number and no address outside .example', () => {
    for (const item of items) {
      expect(JSON.stringify(item)).not.toMatch(/@|\b0\d{9}\b|\+31|\b0\d{1,3}[- ]\d{6,8}/);
      for (const url of [item.url, item.applyUrl, item.organisation.website]) expect(new URL(url).hostname).toMatch(/\.example$/);
    }
  });
});
