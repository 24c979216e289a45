import type { ProfileBody } from '@mitn/contracts';
import type { Place, Profile } from '@mitn/domain';
import { findPlace } from '@mitn/reading';
import { findCentre, unknownPlace } from '@mitn/search-request';

/** The town where an offer is. Throws 400 `place.unknown` when the text names no town, or several could be meant. */
export function findOfferTown(text: string, path: string): Place {
  const place = findPlace(text);
  if (!place?.point) throw unknownPlace(text, path);
  return place;
}

/** A profile as it is kept: a place that was only named gets its coordinates. Throws 400 `place.unknown`. */
export function locateProfile(body: ProfileBody): Profile {
  if (body.reach.from !== null || body.reach.placeName === null) return body;
  const centre = findCentre(body.reach.placeName, 'reach.placeName');
  return { ...body, reach: { ...body.reach, from: centre?.point ?? null } };
}
