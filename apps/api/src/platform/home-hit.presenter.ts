import type { HomeHit } from '@mitn/contracts';
import type { StoredHome } from '@mitn/db';
import { toHomeDocument } from '@mitn/search';
import type { SearchHit } from '@mitn/search';
import { indexableOrganisation, presentOrganisation, presentOrigins } from './vacancy-hit.presenter.js';

/** A kept home as a hit; it shows the same as the index does. */
export function presentStoredHome(stored: StoredHome): HomeHit {
  return presentHomeHit({ ...toHomeDocument({ ...stored, organisation: indexableOrganisation(stored.organisation) }).card, distanceKm: null });
}

/** A hit of the index as it may leave, without travel times. */
export function presentHomeHit(hit: SearchHit<'home'>): HomeHit {
  return { ...hit, travel: null, provider: hit.provider && presentOrganisation(hit.provider), origins: presentOrigins(hit.origins) };
}
