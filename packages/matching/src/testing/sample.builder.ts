import type { Profile } from '@mitn/domain';
import type { AskedSkill, MatchableHome, MatchableVacancy } from '../matching-engine.js';

/** Skills that the vocabulary does not know: words of a middling weight. */
export const plainSkills = (...names: string[]): AskedSkill[] => names.map((name) => ({ name, uri: null, weight: 100, essential: false }));

/** A vacancy that says everything and fits the sample profile. */
export function sampleVacancy(more: Partial<MatchableVacancy> = {}): MatchableVacancy {
  return {
    id: 'v1', revision: 1, title: 'Data Engineer', occupation: null, skills: plainSkills('SQL', 'Python', 'Airflow', 'Kafka'), dutch: 'not-needed', dutchLevel: null, english: 'required', adLanguage: 'en',
    education: 'bachelor', licences: [], experienceYears: 2, hoursPerWeek: { min: 32, max: 40 }, pay: { minCents: 450_000, maxCents: 550_000, currency: 'EUR', period: 'month' }, contract: 'permanent',
    workplace: 'hybrid', sponsor: 'recognised', startOn: '2026-07-01', point: { lat: 53.2194, lon: 6.5665 }, confirmedOn: '2026-06-01', ...more,
  };
}

/** A home that says everything and fits the sample profile. */
export function sampleHome(more: Partial<MatchableHome> = {}): MatchableHome {
  return {
    id: 'h1', revision: 1, type: 'apartment', costs: { bareRentCents: 90_000, serviceCents: 5_000, utilitiesCents: 15_000, totalCentsPerMonth: 110_000, complete: true }, areaM2: 50, rooms: 2,
    maxPersons: 2, furnishing: 'furnished', pets: true, stepFree: true, registration: 'possible', internationals: 'welcome', availableFrom: '2026-06-18', availableUntil: '2028-06-30',
    minimumStayMonths: 6, point: { lat: 53.235, lon: 6.59 }, confirmedOn: '2026-06-01', depositCents: 180_000, ...more,
  };
}

/** A person of 27 who needs a permit as a knowledge migrant. */
export function sampleProfile({ work, home, ...more }: { work?: Partial<Profile['work']>; home?: Partial<Profile['home']> } & Partial<Omit<Profile, 'work' | 'home'>> = {}): Profile {
  return {
    household: { adults: 2, children: 0, pets: false },
    languages: [{ language: 'en', level: 'C1' }, { language: 'nl', level: 'A1' }],
    work: {
      occupations: ['Data engineer'], skills: ['sql', 'python', 'airflow'], experienceYears: 3, education: 'master', hoursMin: 32, hoursMax: 40, minPayCentsPerMonth: 350_000,
      workplaces: ['hybrid', 'on-site'], contracts: ['permanent', 'temporary'], startFrom: '2026-06-15', ...work,
    },
    home: {
      types: ['apartment', 'studio'], maxCostCentsPerMonth: 130_000, minAreaM2: 40, minRooms: 2, furnishing: ['furnished', 'upholstered'], needsRegistration: true, moveInFrom: '2026-06-10',
      moveInUntil: '2026-08-01', minStayMonths: 12, needsStepFree: null, ...home,
    },
    permit: { situation: 'highly-skilled-migrant', birthDate: '1999-05-20' },
    reach: { from: { lat: 53.2194, lon: 6.5665 }, placeName: 'Groningen', mode: 'bicycle', maxMinutes: 30 },
    maxCostSharePercent: 40,
    ...more,
  };
}
