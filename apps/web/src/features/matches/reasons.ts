import type { MatchAnswer } from '@mitn/contracts';

/** A reason in words, with where it comes from. */
export interface SourcedReason {
  reason: string;
  evidence: MatchAnswer['parts'][number]['evidence'];
  overruled?: MatchAnswer['checks'][number]['overruled'];
}

export interface MatchReasons {
  /** Why it fits, strongest first. */
  fits: SourcedReason[];
  /** What to ask before one decides: checks that the ad leaves open. */
  ask: SourcedReason[];
  /** Why it does not fit: checks that fail. */
  fails: SourcedReason[];
}

/**
 * Sorts a match's reasons for the reader: parts of the score that give at least half of their points, then checks that passed; and apart
 * from these, what is unknown and what fails. A reason that says the same twice stands once.
 */
export function reasonsOf(match: Pick<MatchAnswer, 'checks' | 'parts'>): MatchReasons {
  const strong = match.parts.filter((part) => part.max > 0 && part.points * 2 >= part.max).sort((a, b) => b.points - a.points);
  const checks = (result: string) => match.checks.filter((check) => check.result === result);
  return { fits: unique([...strong, ...checks('pass')]), ask: unique(checks('unknown')), fails: unique(checks('fail')) };
}

const unique = (reasons: SourcedReason[]): SourcedReason[] => reasons.filter(({ reason }, at) => reason.trim() !== '' && reasons.findIndex((one) => one.reason === reason) === at);
