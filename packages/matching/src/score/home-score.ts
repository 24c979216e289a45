import type { CalendarDate, Profile, ScorePart } from '@mitn/domain';
import { estimateMinutes } from '../commute.js';
import type { MatchableHome } from '../matching-engine.js';
import { part } from '../reason-codes.js';
import type { Weights } from '../weights.js';
import { answersPart, freshnessPart, shareOfTime } from './vacancy-score.js';

/** The parts of a home's score. */
export function homeParts(home: MatchableHome, profile: Profile, on: CalendarDate, weights: Weights): ScorePart[] {
  return [costPart(home, profile, weights), areaPart(home, weights), distancePart(home, profile, weights), informationPart(home, weights), freshnessPart(home.confirmedOn, on, weights.home.freshness, weights)];
}

/** All points at half the limit or less, none at the limit. Without a limit: against a fixed scale. An incomplete total earns less. */
export function costPart({ costs }: MatchableHome, { home }: Profile, weights: Weights): ScorePart {
  const { costCentsPerMonth, incompleteCostPercent } = weights.scales;
  const limitCents = home?.maxCostCentsPerMonth ?? 0;
  const costCents = costs.totalCentsPerMonth;
  const room = limitCents > 0 ? (2 * (limitCents - costCents)) / limitCents : (costCentsPerMonth - costCents) / costCentsPerMonth;
  const share = Math.min(1, Math.max(0, room)) * (costs.complete ? 1 : incompleteCostPercent / 100);
  const max = weights.home.cost;
  if (!costs.complete) return part('cost', share, max, 'score.cost.incomplete', { costCents });
  if (limitCents === 0) return part('cost', share, max, 'score.cost.no-limit', { costCents });
  if (costCents > limitCents) return part('cost', share, max, 'score.cost.over-limit', { costCents, gapCents: costCents - limitCents });
  return part('cost', share, max, 'score.cost.under-limit', { costCents, roomCents: limitCents - costCents });
}

/** The whole area, not the area per person: that would let the size of a family move the order. */
export function areaPart({ areaM2 }: MatchableHome, weights: Weights): ScorePart {
  if (areaM2 === null) return part('area', 0, weights.home.area, 'score.area.unstated');
  return part('area', areaM2 / weights.scales.areaM2, weights.home.area, 'score.area.stated', { areaM2 });
}

export function distancePart(home: MatchableHome, { reach }: Profile, weights: Weights): ScorePart {
  const minutes = estimateMinutes(reach.from, home.point, reach.mode);
  if (minutes === null) return part('distance', 0, weights.home.distance, 'score.distance.unknown');
  return part('distance', shareOfTime(minutes, reach.maxMinutes), weights.home.distance, 'score.distance.near', { minutes, mode: reach.mode });
}

/** What the ad answers of eight things; a complete price counts three times, registration and the welcome of internationals twice. */
export function informationPart(home: MatchableHome, weights: Weights): ScorePart {
  return answersPart(
    [
      [home.costs.complete, 3],
      [home.registration !== 'unstated', 2],
      [home.internationals !== 'unstated', 2],
      [home.areaM2 !== null, 1],
      [home.availableFrom !== null, 1],
      [home.furnishing !== null, 1],
      [home.maxPersons !== null, 1],
      [home.point !== null, 1],
    ],
    weights.home.information,
  );
}

/** The weight of all questions of `information`. */
export const HOME_ANSWERS = 12;

/** The points of `information` for so much of it; its reason says nothing. */
export function homeInformation(answered: number, weights: Weights): ScorePart {
  return answersPart([[true, answered], [false, HOME_ANSWERS - answered]], weights.home.information);
}
