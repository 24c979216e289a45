import type { Point, Profile } from '@mitn/domain';
import { TRAVEL_ESTIMATES } from '../commute.js';
import type { Run, SlotRuns } from './slot-runs.js';

const EARTH_RADIUS_M = 6_371_008.8;
/** People whose reach is alike stand in cells of one size: those who cycle a quarter of an hour in small ones. */
const LEAST_REACH_M = 8_000;
const REACH_STEP = 1.4;
/** Whoever reaches further is looked at for every place. */
const MOST_REACH_M = 400_000;
const CELLS_PER_REACH = 3;
/** A degree of longitude is about so many times shorter than one of latitude in this country. */
const LON_STRETCH = 1.6;
const RADIANS = Math.PI / 180;
/** Nearer to a pole, or to where east meets west, everybody is looked at. */
const MOST_LAT = 80;
const MOST_LON = 170;
const COLUMNS = 2 ** 16;

interface ReachClass {
  reachM: number;
  latStep: number;
  lonStep: number;
  runs: Map<number, Run>;
}

/** Metres of straight line beyond which somebody surely does not come, a little too many rather than too few; `null` = no place was given, or no limit is known. */
export function reachMetres({ reach: { from, mode, maxMinutes } }: Profile): number | null {
  if (!from) return null;
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
  return (Math.max(0, maxMinutes - fixedMinutes) * kmPerHour * 1_000 * (1 + 1e-9)) / (detour * 60) + 1;
}

/**
 * Runs of profiles by where people live and how far they go, so that an offer at a place looks only at those who may reach it. Nobody who may is left out; some who
 * may not are among them.
 */
export class ReachCells {
  readonly #classes: (ReachClass | undefined)[] = [];
  readonly #anywhere: Run;

  constructor(private readonly runs: SlotRuns) {
    this.#anywhere = runs.open();
  }

  runOf(profile: Profile): Run {
    const metres = reachMetres(profile);
    const { from } = profile.reach;
    if (metres === null || !from || metres > MOST_REACH_M || Math.abs(from.lat) > MOST_LAT || Math.abs(from.lon) > MOST_LON) return this.#anywhere;
    const group = this.#classOf(metres);
    const cell = cellOf(group, from.lat, from.lon);
    let run = group.runs.get(cell);
    if (!run) group.runs.set(cell, (run = this.runs.open()));
    return run;
  }

  /** For a run that nobody stands in any more. */
  forget(run: Run, profile: Profile): void {
    const metres = reachMetres(profile);
    const { from } = profile.reach;
    if (run === this.#anywhere || metres === null || !from) return;
    const group = this.#classOf(metres);
    group.runs.delete(cellOf(group, from.lat, from.lon));
    this.runs.close(run);
  }

  /** Every run in which somebody may stand who reaches the point. */
  near(point: Point): Run[] {
    const found = [this.#anywhere];
    const everywhere = Math.abs(point.lat) > MOST_LAT - 5 || Math.abs(point.lon) > MOST_LON - 25;
    for (const group of this.#classes) {
      if (!group) continue;
      if (everywhere) for (const run of group.runs.values()) found.push(run);
      else around(group, point, found);
    }
    return found;
  }

  #classOf(metres: number): ReachClass {
    const at = Math.max(0, Math.ceil(Math.log(metres / LEAST_REACH_M) / Math.log(REACH_STEP)));
    const reachM = LEAST_REACH_M * REACH_STEP ** at * (1 + 1e-9);
    const latStep = reachM / EARTH_RADIUS_M / RADIANS / CELLS_PER_REACH;
    return (this.#classes[at] ??= { reachM, latStep, lonStep: latStep * LON_STRETCH, runs: new Map() });
  }
}

function cellOf({ latStep, lonStep }: ReachClass, lat: number, lon: number): number {
  return Math.floor((lat + 90) / latStep) * COLUMNS + Math.floor((lon + 180) / lonStep);
}

/**
 * The cells of a circle, row by row: with a difference in latitude of at least `dLat`, hav(d) = hav(dLat) + cos cos hav(dLon) says how far apart the longitudes may be.
 */
function around({ reachM, latStep, lonStep, runs }: ReachClass, { lat, lon }: Point, found: Run[]): void {
  const arc = reachM / EARTH_RADIUS_M;
  const reachLat = arc / RADIANS;
  const cosines = Math.cos(lat * RADIANS) * Math.cos((Math.abs(lat) + reachLat) * RADIANS);
  const lastRow = Math.floor((lat + 90 + reachLat) / latStep);
  for (let row = Math.floor((lat + 90 - reachLat) / latStep); row <= lastRow; row += 1) {
    const [south, north] = [row * latStep - 90, (row + 1) * latStep - 90];
    const apart = Math.max(0, south - lat, lat - north);
    const left = Math.max(0, Math.sin(arc / 2) ** 2 - Math.sin((apart * RADIANS) / 2) ** 2);
    const reachLon = (2 * Math.asin(Math.min(1, Math.sqrt(left / cosines)))) / RADIANS + 1e-6;
    const last = Math.floor((lon + 180 + reachLon) / lonStep);
    for (let column = Math.floor((lon + 180 - reachLon) / lonStep); column <= last; column += 1) {
      const run = runs.get(row * COLUMNS + column);
      if (run) found.push(run);
    }
  }
}
