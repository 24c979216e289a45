import type { VacancySearchQuery } from '@mitn/contracts';
import type { CalendarDate } from '@mitn/domain';
import { permitThreshold } from '@mitn/rules';
import type { VacancyQuery } from '@mitn/search';
import { narrow } from './search-place.js';
import type { SearchPlace } from './search-place.js';
import { SearchRequestError } from './search-request.errors.js';

/** The parameters that narrow a vacancy search and can each be taken away from the address. */
export const VACANCY_PARAMETERS = [
  'place', 'near', 'dutch', 'occupation', 'skill', 'contract', 'workplace', 'hoursMin', 'hoursMax', 'payMinEurMonth', 'sponsor', 'meetsPermit', 'postedSince',
  'relocation', 'sponsorship', 'education', 'experienceMax', 'workingLanguage',
] as const;

/** What the engine is asked: English ads unless the address says otherwise (`any` = all), and a permit brought to the pay it asks for: the least that a job surely pays must reach it. */
export function toVacancyQuery(query: VacancySearchQuery, from: SearchPlace | null, today: CalendarDate): VacancyQuery {
  return {
    q: query.q, page: query.page, pageSize: query.pageSize, sort: query.sort,
    ...narrow(from),
    adLanguage: adLanguages(query),
    dutch: query.dutch, occupation: query.occupation, skill: query.skill, contract: query.contract, workplace: query.workplace,
    hoursMin: query.hoursMin, hoursMax: query.hoursMax, payMinEurMonth: query.payMinEurMonth ? query.payMinEurMonth : undefined, permitPayEurMonth: permitThresholdEur(query, today) ?? undefined, sponsor: query.sponsor, postedSince: query.postedSince,
    relocation: query.relocation, sponsorship: query.sponsorship, education: query.education, experienceMax: query.experienceMax, workingLanguage: query.workingLanguage,
  };
}

function adLanguages(query: VacancySearchQuery): VacancyQuery['adLanguage'] {
  if (!query.adLanguage || query.adLanguage.length === 0) return ['en'];
  const named = query.adLanguage.filter((language) => language !== 'any');
  return named.length === query.adLanguage.length ? named : undefined;
}

/** Gross euros a month that the permit asks for today; without an age the higher threshold, so that nothing is promised in vain. */
function permitThresholdEur({ meetsPermit, age }: VacancySearchQuery, today: CalendarDate): number | null {
  if (!meetsPermit) return null;
  const figure = permitThreshold(meetsPermit, age ?? null, today);
  if (!figure) {
    const message = `The pay that this permit asks for on ${today} is not confirmed yet. Search without it, or set a lowest pay.`;
    throw new SearchRequestError('rules.no-figures', message, 'meetsPermit');
  }
  return figure.value / 100;
}
