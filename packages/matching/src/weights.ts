/** Names the numbers below. It changes whenever a score may change. */
export const WEIGHTS_VERSION = '2026-11.4';

/** The most points of each named part. The parts of one kind add up to 1,000. Nothing about who a person is has a weight here. */
export interface Weights {
  version: string;
  vacancy: Record<'occupation' | 'skills' | 'experience' | 'pay' | 'workplace' | 'commute' | 'freshness' | 'information', number>;
  home: Record<'cost' | 'area' | 'distance' | 'information' | 'freshness', number>;
  pair: Record<'job' | 'home' | 'commute' | 'cost.share', number>;
  /** Scales of the parts that need one. */
  scales: {
    /** Confirmed this many days ago or longer: no points for freshness. */
    freshDays: number;
    /** Gross a month that earns all points for pay when no wish is given. */
    payCentsPerMonth: number;
    /** A month's cost that earns no points when no limit is given. */
    costCentsPerMonth: number;
    /** Square metres that earn all points. */
    areaM2: number;
    /** What an ad does not say about skills, experience or workplace earns this many percent: better than a mismatch, worse than a match. */
    unstatedPercent: number;
    /** Skills are weighed by how rare they are (20 to 200 each, 100 when that is not known). An ad that asks for less counts as asking for this much, and one that asks for more as asking for at most `mostSkillWeight`. */
    leastSkillWeight: number;
    mostSkillWeight: number;
    /**
     * Percent of the points for an occupation: the same concept; the same ISCO-08 unit group (four digits); the same minor group (three); words of the wish in
     * the title where both are known to the vocabulary and are not akin; such words where one of them is not known, so that words are all there is.
     */
    occupationPercent: { same: number; unitGroup: number; minorGroup: number; words: number; wordsAlone: number };
    /** An incomplete total looks cheaper than it is: it earns this many percent of the points for cost. */
    incompleteCostPercent: number;
  };
}

/** The weights in use. */
export const WEIGHTS: Weights = {
  version: WEIGHTS_VERSION,
  vacancy: { occupation: 260, skills: 240, experience: 80, pay: 110, workplace: 50, commute: 110, freshness: 70, information: 80 },
  home: { cost: 350, area: 200, distance: 200, information: 130, freshness: 120 },
  pair: { job: 400, home: 300, commute: 200, 'cost.share': 100 },
  scales: {
    freshDays: 60, payCentsPerMonth: 600_000, costCentsPerMonth: 200_000, areaM2: 100, unstatedPercent: 40, leastSkillWeight: 300, mostSkillWeight: 1_000, incompleteCostPercent: 70,
    occupationPercent: { same: 100, unitGroup: 75, minorGroup: 50, words: 40, wordsAlone: 90 },
  },
};
