export { isExcluded, type CohortInput, type Exclusion, type Household, type HomeLimit, type Option } from './cohort-input.js';
export { COHORT_WEIGHTS, valueOfOption, wishRank } from './value-of-option.js';
export { PLAN_DEFAULTS, planCohort, planSimply, type CohortOutcome, type CohortPlan, type PlanOptions } from './plan-cohort.js';
export { checkPlan, valueOfPlan, type Given } from './check-plan.js';
export { PlanView, type Planned } from './explain-plan.js';
export { fairnessOf, type Fairness, type Traits } from './fairness.js';
