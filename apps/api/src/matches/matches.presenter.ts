import type { EvidenceAnswer, HomeHit, MatchAnswer, MatchesAnswer, VacancyHit } from '@mitn/contracts';
import type { StoredFeedback } from '@mitn/db';
import type { Match, MatchKind, OverruledCheck, Reason, ShownMatch } from '@mitn/domain';
import { overrideText, reasonText } from '@mitn/texts';
import { presentFeedback } from '../platform/feedback.presenter.js';
import type { Language } from '../platform/language.js';

/** What a check or part rests on when nothing is known of it: one of a newer or older engine. */
const NO_EVIDENCE: EvidenceAnswer = { offer: [], profile: [], figureIds: [], methodIds: [], skills: null };

/** A match as it is shown: under what staff decided, with what the person said of it. */
export type AnsweredMatch = (Match | ShownMatch) & { feedback?: StoredFeedback | null };

/** A match with its offers, every reason in words, and where each number comes from. */
export function presentMatch(match: AnsweredMatch, vacancy: VacancyHit | null, home: HomeHit | null, evidence: { checks: EvidenceAnswer[]; parts: EvidenceAnswer[] }, language: Language): MatchAnswer {
  return {
    rank: match.rank,
    score: match.score,
    vacancyId: match.vacancyId,
    homeId: match.homeId,
    checks: match.checks.map((check, at) => presentCheck(check, evidence.checks[at] ?? NO_EVIDENCE, language)),
    parts: match.parts.map(({ name, points, max, reason }, at) => ({ name, points, max, ...inWords(reason, language), evidence: evidence.parts[at] ?? NO_EVIDENCE })),
    pair: match.pair,
    vacancy,
    home,
    feedback: match.feedback ? presentFeedback(match.feedback) : null,
    ...('recommended' in match && match.recommended ? { recommended: { reason: match.recommended.publicReason } } : {}),
  };
}

/** A check in words; one that staff overruled says what they found, and what was computed beside it. */
function presentCheck({ name, result, reason, overruled }: OverruledCheck, evidence: EvidenceAnswer, language: Language): MatchAnswer['checks'][number] {
  const computed = inWords(reason, language);
  if (!overruled) return { name, result, ...computed, evidence };
  return { name, result, ...computed, reason: overrideText(result, overruled.publicReason, language), overruled: { computed: overruled.computed, reason: computed.reason }, evidence };
}

function inWords(reason: Reason, language: Language): { reason: string; reasonCode: string; reasonValues: Reason['values'] } {
  return { reason: reasonText(reason, language), reasonCode: reason.code, reasonValues: reason.values };
}

/** How many of each kind were refused. */
export function presentSetAside(said: readonly StoredFeedback[]): MatchesAnswer['setAside'] {
  const count = (kind: MatchKind): number => said.filter((one) => one.verdict === 'refused' && kindOf(one) === kind).length;
  return { vacancy: count('vacancy'), home: count('home'), pair: count('pair') };
}

/** The kind of match that these offers make. */
export function kindOf({ vacancyId, homeId }: Pick<Match, 'vacancyId' | 'homeId'>): MatchKind {
  return vacancyId !== null && homeId !== null ? 'pair' : vacancyId === null ? 'home' : 'vacancy';
}
