export { planByBruteForce } from './brute-force.js';
export { randomCohort } from './random-cohort.js';
export { syntheticCohort } from './synthetic-cohort.js';
