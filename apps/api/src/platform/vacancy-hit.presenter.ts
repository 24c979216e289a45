import type { VacancyHit } from '@mitn/contracts';
import type { StoredOrganisation, StoredVacancy } from '@mitn/db';
import { inspectName } from '@mitn/reading';
import { toVacancyDocument } from '@mitn/search';
import type { SearchHit } from '@mitn/search';
import { safeLink } from './safe-link.js';

/** A kept vacancy as a hit; it shows the same as the index does. */
export function presentStoredVacancy(stored: StoredVacancy): VacancyHit {
  return presentVacancyHit({ ...toVacancyDocument({ ...stored, organisation: indexableOrganisation(stored.organisation) }).card, distanceKm: null });
}

/** A hit of the index as it may leave, without travel times: names without characters that deceive the eye, origins linked only where that is safe. */
export function presentVacancyHit(hit: SearchHit<'vacancy'>): VacancyHit {
  return { ...hit, travel: null, organisation: presentOrganisation(hit.organisation), origins: presentOrigins(hit.origins) };
}

/** The name of an organisation as it may be shown; it counts as flagged when it is deceptive as written. */
export function presentOrganisation<T extends { name: string; flagged: boolean }>(organisation: T): T {
  const inspected = inspectName(organisation.name);
  return { ...organisation, name: inspected.shown, flagged: organisation.flagged || inspected.flags.length > 0 };
}

/** Origins with links that are safe to follow. */
export function presentOrigins(origins: { source: string; url: string | null }[]): { source: string; url: string | null }[] {
  return origins.map(({ source, url }) => ({ source, url: safeLink(url).url }));
}

/** What the index needs of an organisation. */
export function indexableOrganisation(organisation: StoredOrganisation | null): { id: string; name: string; sponsor: StoredOrganisation['sponsor']; flagged: boolean } | null {
  return organisation && { id: organisation.id, name: organisation.name, sponsor: organisation.sponsor, flagged: organisation.nameFlags.length > 0 };
}
