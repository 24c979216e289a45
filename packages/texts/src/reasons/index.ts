export { reasonText, WORDED_REASON_CODES, type ReasonLanguage, type ReasonToWord } from './reason-text.js';
export * from './worded-reason.js';
