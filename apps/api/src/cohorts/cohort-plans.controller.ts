import { acceptPlanRoute, cancelPlanRoute, comparePlansRoute, exportPlanRoute, getPlanMemberRoute, getPlanProgressRoute, getPlanRoute, movePlanMemberRoute, requestPlanRoute } from '@mitn/contracts';
import type { AnswerOf, PlanAnswer, PlanDetail, PlanMemberAnswer } from '@mitn/contracts';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiSettings } from '../config/env.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { CohortPlansService } from './cohort-plans.service.js';
import { planAsCsv } from './plan-csv.js';

/** Plans of cohorts: asked for, looked at, changed by hand, accepted. */
@Controller()
export class CohortPlansController {
  constructor(
    private readonly plans: CohortPlansService,
    private readonly settings: ApiSettings,
  ) {}

  @HttpRoute(requestPlanRoute)
  request(@Input() { params }: InputOf<typeof requestPlanRoute>, @SignedIn() viewer: Viewer): Promise<PlanAnswer> {
    return this.plans.request(params.id, viewer.accountId);
  }

  @HttpRoute(getPlanRoute)
  get(@Input() { params }: InputOf<typeof getPlanRoute>, @RequestLanguage() language: Language): Promise<PlanDetail> {
    return this.plans.detail(params.id, params.planId, language);
  }

  @HttpRoute(getPlanProgressRoute)
  progress(@Input() { params }: InputOf<typeof getPlanProgressRoute>): Promise<PlanAnswer> {
    return this.plans.progress(params.id, params.planId);
  }

  @HttpRoute(getPlanMemberRoute)
  member(@Input() { params }: InputOf<typeof getPlanMemberRoute>, @RequestLanguage() language: Language): Promise<PlanMemberAnswer> {
    return this.plans.member(params.id, params.planId, params.newcomerId, language);
  }

  @HttpRoute(cancelPlanRoute)
  cancel(@Input() { params }: InputOf<typeof cancelPlanRoute>, @SignedIn() viewer: Viewer): Promise<PlanAnswer> {
    return this.plans.cancel(params.id, params.planId, viewer.accountId);
  }

  @HttpRoute(movePlanMemberRoute)
  move(@Input() { params, body }: InputOf<typeof movePlanMemberRoute>, @SignedIn() viewer: Viewer, @RequestLanguage() language: Language): Promise<PlanDetail> {
    return this.plans.move(params.id, params.planId, body, viewer.accountId, language);
  }

  @HttpRoute(acceptPlanRoute)
  accept(@Input() { params, body }: InputOf<typeof acceptPlanRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof acceptPlanRoute>> {
    return this.plans.accept(params.id, params.planId, body.revision, viewer.accountId);
  }

  @HttpRoute(comparePlansRoute)
  compare(@Input() { params }: InputOf<typeof comparePlansRoute>): Promise<AnswerOf<typeof comparePlansRoute>> {
    return this.plans.compare(params.id, params.planId, params.otherId);
  }

  @HttpRoute(exportPlanRoute)
  async export(@Input() { params }: InputOf<typeof exportPlanRoute>, @RequestLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const plan = await this.plans.detail(params.id, params.planId, language);
    void reply.type('text/csv; charset=utf-8; header=present').header('Content-Disposition', `attachment; filename="plan-${plan.number}.csv"`);
    return planAsCsv(plan, this.settings.publicUrl);
  }
}
