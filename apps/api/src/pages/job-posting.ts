import type { VacancyDetail } from '@mitn/contracts';

const EMPLOYMENT_TYPES: Record<string, string> = { temporary: 'TEMPORARY', freelance: 'CONTRACTOR', internship: 'INTERN', voluntary: 'VOLUNTEER' };
const FULL_TIME_HOURS = 36;

/**
 * The vacancy as schema.org JobPosting by Google's rules, or null when a fact that they require is not known (title, text, day, employer, place; a remote job
 * needs no place). Everything in it stands on the page too, and nothing is made up to fill a gap. Applying happens elsewhere: `directApply` is false.
 */
export function jobPosting(vacancy: VacancyDetail, pageUrl: string): Record<string, unknown> | null {
  const { title, description, postedAt, organisation, workplace } = vacancy;
  const location = jobLocation(vacancy);
  if (title === '' || description === '' || postedAt === null || organisation.name === '' || (location === null && workplace !== 'remote')) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    datePosted: postedAt,
    // The last day counts whole.
    ...(vacancy.applyUntil === null ? {} : { validThrough: `${vacancy.applyUntil}T23:59` }),
    hiringOrganization: { '@type': 'Organization', name: organisation.name },
    ...(location === null ? {} : { jobLocation: location }),
    ...(workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Netherlands' } } : {}),
    ...employmentTypes(vacancy),
    ...salary(vacancy),
    ...(vacancy.skills.length === 0 ? {} : { skills: vacancy.skills.join(', ') }),
    ...(vacancy.experienceYears === null || vacancy.experienceYears === 0 ? {} : { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(vacancy.experienceYears * 12) } }),
    identifier: { '@type': 'PropertyValue', name: 'Make it in the North', value: vacancy.id },
    url: pageUrl,
    directApply: false,
  };
}

/** A region alone is no place of work. */
function jobLocation({ place }: VacancyDetail): Record<string, unknown> | null {
  if (!place || place.lat === null) return null;
  return { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: place.name, ...(place.province === null ? {} : { addressRegion: place.province }), addressCountry: 'NL' } };
}

function employmentTypes({ contract, hours }: VacancyDetail): { employmentType?: string[] } {
  const kind = contract === null ? undefined : EMPLOYMENT_TYPES[contract];
  const time = hours === null ? [] : [...(hours.max >= FULL_TIME_HOURS ? ['FULL_TIME'] : []), ...(hours.min < FULL_TIME_HOURS ? ['PART_TIME'] : [])];
  const types = [...(kind === undefined ? [] : [kind]), ...time];
  return types.length === 0 ? {} : { employmentType: types };
}

function salary({ pay }: VacancyDetail): Record<string, unknown> {
  if (!pay || (pay.minCents === null && pay.maxCents === null)) return {};
  const amounts = pay.minCents === pay.maxCents
    ? { value: (pay.minCents ?? 0) / 100 }
    : { ...(pay.minCents === null ? {} : { minValue: pay.minCents / 100 }), ...(pay.maxCents === null ? {} : { maxValue: pay.maxCents / 100 }) };
  return { baseSalary: { '@type': 'MonetaryAmount', currency: pay.currency, value: { '@type': 'QuantitativeValue', ...amounts, unitText: pay.period.toUpperCase() } } };
}
