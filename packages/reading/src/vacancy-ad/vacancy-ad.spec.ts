import { describe, expect, it } from '@jest/globals';
import type { Quote } from '@mitn/domain';
import { readVacancyAd, type VacancyReading } from './vacancy-ad.js';

const AD = {
  id: 'a-1',
  title: 'Lab technician \\(m/v/x\\) 32\\-36 uur',
  description: [
    '**About us**', 'We are a young and friendly team in Assen. Our working language is English, though many of our colleagues also speak other languages at lunch.', '', '### You bring',
    '* A bachelor\'s degree in chemistry', '* 3\\+ years of relevant experience 🙂', '* Dutch is a plus', '* You are a native English speaker', '',
    '**We offer**', '* € 3\\.000 \\- € 3\\.800 gross per month, excluding 8% holiday allowance', '* A 12\\-month contract with the prospect of a permanent contract', '* Relocation assistance is available', '* No visa sponsorship', '* Two days a week from home',
    '', 'Start date: 1 September 2026', 'Apply before 15 May 2026.',
  ].join('\n'),
};

/** Every quote anywhere in a reading. */
function quotesIn(reading: VacancyReading): Quote[] {
  return [...reading.dutch.quotes, ...reading.english.quotes, ...reading.german.quotes, ...reading.unlawful.map(({ quote }) => quote), ...reading.skills.flatMap(({ quote }) => quote ?? []), ...Object.values(reading.quotes).flat()];
}

describe('reading a whole vacancy', () => {
  const reading = readVacancyAd(AD);

  it('gives every fact that the ad states', () => {
    expect(reading).toMatchObject({
      id: 'a-1', language: { value: 'en', uncertain: false }, dutch: { value: 'plus', cefr: null }, german: { value: 'unstated', quotes: [] }, workingLanguage: 'en',
      pay: { minCents: 300_000, maxCents: 380_000, currency: 'EUR', period: 'month', basis: 'gross', holidayPay: 'excluded' },
      hours: { min: 32, max: 36 }, contract: 'temporary', contractMonths: 12, permanentLater: true, workplace: 'hybrid', daysAtHome: 2, relocation: 'offered', sponsorship: 'refused',
      education: 'bachelor', experienceYears: 3, startDate: '2026-09-01', startAtOnce: false, applyUntil: '2026-05-15',
    });
    expect(reading.unlawful.map(({ kind, quote }) => [kind, quote.text])).toEqual([['age', 'young and friendly team'], ['mother-tongue', 'native English speaker']]);
  });

  it('quotes the fields as they were given, marks and all', () => {
    const quotes = quotesIn(reading);
    expect(quotes.length).toBeGreaterThan(12);
    for (const quote of quotes) expect(AD[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
    expect(reading.quotes.experienceYears?.[0]?.text).toBe('3\\+ years of relevant experience 🙂');
    expect(reading.quotes.hours?.[0]?.field).toBe('title');
  });

  it('says nothing of an ad that says nothing', () => {
    expect(readVacancyAd({ title: '', description: '' })).toMatchObject({ id: null, dutch: { value: 'unstated' }, pay: null, hours: null, contract: null, workplace: null, relocation: 'unstated', sponsorship: 'unstated', education: null, experienceYears: null, startDate: null, applyUntil: null, unlawful: [], quotes: {} });
  });

  it('resolves a date without a year around the day that is passed in, and leaves it out without one', () => {
    const ad = { title: 'Cook', description: 'Solliciteer voor 15 mei. Je begint per 1 juni.' };
    expect(readVacancyAd(ad, { today: '2026-04-01' })).toMatchObject({ applyUntil: '2026-05-15', startDate: '2026-06-01' });
    expect(readVacancyAd(ad)).toMatchObject({ applyUntil: null, startDate: null });
  });

  it('finds occupations and skills in the vocabulary that is passed in, and in our own without one', () => {
    const concept = { uri: 'urn:titration', labels: { en: 'titration', nl: null }, alternatives: { en: [], nl: [] } };
    const vocabulary = { name: 'tiny', version: '1', occupations: [{ ...concept, uri: 'urn:chemist', labels: { en: 'chemist', nl: 'chemicus' }, iscoCode: '2113' }], skills: [concept], relations: [] };
    const description = 'You are good at **titration** and at other things in our lab.';
    const tiny = readVacancyAd({ title: 'Chemicus', description }, { vocabulary });
    expect(tiny.occupation[0]).toMatchObject({ uri: 'urn:chemist', label: 'chemist' });
    expect(tiny.skills[0]).toMatchObject({ uri: 'urn:titration', quote: { field: 'description', text: 'titration' } });
    expect(description.slice(tiny.skills[0]?.quote?.start, tiny.skills[0]?.quote?.end)).toBe('titration');
    expect(readVacancyAd({ title: 'Software developer', description: '' }).occupation.length).toBeGreaterThan(0);
  });
});
