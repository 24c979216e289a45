import type { MatchAnswer, MatchBasis } from '@mitn/contracts';
import { createContext, useContext } from 'react';
import type { OpenLabel } from '../../../components/evidence.js';

/** A check or a part of a match whose sources are open. */
export interface OpenSource {
  match: MatchAnswer;
  title: string;
  evidence: MatchAnswer['parts'][number]['evidence'];
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
