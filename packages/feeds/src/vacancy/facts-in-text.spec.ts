import { describe, expect, it } from '@jest/globals';
import type { Label } from '@mitn/domain';
import { normaliseVacancy } from './vacancy.normalise.js';
import type { VacancyDraft } from './vacancy-draft.js';

const CLOCK = { now: new Date('2026-03-10T10:00:00Z'), asOf: '2026-03-10' };
const DRAFT: VacancyDraft = {
  externalId: '1', url: null, title: 'Colleague', description: null, organisation: { name: 'Fen Foods', kvkNumber: null, website: null }, placeText: null, bareNameIsProvince: false, lat: null, lon: null,
  workplace: null, contract: null, hoursPerWeek: null, pay: { min: null, max: null, currency: null, period: null }, dutch: null, dutchLevel: null, english: null, workingLanguage: null, education: null, experienceYears: null,
  relocationHelp: null, sponsorship: null, occupation: null, skills: [], postedOn: '2026-03-01', startOn: null, applyUntil: null, applyUrl: null, flags: [],
};
const read = (text: string, more: Partial<VacancyDraft> = {}) => normaliseVacancy({ ...DRAFT, description: { kind: 'text', text }, ...more }, CLOCK);
const labelOf = (labels: Label[], name: string) => labels.find((label) => label.name === name);

describe('facts that only the text of a vacancy states', () => {
  const TEXT = 'You hold a bachelor\'s degree.\nAt least 3 years of experience.\nRelocation assistance is available.\nNo visa sponsorship.\nStart date: 1 May.\nApply before 15 April.\nOur working language is English.\nGerman is a plus.\nYou join a young team.';

  it('fill what the source leaves open, each with a label and its sentence', () => {
    const { value } = read(TEXT);
    expect(value).toMatchObject({ education: 'bachelor', experienceYears: 3, relocationHelp: true, sponsorship: false, startOn: '2026-05-01', applyUntil: '2026-04-15', workingLanguage: 'en' });
    const shown = Object.fromEntries(value.labels.map(({ name, value: said, certainty }) => [name, `${said} ${certainty}`]));
    expect(shown).toMatchObject({
      education: 'bachelor likely', experience: '3 likely', relocation: 'offered likely', sponsorship: 'refused likely', start: '2026-05-01 likely', 'apply-until': '2026-04-15 likely', 'working-language': 'en certain', german: expect.stringMatching(/^plus/), 'unlawful.age': 'age unsure',
    });
    for (const quote of value.labels.flatMap(({ quotes }) => quotes)) expect(value.descriptionText.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('give way to the fields of the source; where the two differ the label is unsure', () => {
    const { value } = read(TEXT, { education: 'master', experienceYears: 3, sponsorship: true, applyUntil: '2026-04-20', contract: 'internship' });
    expect(value).toMatchObject({ education: 'master', experienceYears: 3, sponsorship: true, applyUntil: '2026-04-20' });
    expect(labelOf(value.labels, 'education')).toMatchObject({ value: 'master', certainty: 'unsure', rule: { id: 'education.source-and-text-differ' }, quotes: [{ text: 'You hold a bachelor\'s degree.' }] });
    expect(labelOf(value.labels, 'experience')).toMatchObject({ certainty: 'certain', rule: { id: 'experience.text' } });
    expect(labelOf(value.labels, 'sponsorship')).toMatchObject({ value: 'offered', certainty: 'unsure' });
    expect(labelOf(value.labels, 'apply-until')).toMatchObject({ value: '2026-04-20', certainty: 'unsure' });
  });

  it('compares ranges by what they have in common', () => {
    const pay = { min: 3000, max: 4000, currency: 'EUR', period: 'month' };
    expect(labelOf(read('Salary: € 3,500 to € 4,200 gross per month, 32-40 hours per week', { pay, hoursPerWeek: { min: 36, max: 36 } }).value.labels, 'pay')?.certainty).toBe('certain');
    expect(labelOf(read('Salary: € 5,000 to € 6,000 gross per month', { pay }).value.labels, 'pay')?.certainty).toBe('unsure');
    expect(labelOf(read('Salary: € 42,000 to € 48,000 gross per year', { pay }).value.labels, 'pay')?.certainty).toBe('certain');
    expect(labelOf(read('A temporary contract of 6 months', { contract: 'internship' }).value.labels, 'contract')?.certainty).toBe('certain');
    expect(labelOf(read('A temporary contract of 6 months', { contract: 'permanent' }).value.labels, 'contract')?.certainty).toBe('unsure');
  });

  it('tells pay after tax or with holiday pay without taking it for gross pay', () => {
    for (const [text, said] of [['You earn € 2,400 net per month', 'EUR 2400 per month after tax'], ['€ 16.50 per hour, including holiday pay', 'EUR 16.5 per hour with holiday pay']] as const) {
      const { value } = read(text);
      expect(value.pay).toBeNull();
      expect(labelOf(value.labels, 'pay')?.value).toBe(said);
    }
  });

  it('keeps what is said about an amount with it, also with the same amount in a field', () => {
    const text = 'Salary: € 3,000 to € 4,000 gross per month based on 36 hours, excluding holiday pay';
    const terms = { basis: 'gross', hoursBasis: 36, holidayPay: 'excluded' };
    expect(read(text).value.pay).toEqual({ minCents: 300_000, maxCents: 400_000, currency: 'EUR', period: 'month', ...terms });
    expect(read(text, { pay: { min: 3000, max: 4000, currency: 'EUR', period: 'month' } }).value.pay).toMatchObject(terms);
    expect(read(text, { pay: { min: 3100, max: 4000, currency: 'EUR', period: 'month' } }).value.pay).toEqual({ minCents: 310_000, maxCents: 400_000, currency: 'EUR', period: 'month' });
    const net = read('You earn € 2,400 net per month', { pay: { min: 2400, max: 2400, currency: 'EUR', period: 'month' } }).value.pay;
    expect(net).toMatchObject({ minCents: 240_000, basis: 'net' });
  });

  it('leaves a date without its year out when the day of posting is only known by counting back', () => {
    expect(read('Apply before 15 April.', { postedOn: '9 days ago' }).value.applyUntil).toBeNull();
    expect(read('Apply before 15 April 2026.', { postedOn: '9 days ago' }).value.applyUntil).toBe('2026-04-15');
  });
});

describe('dates that cannot be meant', () => {
  it.each([['a field', 'A job.', '2099-12-31'], ['the text', 'Apply before 31 December 2099.', null]])('a last day far ahead in %s is dropped and flagged', (_, text, applyUntil) => {
    const { value, flags, expiresAt } = read(text, { applyUntil });
    expect(value.applyUntil).toBeNull();
    expect(flags.map(({ code }) => code)).toEqual(['apply-until-far']);
    expect(labelOf(value.labels, 'apply-until')).toBeUndefined();
    expect(expiresAt.toISOString()).toBe('2026-05-09T10:00:00.000Z');
  });

  it('a last day that is over in the text alone is told as unsure and closes nothing', () => {
    const { value, flags } = read('Apply before 5 March 2026.');
    expect(value.applyUntil).toBeNull();
    expect(flags.map(({ code }) => code)).toEqual(['apply-until-over-in-text']);
    expect(labelOf(value.labels, 'apply-until')).toMatchObject({ value: '2026-03-05', certainty: 'unsure' });
  });

  it('a start far ahead is dropped', () => {
    expect(read('Start date: 1 May 2099.').value).toMatchObject({ startOn: null });
  });

  it('the same item has the same content hash on another day', () => {
    const hash = (now: string, asOf: string) => normaliseVacancy({ ...DRAFT, description: { kind: 'text', text: 'Apply before 15 April. Start date: 1 May. Minimum 2 years of experience.' } }, { now: new Date(now), asOf }).contentHash;
    expect(hash('2026-03-10T10:00:00Z', '2026-03-10')).toBe(hash('2026-04-09T10:00:00Z', '2026-04-09'));
  });
});
