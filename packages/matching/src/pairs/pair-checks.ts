import type { Check, PairFacts, Profile, Reason, ScorePart } from '@mitn/domain';
import { estimateMinutes } from '../commute.js';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { check } from '../reason-codes.js';
import type { Weights } from '../weights.js';
import { costLimit, costSharePoints, LATE_MOVE_IN_DAYS, wayPoints, type HomeTerms, type JobTerms } from './pair-terms.js';

/** How the two offers of a pair go together, worked out once. */
export interface PairJudgement {
  checks: Check[];
  parts: ScorePart[];
  facts: PairFacts;
}

/** The three checks, the parts and the facts of one pair. */
export function judgePair(vacancy: MatchableVacancy, job: JobTerms, home: MatchableHome, terms: HomeTerms, profile: Profile, weights: Weights): PairJudgement {
  const { mode } = profile.reach;
  const minutes = job.remote ? null : estimateMinutes(home.point, vacancy.point, mode);
  const net = job.netMinCents;
  const facts: PairFacts = {
    minutes,
    mode,
    estimate: true,
    costShare: net === null || net <= 0 ? null : Math.round((terms.costCents / net) * 10_000) / 10_000,
    netPayCentsPerMonth: net,
    costCentsPerMonth: terms.costCents,
  };
  return { checks: [commuteCheck(minutes, job, profile), costShareCheck(job, terms, profile), moveInCheck(job, terms)], parts: pairParts(facts, job, terms, profile, weights), facts };
}

function commuteCheck(minutes: number | null, job: JobTerms, { reach }: Profile): Check {
  if (job.remote) return check('commute', 'pass', 'commute.remote');
  if (minutes === null) return check('commute', 'unknown', 'commute.no-point');
  const within = minutes <= reach.maxMinutes;
  return check('commute', within ? 'pass' : 'fail', within ? 'commute.within' : 'commute.too-long', { minutes, mode: reach.mode, maxMinutes: reach.maxMinutes });
}

/** Whole percents, rounded up: a share over the limit never reads as within it. Every reason of a pair says the same number. */
function sharePercent(costCents: number, netCents: number): number {
  return Math.ceil((costCents * 100) / Math.max(1, netCents));
}

/** The lower end of the pay must bear the home. A home that only the upper end bears is a question. */
function costShareCheck(job: JobTerms, home: HomeTerms, profile: Profile): Check {
  const limitPercent = profile.maxCostSharePercent;
  const { netMinCents, netMaxCents } = job;
  const name = 'cost.share';
  const costCents = home.costCents;
  if (netMaxCents !== null && costCents * 100 > costLimit(job, profile)) return check(name, 'fail', 'cost.share.above', { costCents, netCents: netMaxCents, sharePercent: sharePercent(costCents, netMaxCents), limitPercent });
  if (!job.payStated) return check(name, 'unknown', 'cost.share.pay-unstated', { costCents });
  if (netMinCents === null && netMaxCents === null) return check(name, 'unknown', 'cost.share.no-figures', { costCents });
  if (netMinCents === null) return check(name, 'unknown', 'cost.share.pay-unstated', { costCents });
  const values = { costCents, netCents: netMinCents, sharePercent: sharePercent(costCents, netMinCents), limitPercent };
  if (costCents * 100 > limitPercent * netMinCents) return check(name, 'unknown', 'cost.share.range', values);
  return home.complete ? check(name, 'pass', 'cost.share.within', values) : check(name, 'unknown', 'cost.share.incomplete', values);
}

function moveInCheck(job: JobTerms, home: HomeTerms): Check {
  const name = 'start.move-in';
  const { startDay } = job;
  if (startDay === null) return check(name, 'unknown', 'start.move-in.unstated');
  if (home.untilDay !== null && home.untilDay < startDay) return check(name, 'fail', 'start.move-in.ends-before', { days: startDay - home.untilDay });
  if (home.freeDay === null) return check(name, 'unknown', 'start.move-in.unstated');
  const days = startDay - home.freeDay;
  if (days > 0) return check(name, 'pass', 'start.move-in.before', { days });
  if (days === 0) return check(name, 'pass', 'start.move-in.same-day');
  return -days <= LATE_MOVE_IN_DAYS ? check(name, 'unknown', 'start.move-in.shortly-after', { days: -days }) : check(name, 'fail', 'start.move-in.too-late', { days: -days });
}

function pairParts(facts: PairFacts, job: JobTerms, home: HomeTerms, profile: Profile, weights: Weights): ScorePart[] {
  const max = weights.pair;
  const { minutes, netPayCentsPerMonth: net } = facts;
  const way = wayPoints(minutes, job, home, profile, max.commute);
  const share = costSharePoints(home.costCents, job.netMinCents, profile.maxCostSharePercent, max['cost.share']);
  return [
    ...job.parts,
    ...home.parts,
    {
      name: 'commute', points: way, max: max.commute,
      reason: wayReason(minutes, job, home, profile),
    },
    {
      name: 'cost.share', points: share, max: max['cost.share'],
      reason: net === null || facts.costShare === null ? { code: 'score.cost.share.unknown', values: {} } : { code: 'score.cost.share.known', values: { sharePercent: sharePercent(home.costCents, net), limitPercent: profile.maxCostSharePercent } },
    },
  ];
}

/** Why the way has its points: for a job at home the way from the place that the person gave, where one was given. */
function wayReason(minutes: number | null, job: JobTerms, { fromPlaceMinutes }: HomeTerms, { reach }: Profile): Reason {
  if (!job.remote) return minutes === null ? { code: 'score.commute.unknown', values: {} } : { code: 'score.commute.minutes', values: { minutes, mode: reach.mode } };
  if (reach.from === null) return { code: 'score.commute.remote', values: {} };
  return fromPlaceMinutes === null ? { code: 'score.distance.unknown', values: {} } : { code: 'score.distance.near', values: { minutes: fromPlaceMinutes, mode: reach.mode } };
}
