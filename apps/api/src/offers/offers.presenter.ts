import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import type { SponsorEvidence, StoredHome, StoredVacancy } from '@mitn/db';
import type { CalendarDate, Label } from '@mitn/domain';
import { inspectName } from '@mitn/reading';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import { withLaw } from '../platform/label-law.js';
import { safeLink } from '../platform/safe-link.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';
import { homeLawLabels, vacancyLawLabels } from './law-labels.js';

/** A vacancy with its text and the evidence of its labels. `evidence` is what the register of recognised sponsors says of its employer; `on` chooses the law. */
export function presentVacancy(stored: StoredVacancy, evidence: SponsorEvidence | null, on: CalendarDate): VacancyDetail {
  const { vacancy } = stored;
  const apply = safeLink(vacancy.applyUrl);
  return {
    ...presentStoredVacancy(stored),
    description: vacancy.descriptionHtml,
    descriptionText: vacancy.descriptionText,
    labelDetails: withLaw([...vacancy.labels, ...vacancyLawLabels(vacancy, on), ...sponsorLabel(stored, evidence)], on),
    sponsorEvidence: evidence && { ...evidence, name: evidence.name === null ? null : inspectName(evidence.name).shown },
    applyUrl: apply.url,
    applyHost: apply.host,
    applyUntil: vacancy.applyUntil,
    startOn: vacancy.startOn,
    skills: vacancy.skills,
    occupation: vacancy.occupation,
    licences: vacancy.licences,
    experienceYears: vacancy.experienceYears,
    education: vacancy.education,
  };
}

/** A home with its text and the evidence of its labels; `on` chooses the law. */
export function presentHome(stored: StoredHome, on: CalendarDate): HomeDetail {
  const { home } = stored;
  const contact = safeLink(home.contactUrl);
  return {
    ...presentStoredHome(stored),
    description: home.descriptionHtml,
    descriptionText: home.descriptionText,
    labelDetails: withLaw([...home.labels, ...homeLawLabels(home, on)], on),
    conditions: home.conditions,
    contactUrl: contact.url,
    contactHost: contact.host,
    minimumStayMonths: home.minimumStayMonths,
  };
}

/** What the register says, as a label: its rule is the register itself, valid from the day of the copy. */
function sponsorLabel({ organisation }: StoredVacancy, evidence: SponsorEvidence | null): Label[] {
  if (organisation === null || evidence === null) return [];
  const certainty = evidence.matchedBy === 'kvk' || organisation.sponsor === 'not-recognised' ? 'certain' : evidence.matchedBy === null ? 'unsure' : 'likely';
  return [{ name: 'sponsor', value: organisation.sponsor, certainty, quotes: [], rule: { id: 'ind-register', validFrom: evidence.registerDate, source: 'IND public register of recognised sponsors' } }];
}
