import { setImmediate } from 'node:timers/promises';
import type { BodyOf, changesRoute, ChangesAnswer, CounterfactualAnswer, ExplainAnswer, explainRoute } from '@mitn/contracts';
import { FeedbackRepository, HomeRepository, ProfileRepository, VacancyRepository } from '@mitn/db';
import type { StoredFeedback } from '@mitn/db';
import { feedbackOn, MATCH_KINDS } from '@mitn/domain';
import type { CalendarDate, Match, MatchKind, Profile, ShownMatch } from '@mitn/domain';
import { compareChanges, countChanges, scoreVersion } from '@mitn/matching';
import type { CountedChange, CountOptions, MatchingEngine } from '@mitn/matching';
import { reasonText } from '@mitn/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Language } from '../platform/language.js';
import { notFound } from '../platform/problem.errors.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { MatchAnswers } from './match-answers.js';
import { MatchOverrides, offerClosed } from './match-overrides.service.js';
import type { OfferIds } from './match-overrides.service.js';
import { presentSetAside } from './matches.presenter.js';
import { OpenOffers } from './open-offers.js';

const NOT_KEPT = 1;
/** Changes of one kind in an answer. */
const MOST_OF_A_KIND = 10;

/** Why an offer fits or does not, and what would change that. */
@Injectable()
export class ExplainService {
  constructor(
    private readonly offers: OpenOffers,
    private readonly profiles: ProfileRepository,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly reader: ProfileReader,
    private readonly overrides: MatchOverrides,
    private readonly feedback: FeedbackRepository,
    private readonly answers: MatchAnswers,
    private readonly clock: Clock,
  ) {}

  /** For a kept profile, with what staff overruled and what the person said of it. Throws 404 for an offer that is not known, 410 for one that has ended. */
  async explainKept(profileId: string, offerId: string, otherId: string | undefined, language: Language): Promise<ExplainAnswer> {
    const { profile, revision } = await this.profiles.get(profileId);
    const offer = await this.findOffer([offerId, otherId]);
    return this.explainTo(await this.reader.refresh(profile), revision, offer, await this.overrides.judge(profileId, offer), this.clock.today(), language, await this.feedback.list(profileId));
  }

  /** For a profile that is given and forgotten. */
  async explain({ profile: body, offerId, with: otherId, asOf }: BodyOf<typeof explainRoute>, language: Language): Promise<ExplainAnswer> {
    const profile = await this.reader.read(body);
    const offer = await this.findOffer([offerId, otherId]);
    const on = asOf ?? this.clock.today();
    // An offer of the last two seconds is open already and may not be in the engine yet.
    const match = (await this.offers.current()).judge(profile, offer, on) ?? (await this.offers.current({ atOnce: true })).judge(profile, offer, on);
    if (match === null) throw offerClosed();
    return this.explainTo(profile, NOT_KEPT, offer, match, on, language);
  }

  async changesOfKept(profileId: string, kind: MatchKind | undefined, language: Language): Promise<ChangesAnswer> {
    const { profile, revision } = await this.profiles.get(profileId);
    return this.changesTo(await this.reader.refresh(profile), revision, kind, this.clock.today(), language);
  }

  async changes({ profile, kind, asOf }: BodyOf<typeof changesRoute>, language: Language): Promise<ChangesAnswer> {
    return this.changesTo(await this.reader.read(profile), NOT_KEPT, kind, asOf ?? this.clock.today(), language);
  }

  private async explainTo(profile: Profile, profileRevision: number, offer: OfferIds, match: Match | ShownMatch, on: CalendarDate, language: Language, said: readonly StoredFeedback[] = []): Promise<ExplainAnswer> {
    const engine = await this.offers.current();
    const scale = await this.reader.scale();
    const totals = await totalsOf(engine, profile, on);
    const changes = await count(engine, profile, { on, kinds: [match.kind], offer });
    return {
      state: 'ready', profileRevision, rulesVersion: engine.rulesVersion, weightsVersion: scoreVersion(engine.weightsVersion, scale), totals, setAside: presentSetAside(said),
      ...(await this.answers.present([{ ...match, feedback: feedbackOn(match, said) }], { profile, on, scale }, language)),
      fits: match.checks.every(({ result }) => result !== 'fail'),
      counterfactuals: changes.map((change) => presentChange(change, language)),
    };
  }

  private async changesTo(profile: Profile, profileRevision: number, kind: MatchKind | undefined, on: CalendarDate, language: Language): Promise<ChangesAnswer> {
    const engine = await this.offers.current();
    const changes = await count(engine, profile, { on, kinds: kind === undefined ? MATCH_KINDS : [kind] });
    const best = MATCH_KINDS.flatMap((each) => changes.filter(({ counts }) => counts === each).slice(0, MOST_OF_A_KIND));
    return { profileRevision, totals: await totalsOf(engine, profile, on), changes: best.map((change) => presentChange(change, language)) };
  }

  /** The open vacancy, home or pair that one or two ids name, in any order. */
  private async findOffer(ids: readonly (string | undefined)[]): Promise<OfferIds> {
    const named = ids.filter((id) => id !== undefined);
    const [[vacancy, ...vacancies], [home, ...homes]] = await Promise.all([this.vacancies.listByIds(named), this.homes.listByIds(named)]);
    if (vacancies.length > 0 || homes.length > 0 || Number(vacancy !== undefined) + Number(home !== undefined) !== new Set(named).size) throw notFound(named.length > 1 ? 'vacancy with such a home' : 'offer');
    if ([vacancy, home].some((offer) => offer !== undefined && offer.status !== 'open')) throw offerClosed();
    return { vacancyId: vacancy?.id ?? null, homeId: home?.id ?? null };
  }
}

/** Counts every change, letting other requests have their turn after each: a ranking is synchronous. */
async function count(engine: MatchingEngine, profile: Profile, options: CountOptions): Promise<CountedChange[]> {
  const counted: CountedChange[] = [];
  for (const change of countChanges(engine, profile, options)) {
    if (change !== null) counted.push(change);
    await setImmediate();
  }
  return counted.sort(compareChanges);
}

async function totalsOf(engine: MatchingEngine, profile: Profile, on: CalendarDate): Promise<ChangesAnswer['totals']> {
  const totals = { vacancy: 0, home: 0, pair: 0 };
  for (const kind of MATCH_KINDS) {
    totals[kind] = engine.rank(profile, kind, { top: 0, on }).total;
    await setImmediate();
  }
  return totals;
}

function presentChange({ change, set, counts, total, totalThen, opensOffer }: CountedChange, language: Language): CounterfactualAnswer {
  const gainedCount = totalThen - total;
  return {
    change: reasonText(change, language), changeCode: change.code, changeValues: change.values, set, counts, total, totalThen, gainedCount,
    gain: reasonText({ code: `change.gain.${counts}`, values: { gained: gainedCount } }, language), opensOffer,
  };
}
