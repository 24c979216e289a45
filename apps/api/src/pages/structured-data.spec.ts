import { describe, expect, it } from '@jest/globals';
import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import { homeOffer } from './home-offer.js';
import { jobPosting } from './job-posting.js';
import { homeBody, vacancyBody } from './page-body.js';

const VACANCY: VacancyDetail = {
  id: '0191a3c4-1111-4222-8333-444455556666', title: 'Chef', organisation: { id: null, name: 'Kitchen B.V.', sponsor: 'unknown', flagged: false, demo: false },
  place: { name: 'Assen', province: 'Drenthe', lat: 52.99, lon: 6.56 }, distanceKm: null, travel: null, labels: { adLanguage: 'en', dutch: 'plus', workingLanguage: 'en' },
  pay: { minCents: 1_650, maxCents: 1_800, currency: 'EUR', period: 'hour' }, contract: 'temporary', hours: { min: 24, max: 38 }, workplace: 'on-site', relocationHelp: null, postedAt: '2026-03-02', confirmedAt: '2026-03-09T00:00:00.000Z',
  origins: [], url: '/vacancies/x', description: '<p>Cook.</p>', descriptionText: 'Cook.', labelDetails: [], applyUrl: null, applyHost: null, applyUntil: '2026-04-01', startOn: null, skills: ['cooking'], occupation: 'chef', licences: [], experienceYears: 1.5, education: 'vocational',
};
const HOME: HomeDetail = {
  id: VACANCY.id, title: 'Room near the park', type: 'room', provider: { id: null, name: 'Letters', sponsor: 'unknown', flagged: false, demo: false }, place: { name: 'Groningen', province: 'Groningen', lat: 53.2, lon: 6.5 }, street: 'Parkweg', distanceKm: null, travel: null,
  costs: { bareRentCents: 45_000, serviceCents: null, utilitiesCents: null, totalCentsPerMonth: 45_050, complete: true }, depositCents: 90_000, areaM2: 14, rooms: 1, maxPersons: 1, registration: 'possible', internationals: 'welcome', furnishing: 'furnished', pets: false,
  availableFrom: '2026-04-01', until: null, confirmedAt: '2026-03-09T00:00:00.000Z', origins: [], url: '/homes/x', description: '', descriptionText: 'A room.', labelDetails: [], conditions: [], contactUrl: null, contactHost: null, minimumStayMonths: null,
};
const URL = 'https://north.example/vacancies/x';

/** Every text and number in it, but the words of schema.org. */
function leaves(data: unknown): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)];
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => (key.startsWith('@') ? [] : leaves(value))) : [];
}

describe('JobPosting', () => {
  it('has what Google requires and recommends', () => {
    expect(jobPosting(VACANCY, URL)).toEqual({
      '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Chef', description: '<p>Cook.</p>', datePosted: '2026-03-02', validThrough: '2026-04-01T23:59', hiringOrganization: { '@type': 'Organization', name: 'Kitchen B.V.' },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Assen', addressRegion: 'Drenthe', addressCountry: 'NL' } }, employmentType: ['TEMPORARY', 'FULL_TIME', 'PART_TIME'],
      baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { '@type': 'QuantitativeValue', minValue: 16.5, maxValue: 18, unitText: 'HOUR' } },
      skills: 'cooking', experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 }, identifier: { '@type': 'PropertyValue', name: 'Make it in the North', value: VACANCY.id }, url: URL, directApply: false,
    });
  });

  it.each([['hour', 'HOUR'], ['day', 'DAY'], ['week', 'WEEK'], ['month', 'MONTH'], ['year', 'YEAR']] as const)('names pay by the %s', (period, unitText) => {
    expect(jobPosting({ ...VACANCY, pay: { minCents: 300_000, maxCents: 300_000, currency: 'EUR', period } }, URL)).toMatchObject({ baseSalary: { value: { value: 3_000, unitText } } });
  });

  it('tells a remote job as one, with or without a place', () => {
    const remote = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Netherlands' } };
    expect(jobPosting({ ...VACANCY, workplace: 'remote' }, URL)).toMatchObject({ ...remote, jobLocation: expect.anything() });
    const anywhere = jobPosting({ ...VACANCY, workplace: 'remote', place: null }, URL);
    expect(anywhere).toMatchObject(remote);
    expect(anywhere).not.toHaveProperty('jobLocation');
  });

  it.each([
    ['no day', { postedAt: null }], ['no employer', { organisation: { ...VACANCY.organisation, name: '' } }], ['no place', { place: null }], ['a region only', { place: { name: 'Drenthe', province: 'Drenthe', lat: null, lon: null } }], ['no text', { description: '' }],
  ])('is left out with %s', (_what, without) => {
    expect(jobPosting({ ...VACANCY, ...without }, URL)).toBeNull();
  });

  it('makes up nothing', () => {
    const bare = jobPosting({ ...VACANCY, pay: null, contract: null, hours: null, applyUntil: null, skills: [], experienceYears: null }, URL);
    for (const name of ['baseSalary', 'employmentType', 'validThrough', 'skills', 'experienceRequirements']) expect(bare).not.toHaveProperty(name);
    expect(jobPosting({ ...VACANCY, pay: { minCents: null, maxCents: null, currency: 'EUR', period: 'month' } }, URL)).not.toHaveProperty('baseSalary');
  });

  it('says nothing that the page does not show, in both languages', () => {
    const { title, datePosted, hiringOrganization, jobLocation, skills, identifier } = jobPosting(VACANCY, URL) as Record<string, unknown>;
    for (const language of ['en', 'nl'] as const) {
      const page = vacancyBody(VACANCY, language).text;
      for (const shown of leaves({ title, datePosted, hiringOrganization, jobLocation, skills, identifier }).filter((text) => !['NL', 'Make it in the North'].includes(text))) expect(page).toContain(shown);
      for (const shown of ['2026-04-01', 'Cook.', language === 'en' ? '€16.50 – €18 an hour' : '€16,50 – €18 per uur', '24 – 38', language === 'en' ? 'temporary' : 'tijdelijk', language === 'en' ? '1.5 years' : '1.5 jaar']) expect(page).toContain(shown);
    }
  });
});

describe('the structured data of a home', () => {
  it('is an offer to let an accommodation', () => {
    expect(homeOffer(HOME, URL)).toMatchObject({
      '@type': 'Offer', businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut', price: 450.5, priceCurrency: 'EUR', priceSpecification: { price: 450.5, unitCode: 'MON' }, availabilityStarts: '2026-04-01', offeredBy: { name: 'Letters' },
      itemOffered: { '@type': 'Room', name: 'Room near the park', address: { streetAddress: 'Parkweg', addressLocality: 'Groningen', addressCountry: 'NL' }, floorSize: { value: 14, unitCode: 'MTK' }, numberOfRooms: 1, occupancy: { maxValue: 1 }, petsAllowed: false },
    });
  });

  it('calls an amount to which more may come a lower bound', () => {
    const offer = homeOffer({ ...HOME, costs: { ...HOME.costs, complete: false } }, URL);
    expect(offer).toMatchObject({ priceSpecification: { minPrice: 450.5 } });
    expect(offer).not.toHaveProperty('price');
    expect(homeOffer({ ...HOME, place: null }, URL)).toBeNull();
  });

  it('says nothing that the page does not show', () => {
    const page = homeBody(HOME, 'en').text;
    for (const shown of ['Room near the park', 'Parkweg, Groningen', '€450.50 a month', '14 m²', '2026-04-01', 'Letters', 'A room.', '<dt>Pets</dt><dd>no</dd>']) expect(page).toContain(shown);
  });
});
