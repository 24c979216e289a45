import {
  addCohortExclusionRoute, addCohortMembersRoute, createCohortRoute, endPlacementRoute, getCohortRoute, listCohortActionsRoute, listCohortsRoute, listPlacementsRoute, listStandingPlacementsRoute, pinCohortMemberRoute, removeCohortExclusionRoute, removeCohortMemberRoute,
  unpinCohortMemberRoute, updateCohortMemberRoute, updateCohortRoute,
} from '@mitn/contracts';
import type { AnswerOf, CohortAnswer } from '@mitn/contracts';
import { CohortRepository, PlacementRepository, UnitOfWork } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { CohortOffers } from './cohort-offers.js';
import { placesOf, presentPlacement } from './cohorts.presenter.js';
import { CohortsService } from './cohorts.service.js';

/** Cohorts, their members, and what staff fix or rule out. */
@Controller()
export class CohortsController {
  constructor(
    private readonly service: CohortsService,
    private readonly cohorts: CohortRepository,
    private readonly placements: PlacementRepository,
    private readonly offers: CohortOffers,
    private readonly work: UnitOfWork,
  ) {}

  @HttpRoute(listCohortsRoute)
  list(@Input() { query }: InputOf<typeof listCohortsRoute>): Promise<AnswerOf<typeof listCohortsRoute>> {
    return this.service.list({ cursor: query.cursor ?? null, limit: query.limit });
  }

  @HttpRoute(createCohortRoute)
  create(@Input() { body }: InputOf<typeof createCohortRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.create(body, viewer.accountId);
  }

  @HttpRoute(getCohortRoute)
  get(@Input() { params }: InputOf<typeof getCohortRoute>): Promise<CohortAnswer> {
    return this.service.get(params.id);
  }

  @HttpRoute(updateCohortRoute)
  update(@Input() { params, body }: InputOf<typeof updateCohortRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.change(params.id, (tx) => this.cohorts.update(tx, params.id, { ...body, note: body.note || null }, viewer.accountId));
  }

  @HttpRoute(addCohortMembersRoute)
  addMembers(@Input() { params, body }: InputOf<typeof addCohortMembersRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.change(params.id, (tx) => this.cohorts.addMembers(tx, params.id, body.newcomerIds, viewer.accountId));
  }

  @HttpRoute(removeCohortMemberRoute)
  removeMember(@Input() { params }: InputOf<typeof removeCohortMemberRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.change(params.id, (tx) => this.cohorts.removeMember(tx, params.id, params.newcomerId, viewer.accountId));
  }

  @HttpRoute(updateCohortMemberRoute)
  async updateMember(@Input() { params, body }: InputOf<typeof updateCohortMemberRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    for (const wish of body.wishes) await this.service.refuseUnknown(wish);
    return this.service.change(params.id, (tx) => this.cohorts.updateMember(tx, params.id, params.newcomerId, body, viewer.accountId));
  }

  @HttpRoute(pinCohortMemberRoute)
  pin(@Input() { params, body }: InputOf<typeof pinCohortMemberRoute>, @SignedIn() viewer: Viewer, @RequestLanguage() language: Language): Promise<CohortAnswer> {
    return this.service.pin(params.id, params.newcomerId, body, viewer.accountId, language);
  }

  @HttpRoute(unpinCohortMemberRoute)
  unpin(@Input() { params }: InputOf<typeof unpinCohortMemberRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.change(params.id, (tx) => this.cohorts.unpin(tx, params.id, params.newcomerId, viewer.accountId));
  }

  @HttpRoute(addCohortExclusionRoute)
  exclude(@Input() { params, body }: InputOf<typeof addCohortExclusionRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.exclude(params.id, body, viewer.accountId);
  }

  @HttpRoute(removeCohortExclusionRoute)
  allow(@Input() { params }: InputOf<typeof removeCohortExclusionRoute>, @SignedIn() viewer: Viewer): Promise<CohortAnswer> {
    return this.service.change(params.id, (tx) => this.cohorts.allow(tx, params.id, params.exclusionId, viewer.accountId));
  }

  @HttpRoute(listCohortActionsRoute)
  async listActions(@Input() { params, query }: InputOf<typeof listCohortActionsRoute>): Promise<AnswerOf<typeof listCohortActionsRoute>> {
    await this.cohorts.get(params.id);
    const { actions, nextCursor } = await this.cohorts.listActions(params.id, { cursor: query.cursor ?? null, limit: query.limit });
    return { actions: actions.map(({ at, ...action }) => ({ ...action, at: at.toISOString() })), nextCursor };
  }

  @HttpRoute(listPlacementsRoute)
  async listPlacements(@Input() { params }: InputOf<typeof listPlacementsRoute>): Promise<AnswerOf<typeof listPlacementsRoute>> {
    const { settings } = await this.cohorts.get(params.id);
    const placements = await this.placements.listByCohort(params.id);
    const offers = await this.offers.load(placements);
    return { placements: placements.map(presentPlacement), vacancies: offers.presentVacancies(placesOf(settings)), homes: offers.presentHomes() };
  }

  @HttpRoute(listStandingPlacementsRoute)
  async listStanding(): Promise<AnswerOf<typeof listStandingPlacementsRoute>> {
    return { placements: (await this.placements.listStanding()).map(presentPlacement) };
  }

  @HttpRoute(endPlacementRoute)
  async endPlacement(@Input() { params, body }: InputOf<typeof endPlacementRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof endPlacementRoute>> {
    return presentPlacement(await this.work.run((tx) => this.placements.end(tx, params.id, body.end, body.reason, viewer.accountId)));
  }
}
