import { daysBetween, type CalendarDate, type Profile, type ScorePart } from '@mitn/domain';
import { monthlyPay, netPayCentsPerMonth } from '@mitn/rules';
import { estimateMinutes } from '../commute.js';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import type { Weights } from '../weights.js';

/** A home may come free at most this many days after the job starts; until then it is something to arrange. */
export const LATE_MOVE_IN_DAYS = 31;

/** The parts of an offer's own score that a pair leaves out: the way from where the person lives now. */
export const JOB_WAY_PART = 'commute';
export const HOME_WAY_PART = 'distance';

/** What a vacancy brings to each of its pairs. Net pay in whole cents a month; days count from 1970-01-01. */
export interface JobTerms {
  remote: boolean;
  payStated: boolean;
  /** Net pay at the lower and at the upper end of the range; `null` = that end is open or not stated. */
  netMinCents: number | null;
  netMaxCents: number | null;
  startDay: number | null;
  parts: ScorePart[];
  /** The sum of the parts. */
  points: number;
}

/** What a home brings to each of its pairs. A day that has passed counts as today. */
export interface HomeTerms {
  costCents: number;
  complete: boolean;
  freeDay: number | null;
  untilDay: number | null;
  /** Minutes from the place that the person gave: what the way counts for a job at home. `null` = the home's point is not known. */
  fromPlaceMinutes: number | null;
  parts: ScorePart[];
  /** The sum of the parts. */
  points: number;
}

const dayOf = (date: CalendarDate): number => daysBetween('1970-01-01', date);
/**
 * The parts that an offer brings to a pair: its own, without the way from where the person lives now, scaled down together to `most` points (whole
 * points, rounded down part by part, so that the parts of a pair still add up to its score).
 */
function offerParts(parts: ScorePart[], wayPart: string, prefix: string, most: number): ScorePart[] {
  const kept = parts.filter(({ name }) => name !== wayPart);
  const whole = kept.reduce((sum, { max }) => sum + max, 0);
  return kept.map(({ name, points, max, reason }) => ({ name: `${prefix}.${name}`, points: scaled(points, most, whole), max: scaled(max, most, whole), reason }));
}

const scaled = (points: number, most: number, whole: number): number => (whole > 0 ? Math.floor((points * most) / whole) : 0);

/** The points that one part of an offer brings to a pair, without working the others out: its `max` must be its weight. */
export function pairScale(weights: Readonly<Record<string, number>>, wayPart: string, most: number): (part: ScorePart) => number {
  const whole = Object.entries(weights).reduce((sum, [name, max]) => (name === wayPart ? sum : sum + max), 0);
  return ({ name, points }) => (name === wayPart ? 0 : scaled(points, most, whole));
}

const sum = (parts: ScorePart[]): number => parts.reduce((total, { points }) => total + points, 0);

/** `parts` are the vacancy's own. */
export function jobTerms(vacancy: MatchableVacancy, parts: ScorePart[], on: CalendarDate, weights: Weights): JobTerms {
  const pay = monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
  const own = offerParts(parts, JOB_WAY_PART, 'job', weights.pair.job);
  const net = (grossCentsPerMonth: number | null | undefined): number | null => (grossCentsPerMonth == null ? null : netPayCentsPerMonth({ grossCentsPerMonth, on }));
  return {
    remote: vacancy.workplace === 'remote',
    payStated: pay !== null,
    netMinCents: net(pay?.minCents),
    netMaxCents: net(pay?.maxCents),
    startDay: vacancy.startOn === null ? null : Math.max(dayOf(vacancy.startOn), dayOf(on)),
    parts: own,
    points: sum(own),
  };
}

/** `parts` are the home's own. */
export function homeTerms(home: MatchableHome, parts: ScorePart[], { reach }: Profile, on: CalendarDate, weights: Weights): HomeTerms {
  const own = offerParts(parts, HOME_WAY_PART, 'home', weights.pair.home);
  return {
    costCents: home.costs.totalCentsPerMonth,
    complete: home.costs.complete,
    freeDay: home.availableFrom === null ? null : Math.max(dayOf(home.availableFrom), dayOf(on)),
    untilDay: home.availableUntil === null ? null : dayOf(home.availableUntil),
    fromPlaceMinutes: estimateMinutes(reach.from, home.point, reach.mode),
    parts: own,
    points: sum(own),
  };
}

/** The most that a home may cost for this job, as hundredths of a cent of net pay times percent: `costCents * 100` above it fails. Infinite when the upper end of the pay is not known. */
export function costLimit(job: JobTerms, profile: Profile): number {
  return job.netMaxCents === null ? Infinity : profile.maxCostSharePercent * job.netMaxCents;
}

/**
 * Points for the way, falling evenly from all to none at the longest way; `null` = not known, none. Who works at home may live anywhere, so there the way
 * from the place that the person gave counts: without it every cheap home of the country would stand above those nearby. All points when no place was given.
 */
export function wayPoints(minutes: number | null, job: Pick<JobTerms, 'remote'>, home: Pick<HomeTerms, 'fromPlaceMinutes'>, { reach }: Profile, most: number): number {
  if (job.remote && reach.from === null) return most;
  const way = job.remote ? home.fromPlaceMinutes : minutes;
  return way === null || way >= reach.maxMinutes ? 0 : Math.floor((most * (reach.maxMinutes - way)) / reach.maxMinutes);
}

/** Points for the cost: all at half the person's limit or less, none at the limit or when the net pay is not known. */
export function costSharePoints(costCents: number, netMinCents: number | null, limitPercent: number, most: number): number {
  if (netMinCents === null || netMinCents <= 0) return 0;
  const limitCents = netMinCents * limitPercent;
  return Math.floor(most * Math.min(1, Math.max(0, (2 * (limitCents - costCents * 100)) / limitCents)));
}
