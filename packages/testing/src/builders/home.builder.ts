import type { Home } from '@mitn/domain';

/** A furnished apartment in Groningen that takes internationals; `overrides` replaces whole fields. */
export function buildHome(overrides: Partial<Home> = {}): Home {
  return {
    title: 'Two-room apartment near the station',
    descriptionHtml: '<p>Furnished apartment. Registration is possible.</p>',
    descriptionText: 'Furnished apartment. Registration is possible.',
    type: 'apartment',
    provider: { name: 'Stichting Wonen in het Noorden', kvkNumber: null, website: null },
    place: { name: 'Groningen', province: 'Groningen', country: 'NL', point: { lat: 53.2113, lon: 6.5641 }, precision: 'street' },
    street: 'Stationsweg',
    costs: { bareRentCents: 95_000, serviceCents: 5_000, utilitiesCents: 15_000, totalCentsPerMonth: 115_000, complete: true },
    depositCents: 190_000,
    areaM2: 52,
    totalAreaM2: null,
    rooms: 2,
    maxPersons: 2,
    furnishing: 'furnished',
    pets: null,
    stepFree: null,
    registration: 'possible',
    internationals: 'welcome',
    adLanguage: 'en',
    conditions: [],
    labels: [],
    availableFrom: '2026-04-01',
    availableUntil: null,
    minimumStayMonths: 12,
    postedOn: '2026-03-02',
    contactUrl: 'https://homes.example/stationsweg',
    ...overrides,
  };
}
