export * from './shared/route.js';
export * from './shared/query-codec.js';
export * from './shared/profile-token.js';
export * from './shared/common.schema.js';
export * from './http/search.routes.js';
export * from './http/search-points.routes.js';
export * from './http/offers.routes.js';
export * from './http/similar.routes.js';
export * from './http/profiles.routes.js';
export * from './http/matches.routes.js';
export * from './http/session.routes.js';
export * from './http/feedback.routes.js';
export * from './http/saved-offers.routes.js';
export * from './http/shares.routes.js';
export * from './http/people.routes.js';
export * from './http/staff-newcomers.routes.js';
export * from './http/saved-searches.routes.js';
export * from './http/alerts.routes.js';
export * from './http/employers.routes.js';
export * from './http/feeds.routes.js';
export * from './http/reports.routes.js';
export * from './http/sponsors.routes.js';
export * from './http/merges.routes.js';
export * from './http/ad-reviews.routes.js';
export { CohortAction, CohortAnswer, CohortExclusion, CohortHome, CohortMember, CohortRow, CohortSettings, CohortVacancy, HoldBack, PlacementAnswer, PlanAnswer } from './http/cohorts.schema.js';
export * from './http/cohort-plans.schema.js';
export * from './http/cohorts.routes.js';
export * from './http/platform.routes.js';
export * from './http/map.routes.js';
export * from './http/calc.routes.js';
// The few constants and types of the domain that a screen needs.
export {
  ALERT_FREQUENCIES, CEFR_LEVELS, COHORT_AIMS, CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LANGUAGE_DEMANDS, LICENCES, MAIL_STATES, PERMIT_SITUATIONS, PLACEMENT_ENDS, PLAN_STATES,
  POSSIBILITIES, REFUSAL_REASONS, TRAVEL_MODES, UNPLACED_REASONS, WELCOMES, WORKPLACES,
} from '@mitn/domain';
