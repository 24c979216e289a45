import type { BodyOf, CohortAnswer, CohortRow, addCohortExclusionRoute, pinCohortMemberRoute } from '@mitn/contracts';
import { CohortPlanRepository, CohortRepository, PlacementRepository, UnitOfWork } from '@mitn/db';
import type { EntityManager, StoredCohortMember } from '@mitn/db';
import type { Bundle } from '@mitn/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Language } from '../platform/language.js';
import { ProblemError } from '../platform/problem.errors.js';
import { isOverridden, judgeWanted } from './bundle-rules.js';
import { conflict, tellConflicts } from './cohort-conflicts.js';
import { CohortOffers } from './cohort-offers.js';
import { placesOf, presentCohort, presentCohortRow } from './cohorts.presenter.js';

const PLANS_SHOWN = 50;

/** Cohorts with their members, and what staff fix or rule out before a plan is made. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly plans: CohortPlanRepository,
    private readonly placements: PlacementRepository,
    private readonly offers: CohortOffers,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(page: { cursor: string | null; limit: number }): Promise<{ cohorts: CohortRow[]; nextCursor: string | null }> {
    const { cohorts, nextCursor } = await this.cohorts.list(page);
    const latest = await this.plans.listLatest(cohorts.map(({ id }) => id));
    return { cohorts: cohorts.map((cohort) => presentCohortRow(cohort, latest.get(cohort.id) ?? null)), nextCursor };
  }

  async get(id: string): Promise<CohortAnswer> {
    const cohort = await this.cohorts.get(id);
    const [members, exclusions, plans] = await Promise.all([this.cohorts.listMembers(id), this.cohorts.listExclusions(id), this.plans.list(id, PLANS_SHOWN)]);
    const named = [...members.flatMap(({ pin, placement, wishes }) => [...(pin ? [pin] : []), ...(placement ? [placement] : []), ...wishes]), ...exclusions, ...cohort.settings.places.map(({ vacancyId }) => ({ vacancyId, homeId: null }))];
    return presentCohort(cohort, members, exclusions, plans, await this.offers.load(named));
  }

  /** Makes changes in one transaction and gives the cohort as it is afterwards. */
  async change(id: string, deed: (tx: EntityManager) => Promise<void>): Promise<CohortAnswer> {
    await tellConflicts(this.work.run(deed));
    return this.get(id);
  }

  async create(values: { name: string; note: string | null; newcomerIds: readonly string[] }, accountId: string): Promise<CohortAnswer> {
    const id = await this.work.run(async (tx) => {
      const made = await this.cohorts.create(tx, { name: values.name, note: values.note || null, demo: false }, accountId);
      if (values.newcomerIds.length > 0) await this.cohorts.addMembers(tx, made, values.newcomerIds, accountId);
      return made;
    });
    return this.get(id);
  }

  /** Fixes what a household gets. Throws 409 with the code that says why that cannot be. */
  async pin(id: string, newcomerId: string, body: BodyOf<typeof pinCohortMemberRoute>, accountId: string, language: Language): Promise<CohortAnswer> {
    return this.change(id, (tx) => this.pinIn(tx, id, newcomerId, body, accountId, language));
  }

  /** The same within a transaction of the caller. */
  async pinIn(tx: EntityManager, id: string, newcomerId: string, { vacancyId, homeId, reason, override }: BodyOf<typeof pinCohortMemberRoute>, accountId: string, language: Language): Promise<void> {
    await this.cohorts.lock(tx, id);
    const cohort = await this.cohorts.get(id, tx);
    const members = await this.cohorts.listMembers(id, tx);
    const member = await this.cohorts.getMember(id, newcomerId, tx);
    if (member.placement !== null) throw conflict('cohort.already-placed', 'This household is placed already.', { heldBy: [newcomerId] });
    await this.refuseTaken(tx, { vacancyId, homeId }, members.filter((one) => one.newcomerId !== newcomerId), placesOf(cohort.settings));
    const judged = judgeWanted({ newcomerId, profile: member.profile, vacancyId, homeId, override }, await this.offers.load([{ vacancyId, homeId }]), await this.cohorts.listExclusions(id, tx), this.clock.today(), language);
    await this.cohorts.pin(tx, id, newcomerId, { vacancyId, homeId, reason, override: isOverridden(judged) }, accountId);
  }

  /** Rules something out. Throws 409 `cohort.pinned` when somebody is pinned to it. */
  async exclude(id: string, body: BodyOf<typeof addCohortExclusionRoute>, accountId: string): Promise<CohortAnswer> {
    const { newcomerId, vacancyId, homeId, reason } = body;
    if (vacancyId === null && homeId === null) throw new ProblemError('input.invalid', 'input', 'Name a job, a home, or both.', { errors: [{ path: 'vacancyId', message: 'Name a job, a home, or both.' }] });
    return this.change(id, async (tx) => {
      await this.cohorts.lock(tx, id);
      if (newcomerId !== null) await this.cohorts.getMember(id, newcomerId, tx);
      const pinned = (await this.cohorts.listMembers(id, tx)).filter(
        (member) => (newcomerId === null || newcomerId === member.newcomerId) && member.pin !== null && (vacancyId === null || member.pin.vacancyId === vacancyId) && (homeId === null || member.pin.homeId === homeId),
      );
      if (pinned.length > 0) throw conflict('cohort.pinned', 'Somebody is pinned to this. Take the pin away first.', { heldBy: pinned.map((member) => member.newcomerId) });
      await this.refuseUnknown({ vacancyId, homeId });
      await this.cohorts.exclude(tx, id, { newcomerId, vacancyId, homeId, reason }, accountId);
    });
  }

  /** Throws 400 when a bundle names an offer that this platform never had. */
  async refuseUnknown(bundle: Bundle): Promise<void> {
    const { vacancies, homes } = await this.offers.load([bundle]);
    if ((bundle.vacancyId !== null && !vacancies.has(bundle.vacancyId)) || (bundle.homeId !== null && !homes.has(bundle.homeId))) throw new ProblemError('input.invalid', 'input', 'There is no such offer.');
  }

  private async refuseTaken(tx: EntityManager, { vacancyId, homeId }: Bundle, others: readonly StoredCohortMember[], places: ReadonlyMap<string, number>): Promise<void> {
    const { homes, jobs } = await this.placements.listTaken(null, tx);
    const ofHome = homeId === null ? null : (homes.get(homeId) ?? others.find(({ pin }) => pin?.homeId === homeId)?.newcomerId ?? null);
    if (ofHome !== null) throw conflict('cohort.home-taken', 'Another household is pinned to this home, or lives there.', { heldBy: [ofHome] });
    if (vacancyId === null) return;
    const ofJob = [...(jobs.get(vacancyId) ?? []), ...others.filter(({ pin }) => pin?.vacancyId === vacancyId).map((member) => member.newcomerId)];
    if (ofJob.length >= (places.get(vacancyId) ?? 1)) throw conflict('cohort.places-full', 'No place of this job is left: others are pinned to it, or have it.', { heldBy: ofJob });
  }
}
