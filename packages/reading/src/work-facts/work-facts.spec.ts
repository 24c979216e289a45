import { describe, expect, it } from '@jest/globals';
import { readWorkFacts } from './work-facts.js';

const read = (description: string, title = 'Colleague') => {
  const { hoursPerWeek, contract, workplace } = readWorkFacts({ title, description });
  return { hours: hoursPerWeek && `${hoursPerWeek.value.min}-${hoursPerWeek.value.max}`, contract: contract?.value ?? null, workplace: workplace?.value ?? null };
};

describe('facts of the work that only the text states', () => {
  it.each([
    ['32-40 hours per week', '32-40'], ['Een functie van 36 uur per week', '36-36'], ['You work 24 to 32 hours a week.', '24-32'], ['You work between 32 and 36 hours a week.', '32-36'], ['32- tot 40-urige werkweek', '32-40'],
    ['Salary based on 40 hours per week', null], ['25 vacation days based on a 40-hour work week', null], ['We answer within 24 hours', null], ['32 hours a week, or 36 hours a week', null],
  ])('hours: %s -> %s', (text, hours) => {
    expect(read(text).hours).toBe(hours);
  });

  it.each([
    ['You get a permanent contract.', 'permanent'], ['Een tijdelijk contract met uitzicht op een vast contract', 'temporary'], ['12 maanden contract met zicht op vast dienstverband', null],
    ['A one-year contract, then a permanent position after a good review', 'temporary'], ['Een contract voor onbepaalde tijd', 'permanent'], ['We keep permanent plants', null],
  ])('contract: %s -> %s', (text, contract) => {
    expect(read(text).contract).toBe(contract);
  });

  it.each([
    ['Hybrid working is normal here.', 'hybrid'], ['Fully remote', 'remote'], ['Werklocatie: Fysiek', 'on-site'], ['You work two days a week from home', 'hybrid'],
    ['You build hybrid cloud platforms', null], ['Remote sensing of dikes', null], ['Fully remote.\nHybrid working.', null],
  ])('workplace: %s -> %s', (text, workplace) => {
    expect(read(text).workplace).toBe(workplace);
  });

  it('reads hours and contract in the title, and quotes exactly', () => {
    const ad = { title: 'Nurse (24-32 uur)', description: 'A job. 🙂 Hybrid working.' };
    const facts = readWorkFacts(ad);
    expect(facts.hoursPerWeek?.value).toEqual({ min: 24, max: 32 });
    for (const fact of [facts.hoursPerWeek, facts.workplace]) expect(fact && ad[fact.quote.field].slice(fact.quote.start, fact.quote.end)).toBe(fact?.quote.text);
    expect(read('A job.', 'Data internship').contract).toBe('internship');
  });
});
