export * from './matching-engine.js';
export * from './plain-engine.js';
export * from './weights.js';
export * from './commute.js';
export { REASON_CODES, type ReasonCode } from './reason-codes.js';
export * from './matchable-offers.js';
export { scoreVersion, withProfileConcepts } from './profile-concepts.js';
export { compareSkills } from './score/skills-part.js';
