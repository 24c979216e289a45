import { reasonText, type ReasonLanguage, type ReasonToWord } from './reason-text.js';

/** A reason as an answer carries it: the sentence for people, the code and the values for programs. */
export interface WordedReason {
  reason: string;
  reasonCode: string;
  reasonValues: Record<string, string | number>;
}

/** A reason with its sentence beside it. */
export function wordReason(reason: ReasonToWord, language: ReasonLanguage): WordedReason {
  return { reason: reasonText(reason, language), reasonCode: reason.code, reasonValues: reason.values };
}
