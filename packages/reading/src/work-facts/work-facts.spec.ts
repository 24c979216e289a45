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
    ['You get a permanent contract.', 'permanent'], ['Een tijdelijk contract met uitzicht op een vast contract', 'temporary'], ['12 maanden contract met zicht op vast dienstverband', 'temporary'],
    ['A one-year contract, then a permanent position after a good review', 'temporary'], ['Een contract voor onbepaalde tijd', 'permanent'], ['We keep permanent plants', null],
  ])('contract: %s -> %s', (text, contract) => {
    expect(read(text).contract).toBe(contract);
  });

  it.each([
    ['Hybrid working is normal here.', 'hybrid'], ['Fully remote', 'remote'], ['Werklocatie: Fysiek', 'on-site'], ['You work two days a week from home', 'hybrid'],
    ['You build hybrid cloud platforms', null], ['Remote sensing of dikes', null], ['Work from anywhere', 'remote'], ['A diploma from anywhere', null], ['Fully remote.\nHybrid working.', null],
  ])('workplace: %s -> %s', (text, workplace) => {
    expect(read(text).workplace).toBe(workplace);
  });

  it.each([
    ['Hours: 24-32 per week', '24-32'], ['Uren: 36', '36-36'], ['Arbeitszeit: 38 Stunden pro Woche', '38-38'], ['Je werkt 28 uur per week', '28-28'], ['Salary € 3,000 gross for a 36 hour week', null], ['Bij een volledig dienstverband (40 uur per week)', null], ['Open 24 hours', null],
  ])('hours: %s -> %s', (text, hours) => {
    expect(read(text).hours).toBe(hours);
  });

  it.each([
    ['Een contract voor 7 maanden', 'temporary 7'], ['A 12-month contract', 'temporary 12'], ['Een jaarcontract', 'temporary -'], ['An appointment for 4 years', 'temporary 48'], ['Befristet auf 24 Monate', 'temporary 24'], ['A temporary contract of 1.5 years', 'temporary 18'],
    ['Een jaarcontract met uitzicht op een vast contract', 'temporary - later'], ['12 months contract with the prospect of a permanent contract', 'temporary 12 later'], ['Wir bieten eine unbefristete Stelle', 'permanent -'], ['Zzp-opdracht voor een half jaar', 'freelance -'], ['Inhuuropdracht: freelance project', 'freelance -'],
    ['A permanent or temporary contract', '-'], ['You manage permanent placements for our clients', '-'], ['Je sluit contracten met klanten', '-'], ['A contractor builds the house', '-'],
  ])('contract terms: %s -> %s', (text, expected) => {
    const { contract, contractTerms } = readWorkFacts({ title: 'Colleague', description: text });
    expect(contract === null ? '-' : `${contract.value} ${contractTerms.months ?? '-'}${contractTerms.permanentLater ? ' later' : ''}`).toBe(expected);
  });

  it.each([
    ['Two days a week from home', 2], ['3 dagen thuis en 2 dagen op kantoor', 3], ['Up to 2 days per week from home', 2], ['Bis zu drei Tage im Homeoffice', 3], ['1 dag per week thuiswerken', 1], ['2-3 days remote', 3],
    ['20 days a year from home', null], ['2 days in the office', null], ['30 days abroad from home', null], ['Days at the sea', null],
  ])('days at home: %s -> %s', (text, days) => {
    expect(readWorkFacts({ title: 'Colleague', description: text }).daysAtHome?.value ?? null).toBe(days);
  });

  it.each([['Volunteer at the museum', 'voluntary'], ['Vrijwilliger taalles', 'voluntary'], ['Stage marketing', 'internship'], ['Praktikum im Labor', 'internship'], ['IT traineeship', 'traineeship'], ['Freelance translator', 'freelance'], ['Stagecoördinator', null], ['Backstage manager', null], ['Internship coordinator', null]])('title: %s -> %s', (title, contract) => {
    expect(read('A job.', title).contract).toBe(contract);
  });

  it.each([['Developer (remote)', 'remote'], ['Nurse | Hybrid', 'hybrid'], ['Remote sensing specialist', null]])('workplace in the title: %s -> %s', (title, workplace) => {
    expect(read('A job.', title).workplace).toBe(workplace);
  });

  it('reads hours and contract in the title, and quotes exactly', () => {
    const ad = { title: 'Nurse (24-32 uur)', description: 'A job. 🙂 Hybrid working.' };
    const facts = readWorkFacts(ad);
    expect(facts.hoursPerWeek?.value).toEqual({ min: 24, max: 32 });
    for (const fact of [facts.hoursPerWeek, facts.workplace]) expect(fact && ad[fact.quote.field].slice(fact.quote.start, fact.quote.end)).toBe(fact?.quote.text);
    expect(read('A job.', 'Data internship').contract).toBe('internship');
  });
});
