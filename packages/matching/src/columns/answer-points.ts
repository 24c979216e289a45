import type { ScorePart } from '@mitn/domain';
import { HOME_ANSWERS, homeInformation } from '../score/home-score.js';
import { VACANCY_ANSWERS, vacancyInformation } from '../score/vacancy-score.js';
import type { Weights } from '../weights.js';

const alone = ({ points }: ScorePart): number => points;

/** What so much answered by a vacancy brings, from nothing to everything. `pointsOf`: how a part counts. */
export function answerPointsOfVacancy(weights: Weights, pointsOf: (part: ScorePart) => number = alone): Int32Array {
  return Int32Array.from({ length: VACANCY_ANSWERS + 1 }, (_, answered) => pointsOf(vacancyInformation(answered, weights)));
}

/** The same of a home. */
export function answerPointsOfHome(weights: Weights, pointsOf: (part: ScorePart) => number = alone): Int32Array {
  return Int32Array.from({ length: HOME_ANSWERS + 1 }, (_, answered) => pointsOf(homeInformation(answered, weights)));
}
