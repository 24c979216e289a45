import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readApplyUntil, readStart } from './vacancy-dates.js';

const DAY = '2026-03-10';
const of = (description: string) => sentencesOfAd({ title: 'Colleague', description });
const start = (text: string, reference: string | null = DAY) => {
  const value = readStart(of(text), reference)?.value;
  return value === undefined ? null : value.when === 'at-once' ? 'at-once' : value.date;
};
const until = (text: string, reference: string | null = DAY) => readApplyUntil(of(text), reference)?.value ?? null;

describe('when the work begins', () => {
  it.each([
    ['Start date: 1 September 2026', '2026-09-01'], ['Starting on September 1st, 2026', '2026-09-01'], ['You start in May', '2026-05-01'], ['Start: Q1 2027', '2027-01-01'], ['Startdatum: 01-09-2026', '2026-09-01'], ['Start date:\n15 April 2026', '2026-04-15'],
    ['Je begint per 1 mei', '2026-05-01'], ['Ingangsdatum 1 juni 2026', '2026-06-01'], ['Beschikbaar vanaf 1 augustus', '2026-08-01'], ['Eintrittsdatum: 01.07.2026', '2026-07-01'], ['Start: ab 1. Oktober 2026', '2026-10-01'], ['The starting date is January 2027', '2027-01-01'],
    ['Start date: as soon as possible', 'at-once'], ['Start: ASAP', 'at-once'], ['Per direct zoeken wij een kok', 'at-once'], ['Startdatum: zo snel mogelijk', 'at-once'], ['Wir suchen ab sofort Verstärkung', 'at-once'], ['Je kunt direct beginnen: ben je per direct beschikbaar?', 'at-once'],
  ])('%s -> %s', (text, value) => {
    expect(start(text)).toBe(value);
  });

  it.each([
    ['We started in May 2019 with two people'], ['The financial year starts on 1 January'], ['Apply as soon as possible'], ['Direct een vast contract'], ['Start date: June or September'], ['Start date: 6/1/2026'], ['You solve problems as soon as possible'],
    ['Our start-up won a prize in March'], ['Start date: 1 May 2026.\nStart date: 1 June 2026.'], ['A direct impact on our product'], ['Start on 31 June 2026'],
  ])('says nothing in: %s', (text) => {
    expect(start(text)).toBeNull();
  });

  it('leaves a date without its year open when no day is given to count from', () => {
    expect(readStart(of('You start in May'), null)?.value).toEqual({ when: 'date', date: null, precision: 'month' });
    expect(until('Apply before 15 May', null)).toBeNull();
    expect(until('Apply before 15 May 2026', null)).toBe('2026-05-15');
  });
});

describe('the last day to apply', () => {
  it.each([
    ['Apply before 15 May', '2026-05-15'], ['Apply by 3 April 2026', '2026-04-03'], ['Closing date: 31 March 2026', '2026-03-31'], ['Closing date\nMay 31, 2026', '2026-05-31'], ['Deadline for applications: 27/04/2026', '2026-04-27'], ['Applications close on 1 May', '2026-05-01'],
    ['Please apply no later than 13 April 2026', '2026-04-13'], ['Solliciteer voor 15 mei', '2026-05-15'], ['Solliciteer uiterlijk maandag 20 april', '2026-04-20'], ['Reageren kan tot en met 1 mei 2026', '2026-05-01'], ['Sluitingsdatum: 12 april 2026', '2026-04-12'], ['Deadline sollicitaties: 14-04-2026', '2026-04-14'],
    ['De vacature staat open tot en met 9 mei', '2026-05-09'], ['Bewerbungsfrist: 30.04.2026', '2026-04-30'], ['Bewirb dich bis zum 30. April 2026', '2026-04-30'], ['Send your CV before 5 January', '2026-01-05'],
  ])('%s -> %s', (text, value) => {
    expect(until(text)).toBe(value);
  });

  it.each([
    ['You meet tight deadlines in May 2026'], ['Apply now'], ['Interviews will take place on 3 May, apply soon'], ['The deadline of the project is 1 May 2026 and meeting deadlines is your gift'], ['Apply before 31 April 2026'], ['Apply by 1 May 2026.\nApply by 2 May 2026.'], ['Solliciteer direct'], ['Reageer snel'], ['We were founded on 1 May 2019'], ['Apply by bicycle'],
  ])('says nothing in: %s', (text) => {
    expect(until(text)).toBeNull();
  });

  it('quotes exactly what stands there, also over two lines', () => {
    const description = 'Nice job. 🙂\n\n• Closing date:\n\n   31 May 2026\nBye';
    const quote = readApplyUntil(of(description), DAY)?.quote;
    expect(quote?.text).toBe('Closing date:\n\n   31 May 2026');
    expect(description.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });
});
