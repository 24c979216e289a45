import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import type { StoredHome, StoredVacancy } from '@mitn/db';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import { safeLink } from '../platform/safe-link.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';

/** A vacancy with its text and the evidence of its labels. */
export function presentVacancy(stored: StoredVacancy): VacancyDetail {
  const { vacancy } = stored;
  const apply = safeLink(vacancy.applyUrl);
  return {
    ...presentStoredVacancy(stored),
    description: vacancy.descriptionHtml,
    descriptionText: vacancy.descriptionText,
    labelDetails: vacancy.labels,
    applyUrl: apply.url,
    applyHost: apply.host,
    applyUntil: vacancy.applyUntil,
    startOn: vacancy.startOn,
    skills: vacancy.skills,
    occupation: vacancy.occupation,
    experienceYears: vacancy.experienceYears,
    education: vacancy.education,
  };
}

/** A home with its text and the evidence of its labels. */
export function presentHome(stored: StoredHome): HomeDetail {
  const { home } = stored;
  const contact = safeLink(home.contactUrl);
  return {
    ...presentStoredHome(stored),
    description: home.descriptionHtml,
    descriptionText: home.descriptionText,
    labelDetails: home.labels,
    conditions: home.conditions,
    contactUrl: contact.url,
    contactHost: contact.host,
    minimumStayMonths: home.minimumStayMonths,
  };
}
