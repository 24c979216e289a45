import type { VacancyDetail } from '@mitn/contracts';

const EMPLOYMENT_TYPES: Record<string, string> = { temporary: 'TEMPORARY', freelance: 'CONTRACTOR', internship: 'INTERN', voluntary: 'VOLUNTEER' };
const FULL_TIME_HOURS = 36;

/**
 * The vacancy as schema.org JobPosting, or null when a fact that readers of such data require is not known (title, text, day, employer, place):
 * nothing is made up to fill a gap.
 */
export function jobPosting(vacancy: VacancyDetail, pageUrl: string): Record<string, unknown> | null {
  const { title, description, postedAt, organisation, place, workplace } = vacancy;
  if (title === '' || description === '' || postedAt === null || organisation.name === '' || !place || place.lat === null) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    datePosted: postedAt,
    ...(vacancy.applyUntil === null ? {} : { validThrough: vacancy.applyUntil }),
    hiringOrganization: { '@type': 'Organization', name: organisation.name },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place.name, ...(place.province === null ? {} : { addressRegion: place.province }), addressCountry: 'NL' },
    },
    ...(workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Netherlands' } } : {}),
    employmentType: employmentTypes(vacancy),
    ...salary(vacancy),
    identifier: { '@type': 'PropertyValue', name: 'makeitinthenorth', value: vacancy.id },
    url: pageUrl,
    directApply: false,
  };
}

function employmentTypes({ contract, hours }: VacancyDetail): string[] {
  const kind = contract === null ? undefined : EMPLOYMENT_TYPES[contract];
  const time = hours === null ? [] : [...(hours.max >= FULL_TIME_HOURS ? ['FULL_TIME'] : []), ...(hours.min < FULL_TIME_HOURS ? ['PART_TIME'] : [])];
  return kind ? [kind, ...time] : time.length > 0 ? time : ['OTHER'];
}

function salary({ pay }: VacancyDetail): Record<string, unknown> {
  if (!pay) return {};
  const amounts = { ...(pay.minCents === null ? {} : { minValue: pay.minCents / 100 }), ...(pay.maxCents === null ? {} : { maxValue: pay.maxCents / 100 }) };
  return { baseSalary: { '@type': 'MonetaryAmount', currency: pay.currency, value: { '@type': 'QuantitativeValue', ...amounts, unitText: pay.period.toUpperCase() } } };
}
