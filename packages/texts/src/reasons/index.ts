export { reasonText, WORDED_CALC_CODES, WORDED_MATCH_CODES, WORDED_REASON_CODES, type ReasonLanguage, type ReasonToWord } from './reason-text.js';
export * from './worded-reason.js';
export * from './worded-answer.js';
