import { DependencyError } from '@mitn/domain';
import type { Point, TravelMode } from '@mitn/domain';
import { z } from 'zod';
import { askRouter } from './ask-router.js';
import { minutesOfSeconds, needMode } from './travel-time.port.js';
import type { Minutes, TravelTime } from './travel-time.port.js';

/** By OSRM: the profile of its address; a server knows the one that its data were prepared with and ignores the name. */
const PROFILES = { car: 'driving', bicycle: 'cycling' } as const;
export type OsrmMode = keyof typeof PROFILES;

/** osrm-routed takes 100 places in one table unless it is told otherwise; one of them is where the way begins. */
const MOST_IN_ONE = 99;
/** A place that is further than this from the nearest road of the map is not on the map. */
const FARTHEST_FROM_ROAD_M = 1_000;

const Waypoint = z.object({ distance: z.number().optional() });
const Table = z.object({ code: z.literal('Ok'), durations: z.array(z.array(z.number().min(0).nullable())).length(1), sources: z.array(Waypoint).length(1), destinations: z.array(Waypoint) });
const Refusal = z.object({ code: z.string().regex(/^(?!Ok$)[A-Za-z]{1,40}$/) });

export interface OsrmOptions {
  /** Address of a server by mode, such as `http://127.0.0.1:5000` or `https://host/routed-bike`. Modes without one are not told. */
  urls: Partial<Record<OsrmMode, string>>;
  timeoutMs?: number;
}

/** Ways by car and by bicycle over the roads of OpenStreetMap, from OSRM's table service (`/table/v1`). Free roads: no traffic, no parking. */
export class OsrmTravelTime implements TravelTime {
  readonly source = 'osrm';
  readonly modes: readonly TravelMode[];
  private readonly urls: ReadonlyMap<TravelMode, string>;
  private readonly timeoutMs: number;

  constructor({ urls, timeoutMs = 3_000 }: OsrmOptions) {
    this.urls = new Map(Object.entries(urls).flatMap(([mode, url]) => (url ? [[mode as OsrmMode, `${url.replace(/(?<!\/)\/+$/, '')}/table/v1/${PROFILES[mode as OsrmMode]}`]] : [])));
    this.modes = [...this.urls.keys()];
    this.timeoutMs = timeoutMs;
  }

  async minutes(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    needMode(this, mode);
    const answers: Minutes[] = [];
    for (let start = 0; start < to.length; start += MOST_IN_ONE) answers.push(...(await this.table(mode, from, to.slice(start, start + MOST_IN_ONE))));
    return answers;
  }

  private async table(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    const places = [from, ...to].map(({ lat, lon }) => `${lon.toFixed(6)},${lat.toFixed(6)}`).join(';');
    const url = new URL(`${this.urls.get(mode)}/${places}`);
    url.searchParams.set('sources', '0');
    url.searchParams.set('destinations', to.map((_, at) => at + 1).join(';'));
    url.searchParams.set('annotations', 'duration');
    const answer = await askRouter(url, z.union([Table, Refusal]), this.timeoutMs);
    // One of the places is nowhere near a road of the map: the service tells of none of them.
    if (answer.code === 'NoSegment') return to.map(() => undefined);
    if (!('durations' in answer)) throw new DependencyError('travel.refused', `OSRM refused a table (${answer.code}).`);
    const [durations = []] = answer.durations;
    if (durations.length !== to.length || answer.destinations.length !== to.length) throw new DependencyError('travel.unreadable', `OSRM answered ${durations.length} ways of ${to.length}.`);
    const onTheMap = ({ distance = 0 }: { distance?: number | undefined }): boolean => distance <= FARTHEST_FROM_ROAD_M;
    if (!answer.sources.every(onTheMap)) return to.map(() => undefined);
    return durations.map((seconds, at) => {
      if (!onTheMap(answer.destinations[at] ?? {})) return undefined;
      return seconds === null ? null : minutesOfSeconds(seconds);
    });
  }
}
