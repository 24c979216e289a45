import {
  listCohortsRoute, createCohortRoute, getCohortRoute, updateCohortRoute, addCohortMembersRoute, removeCohortMemberRoute, updateCohortMemberRoute, pinCohortMemberRoute, unpinCohortMemberRoute, addCohortExclusionRoute, removeCohortExclusionRoute, requestPlanRoute, getPlanRoute, getPlanProgressRoute, getPlanMemberRoute, cancelPlanRoute, movePlanMemberRoute, acceptPlanRoute, comparePlansRoute, exportPlanRoute, listCohortActionsRoute, listPlacementsRoute, endPlacementRoute,
} from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute } from '../platform/http-route.decorator.js';
import { ProblemError } from '../platform/problem.errors.js';

/** The routes of cohorts, so that screens can be written against them; they answer once the planner is there. */
@Controller()
export class CohortsController {
  @HttpRoute(listCohortsRoute)
  listCohorts(): Promise<AnswerOf<typeof listCohortsRoute>> {
    return notYet();
  }

  @HttpRoute(createCohortRoute)
  createCohort(): Promise<AnswerOf<typeof createCohortRoute>> {
    return notYet();
  }

  @HttpRoute(getCohortRoute)
  getCohort(): Promise<AnswerOf<typeof getCohortRoute>> {
    return notYet();
  }

  @HttpRoute(updateCohortRoute)
  updateCohort(): Promise<AnswerOf<typeof updateCohortRoute>> {
    return notYet();
  }

  @HttpRoute(addCohortMembersRoute)
  addCohortMembers(): Promise<AnswerOf<typeof addCohortMembersRoute>> {
    return notYet();
  }

  @HttpRoute(removeCohortMemberRoute)
  removeCohortMember(): Promise<AnswerOf<typeof removeCohortMemberRoute>> {
    return notYet();
  }

  @HttpRoute(updateCohortMemberRoute)
  updateCohortMember(): Promise<AnswerOf<typeof updateCohortMemberRoute>> {
    return notYet();
  }

  @HttpRoute(pinCohortMemberRoute)
  pinCohortMember(): Promise<AnswerOf<typeof pinCohortMemberRoute>> {
    return notYet();
  }

  @HttpRoute(unpinCohortMemberRoute)
  unpinCohortMember(): Promise<AnswerOf<typeof unpinCohortMemberRoute>> {
    return notYet();
  }

  @HttpRoute(addCohortExclusionRoute)
  addCohortExclusion(): Promise<AnswerOf<typeof addCohortExclusionRoute>> {
    return notYet();
  }

  @HttpRoute(removeCohortExclusionRoute)
  removeCohortExclusion(): Promise<AnswerOf<typeof removeCohortExclusionRoute>> {
    return notYet();
  }

  @HttpRoute(requestPlanRoute)
  requestPlan(): Promise<AnswerOf<typeof requestPlanRoute>> {
    return notYet();
  }

  @HttpRoute(getPlanRoute)
  getPlan(): Promise<AnswerOf<typeof getPlanRoute>> {
    return notYet();
  }

  @HttpRoute(getPlanProgressRoute)
  getPlanProgress(): Promise<AnswerOf<typeof getPlanProgressRoute>> {
    return notYet();
  }

  @HttpRoute(getPlanMemberRoute)
  getPlanMember(): Promise<AnswerOf<typeof getPlanMemberRoute>> {
    return notYet();
  }

  @HttpRoute(cancelPlanRoute)
  cancelPlan(): Promise<AnswerOf<typeof cancelPlanRoute>> {
    return notYet();
  }

  @HttpRoute(movePlanMemberRoute)
  movePlanMember(): Promise<AnswerOf<typeof movePlanMemberRoute>> {
    return notYet();
  }

  @HttpRoute(acceptPlanRoute)
  acceptPlan(): Promise<AnswerOf<typeof acceptPlanRoute>> {
    return notYet();
  }

  @HttpRoute(comparePlansRoute)
  comparePlans(): Promise<AnswerOf<typeof comparePlansRoute>> {
    return notYet();
  }

  @HttpRoute(exportPlanRoute)
  exportPlan(): Promise<AnswerOf<typeof exportPlanRoute>> {
    return notYet();
  }

  @HttpRoute(listCohortActionsRoute)
  listCohortActions(): Promise<AnswerOf<typeof listCohortActionsRoute>> {
    return notYet();
  }

  @HttpRoute(listPlacementsRoute)
  listPlacements(): Promise<AnswerOf<typeof listPlacementsRoute>> {
    return notYet();
  }

  @HttpRoute(endPlacementRoute)
  endPlacement(): Promise<AnswerOf<typeof endPlacementRoute>> {
    return notYet();
  }
}

function notYet(): Promise<never> {
  return Promise.reject(new ProblemError('cohort.not-there', 'dependency', 'Cohorts are not served by this version yet.'));
}
