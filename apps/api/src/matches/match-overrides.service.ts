import { MatchOverrideRepository, MatchRepository, ProfileRepository } from '@mitn/db';
import type { StoredMatches, StoredMatchOverride } from '@mitn/db';
import { applyOverrides, overrideMatch } from '@mitn/domain';
import type { Match, MatchKind, Profile, ShownMatch } from '@mitn/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.errors.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { kindOf } from './matches.presenter.js';
import { OpenOffers } from './open-offers.js';

/** How many matches of a kind the worker keeps at most; overrides may take any of them out. */
export const MOST_KEPT = 100;
/** An offer that staff brought in is paired with so many of the best on the other side, and stands in so many pairs. */
const PARTNERS = 40;
const MOST_PAIRS = 3;

export interface OfferIds {
  vacancyId: string | null;
  homeId: string | null;
}

/** The answer for an offer that is no longer open. */
export const offerClosed = (): ProblemError => new ProblemError('offer.closed', 'input', 'This offer is no longer open.');

/** Matches under what staff decided. Decisions are applied when matches are read, so they hold at once and the computed matches stay untouched. */
@Injectable()
export class MatchOverrides {
  constructor(
    private readonly kept: MatchRepository,
    private readonly overrides: MatchOverrideRepository,
    private readonly profiles: ProfileRepository,
    private readonly reader: ProfileReader,
    private readonly offers: OpenOffers,
    private readonly clock: Clock,
  ) {}

  /** The best of a kind as the newcomer sees them. `totals` of that kind counts what staff took out of the list or brought into it. */
  async list(profileId: string, kind: MatchKind, top: number): Promise<Omit<StoredMatches, 'matches'> & { matches: (Match | ShownMatch)[] }> {
    const overrides = await this.overrides.listStanding(profileId);
    if (overrides.length === 0) return this.kept.list(profileId, kind, top);
    const [kept, profile] = await Promise.all([this.kept.list(profileId, kind, MOST_KEPT), this.profile(profileId)]);
    const shown = applyOverrides<Match>(kept.matches, await this.bring(profileId, profile, kind, overrides), overrides);
    const total = kept.totals[kind] + shown.length - kept.matches.length;
    return { ...kept, totals: { ...kept.totals, [kind]: Math.max(shown.length, total) }, matches: shown.slice(0, top) };
  }

  /** One offer or pair with every check. Throws 404 for an unknown profile and 410 for an offer that is not open. */
  async judge(profileId: string, offer: OfferIds): Promise<ShownMatch> {
    const [profile, overrides, engine] = await Promise.all([this.profile(profileId), this.overrides.listStanding(profileId), this.offers.current()]);
    // An offer of the last two seconds is open already and may not be in the engine yet.
    const match = engine.judge(profile, offer, this.clock.today()) ?? (await this.offers.current({ atOnce: true })).judge(profile, offer, this.clock.today());
    if (!match) throw offerClosed();
    return overrideMatch(match, overrides);
  }

  /** The same for several; those that are not open are left out. */
  async judgeOpen(profileId: string, offers: readonly OfferIds[]): Promise<ShownMatch[]> {
    const [profile, overrides, engine] = await Promise.all([this.profile(profileId), this.overrides.listStanding(profileId), this.offers.current()]);
    return offers.flatMap((offer) => {
      const match = engine.judge(profile, offer, this.clock.today());
      return match ? [overrideMatch(match, overrides)] : [];
    });
  }

  /** What a decision may bring in although it did not fit by computing, best first. */
  private async bring(profileId: string, profile: Profile, kind: MatchKind, overrides: readonly StoredMatchOverride[]): Promise<Match[]> {
    const bringing = overrides.filter(({ decision, checkResult }) => decision === 'recommended' || (decision === 'overruled' && checkResult !== 'fail'));
    if (bringing.length === 0) return [];
    const engine = await this.offers.current();
    const judged = (offers: OfferIds[]): Match[] => offers.flatMap((offer) => engine.judge(profile, offer, this.clock.today()) ?? []).toSorted((a, b) => b.score - a.score);
    const named = judged(bringing.filter((offer) => kindOf(offer) === kind));
    if (kind !== 'pair') return named;
    const single = bringing.filter((offer) => offer.decision === 'overruled' && kindOf(offer) !== 'pair');
    const partners = single.length === 0 ? null : await this.partners(profileId, bringing);
    const pairs = single.flatMap(({ vacancyId, homeId }) => {
      const fitting = judged(homeId === null ? (partners?.homes ?? []).map((id) => ({ vacancyId, homeId: id })) : (partners?.vacancies ?? []).map((id) => ({ vacancyId: id, homeId })));
      return fitting.filter((pair) => overrideMatch(pair, overrides).checks.every(({ result }) => result !== 'fail')).slice(0, MOST_PAIRS);
    });
    return [...named, ...pairs];
  }

  /** As the worker reads it, so that a score here is the score there. */
  private async profile(id: string): Promise<Profile> {
    return this.reader.refresh((await this.profiles.get(id)).profile);
  }

  /** The best jobs and homes to pair an offer with: those that fit, and those that staff brought in. */
  private async partners(profileId: string, bringing: readonly StoredMatchOverride[]): Promise<{ vacancies: string[]; homes: string[] }> {
    const [vacancies, homes] = await Promise.all([this.kept.list(profileId, 'vacancy', PARTNERS), this.kept.list(profileId, 'home', PARTNERS)]);
    const ids = (listed: StoredMatches, key: 'vacancyId' | 'homeId'): string[] => [...new Set([...bringing, ...listed.matches].flatMap((one) => one[key] ?? []))];
    return { vacancies: ids(vacancies, 'vacancyId'), homes: ids(homes, 'homeId') };
  }
}
