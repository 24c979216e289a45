import { COHORT_WEIGHTS, planCohort, planSimply, type CohortInput, type CohortOutcome, type CohortPlan, type PlanOptions } from '@mitn/cohort';
import type { CohortPlanRepository, CohortRepository, FeedbackRepository, HomeRepository, MatchOverrideRepository, PlacementRepository, PlanProgress, PlanReport, PlanRun, StoredPlan } from '@mitn/db';
import { calendarDateAt } from '@mitn/domain';
import type { OfferRanker } from '../platform/offer-ranker.js';
import { optionsOf, type MemberOptions } from './member-options.js';

export interface PlanStores {
  cohorts: CohortRepository;
  plans: CohortPlanRepository;
  placements: PlacementRepository;
  feedback: FeedbackRepository;
  overrides: MatchOverrideRepository;
  homes: HomeRepository;
}

/** Who watches a run hears of cancelling within this; others may take the plan over when a run was silent for ten of these. */
const BEAT_MS = 500;
/** A better bound alone is written this often at most. */
const SAVE_EVERY_MS = 1_000;

/** One run of a planning: collects what fits whom, plans, and writes down every better plan. */
export class RunningPlan {
  private readonly abort = new AbortController();
  private readonly startedAt = performance.now();
  private progress: PlanProgress = { step: 'collecting', done: 0, of: 0, elapsedMs: 0 };
  private lost = false;
  /** A word that is still on its way: a later one must not be overtaken by it. */
  private telling = false;
  private members: MemberOptions[] = [];
  private saved: { plan: CohortPlan; at: number } | null = null;

  constructor(
    private readonly stores: PlanStores,
    private readonly ranker: OfferRanker,
    private readonly run: PlanRun & { plan: StoredPlan },
    private readonly limits: Pick<PlanOptions, 'timeLimitMs' | 'memoryMiB' | 'relativeGap'>,
  ) {}

  /** Stops as soon as it can and leaves the plan as it is, for another process to take over. */
  leave(): void {
    this.giveUp();
  }

  /** How it ended; `lost`: the plan is somebody else's by now. */
  async work(): Promise<CohortOutcome['ended'] | 'lost'> {
    const beat = setInterval(() => void this.tell().catch(() => undefined), BEAT_MS);
    try {
      const collected = await this.collect();
      if (collected === null) return this.lost ? 'lost' : await this.end('stopped');
      const heldBack = await this.heldBack();
      const input = { ...collected, limits: heldBack.map(({ homeIds, keep }) => ({ homeIds, most: homeIds.length - keep })) };
      const report = this.reportOf(input, heldBack);
      this.progress = { ...this.progress, step: 'improving', done: 0, of: 1 };
      const { plan, ended } = await planCohort(input, { ...this.limits, signal: this.abort.signal }, (better) => this.save(better, report, false));
      await this.save(plan, { ...report, ended }, true);
      return this.lost ? 'lost' : await this.end(ended);
    } finally {
      clearInterval(beat);
    }
  }

  private async collect(): Promise<CohortInput | null> {
    const { cohortId, plan } = this.run;
    const members = await this.stores.cohorts.listMembers(cohortId);
    const exclusions = (await this.stores.cohorts.listExclusions(cohortId)).map(({ newcomerId, vacancyId, homeId }) => ({ householdId: newcomerId, vacancyId, homeId }));
    const { homes, jobs } = await this.stores.placements.listTaken();
    const wanted = new Map(plan.settings.places.map(({ vacancyId, places }) => [vacancyId, places]));
    const full = [...jobs].filter(([id, holders]) => holders.length >= (wanted.get(id) ?? 1)).map(([id]) => id);
    const taken = { homes: new Set(homes.keys()), jobs: new Set([...full, ...[...wanted].filter(([, places]) => places === 0).map(([id]) => id)]) };
    await this.ranker.ready();
    const on = calendarDateAt(new Date());
    this.progress = { ...this.progress, of: members.length };
    for (const member of members) {
      if (this.abort.signal.aborted) return null;
      const { profileId } = member;
      const said = { feedback: await this.stores.feedback.list(profileId), overrides: await this.stores.overrides.listStanding(profileId) };
      this.members.push(optionsOf(member, said, this.ranker, taken, exclusions, on));
      this.progress = { ...this.progress, done: this.members.length };
      // Ranking holds the thread; timers and job locks have their turn in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const places = new Map([...wanted].map(([id, count]) => [id, Math.max(0, count - (jobs.get(id)?.length ?? 0))]));
    return { households: this.members.map(({ household }) => household), exclusions, places, aim: plan.settings.aim, limits: [] };
  }

  /** Of which homes so many must stay free. */
  private async heldBack(): Promise<PlanReport['heldBack']> {
    const inPlay = [...new Set(this.members.flatMap(({ options }) => options.map(([, homeId]) => homeId)).filter((id) => id !== null))].sort();
    const typeOf = this.run.plan.settings.holdBack.length === 0 ? new Map<string, string>() : new Map((await this.stores.homes.listByIds(inPlay)).map((stored) => [stored.id, stored.home.type]));
    return this.run.plan.settings.holdBack.map(({ homeType, homes = 0, percent = 0 }) => {
      const homeIds = inPlay.filter((id) => homeType === null || typeOf.get(id) === homeType);
      return { homeType, homeIds, keep: Math.min(homeIds.length, Math.max(homes, Math.ceil((homeIds.length * percent) / 100))) };
    });
  }

  private reportOf(input: CohortInput, heldBack: PlanReport['heldBack']): PlanReport {
    const { rulesVersion: rules, weightsVersion: weights } = this.ranker;
    return { comparison: planSimply(input), heldBack, ended: '', versions: { rules, weights, cohort: COHORT_WEIGHTS.version } };
  }

  private async save(plan: CohortPlan, report: PlanReport, last: boolean): Promise<void> {
    const better = this.saved === null || plan.value !== this.saved.plan.value || plan.placed !== this.saved.plan.placed || plan.method !== this.saved.plan.method;
    if (!last && !better && performance.now() - this.saved!.at < SAVE_EVERY_MS) return;
    const first = this.saved === null;
    this.saved = { plan, at: performance.now() };
    const { given, ...sums } = plan;
    const assignments = this.members.map(({ household, options, unplaced, override, overruled }, at) => {
      const { vacancyId, homeId, value } = given[at]!;
      const pinned = household.pin !== null && unplaced !== 'placed';
      return { newcomerId: household.id, vacancyId, homeId, value, source: pinned ? ('pin' as const) : ('plan' as const), override: override || overruled.some((one) => one.vacancyId === vacancyId && one.homeId === homeId), unplaced: vacancyId === null && homeId === null ? unplaced : null, ...(first ? { options } : {}) };
    });
    if (!(await this.stores.plans.saveFound(this.run, { ...sums, report, progress: this.now(), assignments }))) this.giveUp();
  }

  private async tell(): Promise<void> {
    if (this.telling) return;
    this.telling = true;
    const heard = await this.stores.plans.saveProgress(this.run, this.now()).finally(() => (this.telling = false));
    if (heard === 'stop') this.abort.abort();
    if (heard === 'lost') this.giveUp();
  }

  private giveUp(): void {
    this.lost = true;
    this.abort.abort();
  }

  private async end(ended: CohortOutcome['ended']): Promise<CohortOutcome['ended']> {
    this.progress = { ...this.progress, step: ended, done: this.progress.of };
    await this.stores.plans.finish(this.run, ended === 'stopped' ? 'cancelled' : 'done', this.now());
    return ended;
  }

  private now(): PlanProgress {
    return { ...this.progress, elapsedMs: Math.round(performance.now() - this.startedAt) };
  }
}
