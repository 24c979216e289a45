import { describe, expect, it } from '@jest/globals';
import { buildHome } from '@mitn/testing';
import { homeMarks } from './home-marks.js';

describe('marks of a home', () => {
  it('say what the ad says: rooms in both ways of counting, and what would do after it', () => {
    const home = buildHome({ type: 'apartment', rooms: 3, furnishing: 'upholstered', pets: null, registration: 'possible', internationals: 'unstated', place: null, labels: [], costs: { bareRentCents: null, serviceCents: null, utilitiesCents: null, totalCentsPerMonth: 100_000, complete: true } });
    const { sure, near } = homeMarks(home);
    expect(sure.split(' ').toSorted()).toEqual(['zqapartment', 'zqbedrooms2', 'zqregistration', 'zqrooms3', 'zqupholstered']);
    expect(near.split(' ').toSorted()).toEqual(['zqbedrooms1', 'zqcheap', 'zqunfurnished']);
  });

  it('leave out what the ad does not say', () => {
    const home = buildHome({ type: 'room', rooms: null, furnishing: null, pets: false, registration: 'unstated', internationals: 'excluded', place: null, labels: [], costs: { bareRentCents: null, serviceCents: null, utilitiesCents: null, totalCentsPerMonth: 80_000, complete: true } });
    expect(homeMarks(home)).toEqual({ sure: 'zqroom', near: 'zqstudent' });
  });
});
