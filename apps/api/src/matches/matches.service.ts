import { setImmediate } from 'node:timers/promises';
import type { BodyOf, MatchAnswer, MatchesAnswer, matchRoute } from '@mitn/contracts';
import { FeedbackRepository, ProfileRepository } from '@mitn/db';
import { applyFeedback, isRefused, MATCH_KINDS } from '@mitn/domain';
import type { Match, MatchKind } from '@mitn/domain';
import { scoreVersion } from '@mitn/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Language } from '../platform/language.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { MatchAnswers } from './match-answers.js';
import type { Judged } from './match-evidence.presenter.js';
import { MatchOverrides, MOST_KEPT, offerClosed } from './match-overrides.service.js';
import type { OfferIds } from './match-overrides.service.js';
import { kindOf, presentSetAside } from './matches.presenter.js';
import { OpenOffers } from './open-offers.js';

const NOT_KEPT = 1;

/** What fits whom. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly overrides: MatchOverrides,
    private readonly offers: OpenOffers,
    private readonly profiles: ProfileRepository,
    private readonly feedback: FeedbackRepository,
    private readonly reader: ProfileReader,
    private readonly answers: MatchAnswers,
    private readonly clock: Clock,
  ) {}

  /** The matches that the worker has written for a profile, under what staff decided and in the order of the person's own words; `computing` while they belong to an earlier revision. */
  async list(profileId: string, kind: MatchKind, top: number, language: Language): Promise<MatchesAnswer> {
    const said = await this.feedback.list(profileId);
    const { state, profileRevision, rulesVersion, weightsVersion, totals, matches } = await this.overrides.list(profileId, kind, said.length === 0 ? top : MOST_KEPT);
    // What the person wants and the worker no longer keeps: it has fallen behind the best, or a check fails by now. Judged anew, so that they see why.
    const missing = said.filter((one) => one.verdict === 'interested' && kindOf(one) === kind && !isRefused(one, said) && !matches.some(({ vacancyId, homeId }) => vacancyId === one.vacancyId && homeId === one.homeId));
    const wanted = missing.length === 0 ? [] : await this.overrides.judgeOpen(profileId, missing);
    const shown = applyFeedback([...matches, ...wanted], said).slice(0, top);
    return { state, profileRevision, rulesVersion, weightsVersion, totals, setAside: presentSetAside(said), ...(await this.answers.present(shown, await this.judged(profileId), language)) };
  }

  /** Every check and part of one offer, or one pair, for a profile, with what staff overruled. Throws 410 `offer.closed` when an offer is not open. */
  async judge(profileId: string, offer: OfferIds, language: Language): Promise<MatchAnswer> {
    const { matches: [match] } = await this.answers.present([await this.overrides.judge(profileId, offer)], await this.judged(profileId), language);
    if (!match) throw offerClosed();
    return match;
  }

  /** The same for a profile that is given and forgotten, judged today or on the day that is asked for. */
  async match({ profile: body, kind, top, asOf }: BodyOf<typeof matchRoute>, language: Language): Promise<MatchesAnswer> {
    const profile = await this.reader.read(body);
    const engine = await this.offers.current();
    const scale = await this.reader.scale();
    const on = asOf ?? this.clock.today();
    const totals = { vacancy: 0, home: 0, pair: 0 };
    let matches: Match[] = [];
    for (const each of MATCH_KINDS) {
      const ranking = engine.rank(profile, each, { top: each === kind ? top : 1, on });
      totals[each] = ranking.total;
      if (each === kind) matches = ranking.matches;
      // Ranking is synchronous: let other requests have their turn in between.
      await setImmediate();
    }
    const presented = await this.answers.present(matches, { profile, on, scale }, language);
    return { state: 'ready', profileRevision: NOT_KEPT, rulesVersion: engine.rulesVersion, weightsVersion: scoreVersion(engine.weightsVersion, scale), totals, setAside: presentSetAside([]), ...presented };
  }

  private async judged(profileId: string): Promise<Judged> {
    const { profile } = await this.profiles.get(profileId);
    return { profile: await this.reader.refresh(profile), on: this.clock.today(), scale: await this.reader.scale() };
  }
}
