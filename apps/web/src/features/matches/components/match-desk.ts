import type { CounterfactualAnswer, MatchAnswer, MatchBasis } from '@mitn/contracts';
import { createContext, useContext } from 'react';
import type { OpenLabel } from '../../../components/evidence.js';

/** A check or a part of a match whose sources are open. */
export interface OpenSource {
  match: MatchAnswer;
  title: string;
  evidence: MatchAnswer['parts'][number]['evidence'];
  /** Of a part of the score: the most points that it can give. */
  most?: number;
  /** What its numbers rest on, where that is not the basis of the list. */
  basis?: MatchBasis;
  /** What the engine says where staff found something else. */
  overruled?: MatchAnswer['checks'][number]['overruled'];
}

/** What the cards of a list may ask of their page. */
export interface MatchDesk {
  limitPercent: number | null;
  onLabel: (open: OpenLabel) => void;
  onSource: (open: OpenSource) => void;
  /** Tells how the number of a change was counted. */
  onCount: (change: CounterfactualAnswer) => void;
  onInterested: (match: MatchAnswer) => void;
  onRefuse: (match: MatchAnswer) => void;
  onShare: (matches: MatchAnswer[]) => void;
  onJob: (match: MatchAnswer) => void;
}

export const MatchDeskContext = createContext<MatchDesk | null>(null);

/** The page around the cards. */
export function useMatchDesk(): MatchDesk {
  const desk = useContext(MatchDeskContext);
  if (!desk) throw new Error('A match stands outside of its page.');
  return desk;
}

/** The first check, else part, of these names that a match has, as what is to be opened; null when it has none of them. */
export function sourceOf(match: MatchAnswer, names: readonly string[], title?: string): OpenSource | null {
  const found = names.flatMap((name): (MatchAnswer['checks'][number] | MatchAnswer['parts'][number])[] => [...match.checks.filter((one) => one.name === name), ...match.parts.filter((one) => one.name === name)])[0];
  return found ? { match, title: title ?? found.reason, evidence: found.evidence, ...('overruled' in found ? { overruled: found.overruled } : {}) } : null;
}
