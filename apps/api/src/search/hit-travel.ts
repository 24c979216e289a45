import type { HomeHit, TravelAnswer, VacancyHit } from '@mitn/contracts';
import type { Point } from '@mitn/domain';
import type { SearchPlace } from '@mitn/search-request';
import type { Travel, TravelTimes } from '@mitn/travel';

type Hit = VacancyHit | HomeHit;

/** Hits with the time that the way from the place of the search takes; neither time nor distance is claimed from the middle of a region, nor to an offer without coordinates. */
export async function withTravel<H extends Hit>(hits: H[], from: SearchPlace | null, times: TravelTimes): Promise<H[]> {
  if (!from) return hits;
  if (!from.exact) return hits.map((hit) => ({ ...hit, distanceKm: null }));
  const points = hits.map(pointOf);
  const placed = points.filter((point) => point !== null);
  const ways = new Map((await times.between(from.point, placed)).map((way, at) => [placed[at], way]));
  return hits.map((hit, at) => {
    const way = points[at] && ways.get(points[at]);
    return { ...hit, travel: way ? present(way) : null };
  });
}

function present({ minutes, estimated, sources }: Travel): TravelAnswer {
  return {
    bicycleMinutes: minutes.bicycle, publicTransportMinutes: minutes['public-transport'], carMinutes: minutes.car,
    estimate: estimated.length > 0, estimatedModes: [...estimated], source: sources.length > 0 ? sources.join('+') : 'estimate',
  };
}

function pointOf({ place }: Hit): Point | null {
  return place?.lat == null || place.lon === null ? null : { lat: place.lat, lon: place.lon };
}
