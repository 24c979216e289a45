import { valueOfOption } from '@mitn/cohort';
import type { AnswerOf, BodyOf, PlanAnswer, PlanDetail, PlanMemberAnswer, comparePlansRoute, movePlanMemberRoute } from '@mitn/contracts';
import { CohortPlanRepository, CohortRepository, PlacementRepository, UnitOfWork } from '@mitn/db';
import type { EntityManager, StoredAssignment, StoredPlan } from '@mitn/db';
import type { Bundle } from '@mitn/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Language } from '../platform/language.js';
import { notFound } from '../platform/problem.errors.js';
import { isOverridden, judgeWanted } from './bundle-rules.js';
import { conflict, tellConflicts } from './cohort-conflicts.js';
import { CohortOffers } from './cohort-offers.js';
import { presentAlternatives, presentAssignment, presentJudged, presentPlanDetail, viewOf } from './cohort-plans.presenter.js';
import type { OpenPlan } from './cohort-plans.presenter.js';
import { CohortsService } from './cohorts.service.js';
import { placesOf, presentPlacement, presentPlan } from './cohorts.presenter.js';

/** Plans as staff look at them and change them. The worker makes them. */
@Injectable()
export class CohortPlansService {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly plans: CohortPlanRepository,
    private readonly placements: PlacementRepository,
    private readonly offers: CohortOffers,
    private readonly service: CohortsService,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async request(id: string, accountId: string): Promise<PlanAnswer> {
    return presentPlan(await tellConflicts(this.work.run((tx) => this.plans.request(tx, id, accountId))));
  }

  async cancel(id: string, planId: string, accountId: string): Promise<PlanAnswer> {
    return presentPlan(await this.work.run((tx) => this.plans.cancel(tx, id, planId, accountId)));
  }

  async progress(id: string, planId: string): Promise<PlanAnswer> {
    return presentPlan(await this.plans.get(id, planId));
  }

  async detail(id: string, planId: string, language: Language): Promise<PlanDetail> {
    return presentPlanDetail(await this.open(id, planId), this.clock.today(), language);
  }

  async member(id: string, planId: string, newcomerId: string, language: Language): Promise<PlanMemberAnswer> {
    const open = await this.open(id, planId);
    const assignment = assignmentOf(open, newcomerId);
    const alternatives = presentAlternatives(open, assignment);
    const offers = await this.offers.load([assignment, ...alternatives]);
    const profile = open.people.get(newcomerId)?.profile;
    const judged = profile ? offers.judge(profile, assignment, this.clock.today()) : null;
    return {
      assignment: presentAssignment(open, assignment, this.clock.today(), language), alternatives, vacancies: offers.presentVacancies(placesOf(open.plan.settings)), homes: offers.presentHomes(),
      match: judged && presentJudged(judged, language),
    };
  }

  /** Gives a household something else by hand, and pins it when asked to. Throws 409 with the code that says why that cannot be. */
  async move(id: string, planId: string, body: BodyOf<typeof movePlanMemberRoute>, accountId: string, language: Language): Promise<PlanDetail> {
    await tellConflicts(
      this.work.run(async (tx) => {
        if (body.pin) await this.cohorts.lock(tx, id);
        const plan = await this.plans.lockFinished(tx, id, planId, body.revision);
        await this.moveIn(tx, plan, body, accountId, language);
        if (body.pin) await this.service.pinIn(tx, id, body.newcomerId, body, accountId, language);
      }),
    );
    return this.detail(id, planId, language);
  }

  async accept(id: string, planId: string, revision: number, accountId: string): Promise<{ plan: PlanAnswer; placements: ReturnType<typeof presentPlacement>[] }> {
    const placements = await tellConflicts(this.work.run((tx) => this.placements.acceptPlan(tx, id, planId, revision, accountId)));
    return { plan: await this.progress(id, planId), placements: placements.map(presentPlacement) };
  }

  async compare(id: string, planId: string, otherId: string): Promise<AnswerOf<typeof comparePlansRoute>> {
    const [one, other] = [await this.open(id, planId), await this.open(id, otherId)];
    const [ofOne, ofOther] = [one, other].map(({ assignments }) => new Map(assignments.map((assignment) => [assignment.newcomerId, assignment])));
    const people = new Map([...other.people, ...one.people]);
    const side = (assignment: StoredAssignment | undefined): (Bundle & { value: number }) | null => assignment && (assignment.vacancyId ?? assignment.homeId) !== null ? { vacancyId: assignment.vacancyId, homeId: assignment.homeId, value: assignment.value } : null;
    const pairs = [...people.values()].map((person) => ({ person, plan: side(ofOne?.get(person.newcomerId)), other: side(ofOther?.get(person.newcomerId)) }));
    const differing = pairs.filter(({ plan, other: there }) => plan?.vacancyId !== there?.vacancyId || plan?.homeId !== there?.homeId);
    const offers = await this.offers.load(differing.flatMap(({ plan, other: there }) => [plan, there].filter((bundle) => bundle !== null)));
    return {
      plan: presentPlan(one.plan), other: presentPlan(other.plan), same: pairs.length - differing.length,
      differences: differing.map(({ person: { newcomerId, name, caseNumber }, plan, other: there }) => ({ newcomerId, name, caseNumber, plan, other: there, change: (there?.value ?? 0) - (plan?.value ?? 0) })),
      vacancies: offers.presentVacancies(placesOf(one.plan.settings)), homes: offers.presentHomes(),
    };
  }

  private async open(id: string, planId: string, tx?: EntityManager): Promise<OpenPlan> {
    const plan = await this.plans.get(id, planId, tx);
    const [assignments, people, moves, taken] = [await this.plans.listAssignments(planId, tx), await this.plans.listPeople(planId, tx), await this.plans.listMoves(planId, tx), await this.placements.listTaken(planId, tx)];
    const offers = await this.offers.load([...assignments, ...moves.flatMap(({ from, to }) => [from, to])]);
    return { plan, assignments, moves, offers, people: new Map(people.map((person) => [person.newcomerId, person])), view: viewOf(plan, assignments, taken.jobs) };
  }

  private async moveIn(tx: EntityManager, plan: StoredPlan, body: BodyOf<typeof movePlanMemberRoute>, accountId: string, language: Language): Promise<void> {
    const open = await this.open(plan.cohortId, plan.id, tx);
    const assignment = assignmentOf(open, body.newcomerId);
    const person = open.people.get(body.newcomerId)!;
    const wanted = { vacancyId: body.vacancyId, homeId: body.homeId };
    if (assignment.vacancyId === wanted.vacancyId && assignment.homeId === wanted.homeId) return;
    await this.refusePlaced(tx, plan, body.newcomerId, wanted);
    const judged = judgeWanted({ ...wanted, newcomerId: body.newcomerId, profile: person.profile, override: body.override }, await this.offers.load([wanted]), await this.cohorts.listExclusions(plan.cohortId, tx), this.clock.today(), language);
    const displaced = this.clearWay(open, assignment, wanted, body);
    const known = assignment.options.find((option) => option[0] === wanted.vacancyId && option[1] === wanted.homeId);
    const value = known?.[2] ?? (judged ? valueOfOption({ kind: judged.kind, ...wanted, score: judged.score }, person) : 0);
    const moves = [
      { newcomerId: body.newcomerId, ...wanted, from: assignment, value, override: isOverridden(judged), reason: body.reason },
      ...displaced.map((one) => ({ newcomerId: one.newcomerId, vacancyId: null, homeId: null, from: one, value: 0, override: false, reason: body.reason })),
    ];
    await this.plans.saveMoves(tx, plan, moves, sumsAfter(open, moves, known === undefined ? value : 0), accountId);
  }

  /** Whoever has what is wanted: those who lose it when the caller said so, else a conflict that names them. */
  private clearWay({ assignments, view, people }: OpenPlan, assignment: StoredAssignment, wanted: Bundle, { displace, override }: { displace: boolean; override: boolean }): StoredAssignment[] {
    const household = { ...assignment, householdId: assignment.newcomerId };
    const { heldBy, heldBack } = view.hindranceOf(household, wanted);
    if (heldBack && !override) throw conflict('cohort.held-back', 'This home must stay free: so many of its kind are held back. You can override that, with a reason.');
    if (heldBy.length === 0) return [];
    const displaced = view.toDisplace(household, wanted);
    if (displace) return displaced.map((id) => assignments.find(({ newcomerId }) => newcomerId === id)!);
    const ofHome = assignments.find(({ homeId }) => wanted.homeId !== null && homeId === wanted.homeId && homeId !== assignment.homeId);
    const cases = heldBy.map((id) => people.get(id)?.caseNumber ?? '?').join(', ');
    throw ofHome ? conflict('cohort.home-taken', `The plan gives this home to another household (case ${cases}).`, { heldBy }) : conflict('cohort.places-full', `The plan gives every place of this job to others (case ${cases}).`, { heldBy });
  }

  /** What was given away for good cannot be taken from its holder by a move. */
  private async refusePlaced(tx: EntityManager, plan: StoredPlan, newcomerId: string, { vacancyId, homeId }: Bundle): Promise<void> {
    const { homes, jobs } = await this.placements.listTaken(null, tx);
    if (homeId !== null && homes.has(homeId)) throw conflict('cohort.home-taken', 'Somebody was placed in this home meanwhile.', { heldBy: [homes.get(homeId)!] });
    const holders = vacancyId === null ? [] : (jobs.get(vacancyId) ?? []);
    if (vacancyId !== null && holders.length >= (placesOf(plan.settings).get(vacancyId) ?? 1)) throw conflict('cohort.places-full', 'No place of this job is left: others were placed there meanwhile.', { heldBy: holders });
    if ([...homes.values(), ...[...jobs.values()].flat()].includes(newcomerId)) throw conflict('cohort.already-placed', 'This household is placed already.', { heldBy: [newcomerId] });
  }
}

function assignmentOf({ assignments }: OpenPlan, newcomerId: string): StoredAssignment {
  const assignment = assignments.find((one) => one.newcomerId === newcomerId);
  if (!assignment) throw notFound('member of this plan');
  return assignment;
}

/** The sums of a plan after moves. Something new that no plan could have given may lift the bound by as much as it is worth. */
function sumsAfter({ plan, assignments }: OpenPlan, moves: readonly (Bundle & { newcomerId: string; value: number })[], newValue: number): { value: number; placed: number; bound: number | null; proven: boolean } {
  const moved = new Map(moves.map((move) => [move.newcomerId, move]));
  const after = assignments.map((assignment) => moved.get(assignment.newcomerId) ?? assignment);
  const value = after.reduce((sum, one) => sum + one.value, 0);
  const placed = after.filter(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null).length;
  const bound = plan.bound === null ? null : Math.max(value, plan.bound + newValue);
  // With the aim to place the most, a bound on the value says nothing about a plan that places fewer.
  return { value, placed, bound, proven: newValue === 0 && bound === value && plan.settings.aim === 'best-fit' };
}
