import type { HomeHit, MatchAnswer, VacancyHit } from '@mitn/contracts';
import type { Match, Reason } from '@mitn/domain';
import { reasonText } from '@mitn/texts';
import type { Language } from '../platform/language.js';

/** A match with its offers and every reason in words. */
export function presentMatch(match: Match, vacancy: VacancyHit | null, home: HomeHit | null, language: Language): MatchAnswer {
  return {
    rank: match.rank,
    score: match.score,
    vacancyId: match.vacancyId,
    homeId: match.homeId,
    checks: match.checks.map(({ name, result, reason }) => ({ name, result, ...inWords(reason, language) })),
    parts: match.parts.map(({ name, points, max, reason }) => ({ name, points, max, ...inWords(reason, language) })),
    pair: match.pair,
    vacancy,
    home,
  };
}

function inWords(reason: Reason, language: Language): { reason: string; reasonCode: string; reasonValues: Reason['values'] } {
  return { reason: reasonText(reason, language), reasonCode: reason.code, reasonValues: reason.values };
}
