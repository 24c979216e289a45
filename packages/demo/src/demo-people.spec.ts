import { addDays, isCalendarDate } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { demoAccounts, demoCohort, demoHouseholds, demoOrganisations, demoVacancies, toJsonLines } from './index.js';

const ON = '2026-11-23';

describe('demo households', () => {
  const households = demoHouseholds(ON);

  it('are twelve, invented and marked, from every situation', () => {
    expect(households.length).toBe(12);
    expect(new Set(households.map((one) => one.person.name)).size).toBe(12);
    for (const { person } of households) {
      expect(person.name).toMatch(/ \(demo\)$/);
      expect(person.email).toMatch(/^[a-z-]+@people\.demo\.makeitinthenorth\.example$/);
    }
    expect(new Set(households.map((one) => one.situation)).size).toBe(6);
    expect(new Set(households.map((one) => one.profile.permit.situation)).size).toBeGreaterThanOrEqual(5);
  });

  it('are the same for the same day and seed, and move with the day', () => {
    expect(demoHouseholds(ON)).toEqual(households);
    expect(demoHouseholds(addDays(ON, 5)).map((one) => one.arrivedOn)).toEqual(households.map((one) => addDays(one.arrivedOn ?? ON, 5)));
  });

  it('start in the north, with dates that exist and ages of grown people', () => {
    for (const { profile } of households) {
      expect(profile.reach.from?.lat).toBeGreaterThan(52.6);
      expect(isCalendarDate(profile.permit.birthDate ?? '')).toBe(true);
      const age = (Date.parse(ON) - Date.parse(profile.permit.birthDate ?? ON)) / 31_557_600_000;
      expect(age).toBeGreaterThan(20);
      expect(age).toBeLessThan(60);
      expect((profile.home?.moveInFrom ?? '') < (profile.home?.moveInUntil ?? '')).toBe(true);
    }
    const young = households.find((one) => one.profile.permit.situation === 'highly-skilled-migrant');
    expect((Date.parse(ON) - Date.parse(young?.profile.permit.birthDate ?? ON)) / 31_557_600_000).toBeLessThan(30);
  });
});

describe('the demo cohort', () => {
  const cohort = demoCohort(ON);

  it('is a hundred different people, invented and marked, none of them among the households', () => {
    expect(cohort.length).toBe(100);
    const everybody = [...cohort, ...demoHouseholds(ON)];
    expect(new Set(everybody.map(({ person }) => person.name)).size).toBe(112);
    expect(new Set(everybody.map(({ person }) => person.email)).size).toBe(112);
    for (const { person } of cohort) {
      expect(person.name).toMatch(/ \(demo\)$/);
      expect(person.email).toMatch(/^[a-z-]+@cohort\.demo\.makeitinthenorth\.example$/);
    }
  });

  it('is of every size, situation and wish, the same for the same day and seed', () => {
    expect(demoCohort(ON)).toEqual(cohort);
    expect(demoCohort(ON, 'other')).not.toEqual(cohort);
    const sizes = cohort.map(({ profile }) => profile.household.adults + profile.household.children);
    expect(new Set(sizes).size).toBeGreaterThanOrEqual(5);
    expect(new Set(cohort.map(({ situation }) => situation)).size).toBe(6);
    expect(cohort.filter(({ profile }) => profile.work && profile.home).length).toBeGreaterThan(70);
    expect(cohort.some(({ profile }) => profile.work === null)).toBe(true);
    expect(cohort.some(({ profile }) => profile.home === null)).toBe(true);
    for (const { profile } of cohort) {
      expect(isCalendarDate(profile.permit.birthDate ?? '')).toBe(true);
      expect((profile.home?.moveInFrom ?? '0') < (profile.home?.moveInUntil ?? '1')).toBe(true);
    }
  });
});

describe('demo accounts', () => {
  it('are one of the staff and one employer of a demo organisation', () => {
    const accounts = demoAccounts();
    expect(accounts.map((one) => one.role)).toEqual(['staff', 'employer']);
    expect(accounts.every((one) => one.email.endsWith('@demo.makeitinthenorth.example'))).toBe(true);
    expect(demoOrganisations().map((one) => one.name)).toContain(accounts[1]?.organisation);
  });
});

describe('toJsonLines', () => {
  it('writes one item a line that reads back the same', () => {
    const items = demoVacancies(ON).slice(0, 20);
    const lines = toJsonLines(items).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(items);
  });
});
