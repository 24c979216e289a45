/** A reason as a code with values, put into words by `texts` (`match.reason.<code>`). Values are numbers, dates or words of an ad, never personal data. */
export interface Reason {
  code: string;
  values: Record<string, string | number>;
}

export const CHECK_RESULTS = ['pass', 'fail', 'unknown'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** A hard check, apart from the score. `unknown` is never a pass: it is shown as a question to ask. */
export interface Check {
  name: string;
  result: CheckResult;
  reason: Reason;
}

/** One named part of the score: whole points out of `max`. */
export interface ScorePart {
  name: string;
  points: number;
  max: number;
  reason: Reason;
}

/** How the two offers of a pair go together. `costShare` is the home's total a month as a share of the net pay of that job (0.37 = 37 %), null when pay is unknown. */
export interface PairFacts {
  minutes: number | null;
  mode: 'bicycle' | 'public-transport' | 'car';
  estimate: boolean;
  costShare: number | null;
  netPayCentsPerMonth: number | null;
  costCentsPerMonth: number;
}

export const MATCH_KINDS = ['vacancy', 'home', 'pair'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** An offer, or a job and a home together, that one profile may have: no check failed. Ordered by score, ties by id. */
export interface Match {
  kind: MatchKind;
  rank: number;
  score: number;
  vacancyId: string | null;
  homeId: string | null;
  checks: Check[];
  parts: ScorePart[];
  pair: PairFacts | null;
}
