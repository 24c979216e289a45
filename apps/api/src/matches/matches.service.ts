import type { BodyOf, MatchAnswer, MatchesAnswer, matchRoute } from '@mitn/contracts';
import { HomeRepository, VacancyRepository } from '@mitn/db';
import { MATCH_KINDS } from '@mitn/domain';
import type { Match, MatchKind, ShownMatch } from '@mitn/domain';
import { scoreVersion } from '@mitn/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import type { Language } from '../platform/language.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';
import { MatchOverrides, offerClosed } from './match-overrides.service.js';
import type { OfferIds } from './match-overrides.service.js';
import { presentMatch } from './matches.presenter.js';
import { OpenOffers } from './open-offers.js';

const NOT_KEPT = 1;

/** What fits whom. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly overrides: MatchOverrides,
    private readonly offers: OpenOffers,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly reader: ProfileReader,
    private readonly clock: Clock,
  ) {}

  /** The matches that the worker has written for a profile, under what staff decided for it; `computing` while they belong to an earlier revision. */
  async list(profileId: string, kind: MatchKind, top: number, language: Language): Promise<MatchesAnswer> {
    const { state, profileRevision, rulesVersion, weightsVersion, totals, matches } = await this.overrides.list(profileId, kind, top);
    return { state, profileRevision, rulesVersion, weightsVersion, totals, matches: await this.present(matches, language) };
  }

  /** Every check and part of one offer, or one pair, for a profile, with what staff overruled. Throws 410 `offer.closed` when an offer is not open. */
  async judge(profileId: string, offer: OfferIds, language: Language): Promise<MatchAnswer> {
    const [match] = await this.present([await this.overrides.judge(profileId, offer)], language);
    if (!match) throw offerClosed();
    return match;
  }

  /** The same for a profile that is given and forgotten, judged today or on the day that is asked for. */
  async match({ profile: body, kind, top, asOf }: BodyOf<typeof matchRoute>, language: Language): Promise<MatchesAnswer> {
    const profile = await this.reader.read(body);
    const engine = await this.offers.current();
    const on = asOf ?? this.clock.today();
    const totals = { vacancy: 0, home: 0, pair: 0 };
    let matches: Match[] = [];
    for (const each of MATCH_KINDS) {
      const ranking = engine.rank(profile, each, { top: each === kind ? top : 1, on });
      totals[each] = ranking.total;
      if (each === kind) matches = ranking.matches;
    }
    return { state: 'ready', profileRevision: NOT_KEPT, rulesVersion: engine.rulesVersion, weightsVersion: scoreVersion(engine.weightsVersion, await this.reader.scale()), totals, matches: await this.present(matches, language) };
  }

  /** Puts the offers beside their matches; a match whose offer has ended meanwhile is left out. */
  private async present(matches: readonly (Match | ShownMatch)[], language: Language): Promise<MatchesAnswer['matches']> {
    const [vacancies, homes] = await Promise.all([
      this.vacancies.listByIds(idsOf(matches.map(({ vacancyId }) => vacancyId))),
      this.homes.listByIds(idsOf(matches.map(({ homeId }) => homeId))),
    ]);
    const vacancyHits = new Map(vacancies.filter(isOpen).map((stored) => [stored.id, presentStoredVacancy(stored)]));
    const homeHits = new Map(homes.filter(isOpen).map((stored) => [stored.id, presentStoredHome(stored)]));
    return matches.flatMap((match) => {
      const vacancy = match.vacancyId === null ? null : vacancyHits.get(match.vacancyId);
      const home = match.homeId === null ? null : homeHits.get(match.homeId);
      return vacancy === undefined || home === undefined ? [] : [presentMatch(match, vacancy, home, language)];
    });
  }
}

const isOpen = ({ status }: { status: string }): boolean => status === 'open';

function idsOf(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
