import type { HomeHit, MatchAnswer, VacancyHit } from '@mitn/contracts';
import type { Match, OverruledCheck, Reason, ShownMatch } from '@mitn/domain';
import { overrideText, reasonText } from '@mitn/texts';
import type { Language } from '../platform/language.js';

/** A match with its offers and every reason in words. */
export function presentMatch(match: Match | ShownMatch, vacancy: VacancyHit | null, home: HomeHit | null, language: Language): MatchAnswer {
  return {
    rank: match.rank,
    score: match.score,
    vacancyId: match.vacancyId,
    homeId: match.homeId,
    checks: match.checks.map((check) => presentCheck(check, language)),
    parts: match.parts.map(({ name, points, max, reason }) => ({ name, points, max, ...inWords(reason, language) })),
    pair: match.pair,
    vacancy,
    home,
    ...('recommended' in match && match.recommended ? { recommended: { reason: match.recommended.publicReason } } : {}),
  };
}

/** A check in words; one that staff overruled says what they found, and what was computed beside it. */
function presentCheck({ name, result, reason, overruled }: OverruledCheck, language: Language): MatchAnswer['checks'][number] {
  const computed = inWords(reason, language);
  if (!overruled) return { name, result, ...computed };
  return { name, result, ...computed, reason: overrideText(result, overruled.publicReason, language), overruled: { computed: overruled.computed, reason: computed.reason } };
}

function inWords(reason: Reason, language: Language): { reason: string; reasonCode: string; reasonValues: Reason['values'] } {
  return { reason: reasonText(reason, language), reasonCode: reason.code, reasonValues: reason.values };
}
