import type { Vacancy } from '@mitn/domain';

/** A plain English vacancy in Groningen; `overrides` replaces whole fields. */
export function buildVacancy(overrides: Partial<Vacancy> = {}): Vacancy {
  return {
    title: 'Software Engineer',
    descriptionHtml: '<p>You write software with us in Groningen. English is our working language.</p>',
    descriptionText: 'You write software with us in Groningen. English is our working language.',
    organisation: { name: 'Noorderlicht Software B.V.', kvkNumber: null, website: null },
    place: { name: 'Groningen', province: 'Groningen', country: 'NL', point: { lat: 53.2194, lon: 6.5665 }, precision: 'town' },
    workplace: 'hybrid',
    contract: 'permanent',
    hoursPerWeek: { min: 32, max: 40 },
    pay: { minCents: 380_000, maxCents: 520_000, currency: 'EUR', period: 'month' },
    adLanguage: 'en',
    dutch: 'not-needed',
    dutchLevel: null,
    english: 'required',
    workingLanguage: 'en',
    education: 'bachelor',
    experienceYears: 2,
    relocationHelp: true,
    sponsorship: null,
    occupation: 'software developer',
    skills: ['typescript', 'postgresql'],
    occupationUri: null,
    licences: [],
    skillUris: [],
    conceptsVersion: null,
    labels: [
      {
        name: 'working-language',
        value: 'en',
        certainty: 'certain',
        quotes: [{ field: 'description', start: 41, end: 73, text: 'English is our working language.' }],
        rule: { id: 'working-language.stated', validFrom: null, source: null },
      },
    ],
    postedOn: '2026-03-02',
    startOn: null,
    applyUntil: null,
    applyUrl: 'https://jobs.example/software-engineer',
    ...overrides,
  };
}
