import type { CalendarDate, Match, MatchKind, Profile } from '@mitn/domain';
import type { Ranking } from '@mitn/matching';

/** What fits whom among the open offers that this process holds in memory, for features that follow no shard. */
export interface OfferRanker {
  readonly rulesVersion: string;
  readonly weightsVersion: string;
  /** Resolves when the open offers are there. */
  ready(): Promise<void>;
  rank(profile: Profile, kind: MatchKind, options: { top: number; on: CalendarDate }): Ranking;
  judge(profile: Profile, offer: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null;
}
export const OFFER_RANKER = Symbol('OFFER_RANKER');
