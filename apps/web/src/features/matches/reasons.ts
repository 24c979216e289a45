import type { MatchAnswer } from '@mitn/contracts';

export interface MatchReasons {
  /** Why it fits, strongest first. */
  fits: string[];
  /** What to ask before one decides: checks that the ad leaves open. */
  ask: string[];
}

/**
 * Sorts a match's reasons for the reader: parts of the score that give at least half of their points, then checks that passed; and apart
 * from these, what is unknown. A reason that says the same twice stands once.
 */
export function reasonsOf(match: Pick<MatchAnswer, 'checks' | 'parts'>): MatchReasons {
  const strong = match.parts.filter((part) => part.max > 0 && part.points * 2 >= part.max).sort((a, b) => b.points - a.points).map((part) => part.reason);
  const passed = match.checks.filter((check) => check.result === 'pass').map((check) => check.reason);
  const ask = match.checks.filter((check) => check.result !== 'pass').map((check) => check.reason);
  return { fits: unique([...strong, ...passed]), ask: unique(ask) };
}

const unique = (texts: string[]): string[] => [...new Set(texts.filter((text) => text.trim() !== ''))];
