import type { HomeWishes, Profile, WorkWishes } from '@mitn/domain';

export function buildWorkWishes(overrides: Partial<WorkWishes> = {}): WorkWishes {
  return {
    occupations: ['software developer'],
    skills: ['typescript'],
    experienceYears: 4,
    education: 'bachelor',
    hoursMin: 32,
    hoursMax: 40,
    minPayCentsPerMonth: 320_000,
    workplaces: [],
    contracts: [],
    startFrom: null,
    ...overrides,
  };
}

export function buildHomeWishes(overrides: Partial<HomeWishes> = {}): HomeWishes {
  return {
    types: [],
    maxCostCentsPerMonth: 140_000,
    minAreaM2: null,
    minRooms: null,
    furnishing: [],
    needsRegistration: true,
    moveInFrom: null,
    moveInUntil: null,
    minStayMonths: null,
    needsStepFree: null,
    ...overrides,
  };
}

/** One person with English and a little Dutch who looks for work and a home near Groningen by bicycle; `overrides` replaces whole fields. */
export function buildProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    household: { adults: 1, children: 0, pets: false },
    languages: [
      { language: 'en', level: 'C1' },
      { language: 'nl', level: 'A2' },
    ],
    work: buildWorkWishes(),
    home: buildHomeWishes(),
    permit: { situation: 'free-to-work', birthDate: null },
    reach: { from: { lat: 53.2194, lon: 6.5665 }, placeName: 'Groningen', mode: 'bicycle', maxMinutes: 45 },
    maxCostSharePercent: 40,
    ...overrides,
  };
}
