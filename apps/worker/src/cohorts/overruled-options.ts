import { overrideMatch, type CalendarDate, type Match, type MatchKind, type MatchOverride, type Profile } from '@mitn/domain';
import type { OfferRanker } from '../platform/offer-ranker.js';

/** Offers of the other kind that an overruled one is tried with. */
const MOST_PARTNERS = 30;

/** An option that fits only because staff overruled a check. */
export type OverruledOption = Pick<Match, 'kind' | 'vacancyId' | 'homeId' | 'score'>;

/**
 * What fits a person after all, because every check that failed was overruled by staff: the offers themselves, and pairs of them with the best of the other kind. A check that
 * nobody overruled still counts. `fitting` is what fits by computing, best first; of the kinds that the person looks for.
 */
export function overruledOptions(profile: Profile, kinds: readonly MatchKind[], fitting: readonly OverruledOption[], overrides: readonly MatchOverride[], ranker: OfferRanker, on: CalendarDate): OverruledOption[] {
  const named = overrides.filter(({ decision, checkResult }) => decision === 'overruled' && checkResult !== 'fail');
  const partners = (kind: 'vacancy' | 'home'): (string | null)[] => [
    ...new Set([...named.map((one) => one[`${kind}Id`]), ...fitting.filter((one) => one.kind === kind).slice(0, MOST_PARTNERS).map((one) => one[`${kind}Id`])].filter((id) => id !== null)),
  ];
  const [vacancies, homes] = [partners('vacancy'), partners('home')];
  const tried = new Map<string, { vacancyId: string | null; homeId: string | null }>();
  const consider = (vacancyId: string | null, homeId: string | null): void => void tried.set(keyOf({ vacancyId, homeId }), { vacancyId, homeId });
  for (const { vacancyId, homeId } of named) {
    consider(vacancyId, homeId);
    if (homeId === null) for (const partner of homes) consider(vacancyId, partner);
    if (vacancyId === null) for (const partner of vacancies) consider(partner, homeId);
  }
  const known = new Set(fitting.map(keyOf));
  return [...tried.values()].flatMap((offers) => {
    if (known.has(keyOf(offers))) return [];
    const judged = ranker.judge(profile, offers, on);
    if (judged === null || !kinds.includes(judged.kind)) return [];
    const { checks, kind, vacancyId, homeId, score } = overrideMatch(judged, overrides);
    return checks.every(({ result }) => result !== 'fail') ? [{ kind, vacancyId, homeId, score }] : [];
  });
}

const keyOf = ({ vacancyId, homeId }: { vacancyId: string | null; homeId: string | null }): string => `${vacancyId ?? ''} ${homeId ?? ''}`;
