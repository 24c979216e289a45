import type { ReasonLanguage, ReasonToWord } from './reason-text.js';
import { wordReason, type WordedReason } from './worded-reason.js';

/** Whatever a calculator answers: its reasons, its notes, and the reason of each line where it has lines. */
interface AnswerToWord {
  reasons: readonly ReasonToWord[];
  notes: readonly ReasonToWord[];
  lines?: readonly { reason: ReasonToWord }[];
}

type Worded<A extends AnswerToWord> = Omit<A, 'reasons' | 'notes' | 'lines'> & { reasons: WordedReason[]; notes: WordedReason[] } & (A extends { lines: readonly (infer L)[] } ? { lines: (Omit<L, 'reason'> & WordedReason)[] } : unknown);

/** An answer of a calculator with a sentence beside every reason. */
export function wordAnswer<A extends AnswerToWord>(answer: A, language: ReasonLanguage): Worded<A> {
  return {
    ...answer,
    reasons: answer.reasons.map((reason) => wordReason(reason, language)),
    notes: answer.notes.map((note) => wordReason(note, language)),
    ...(answer.lines ? { lines: answer.lines.map((line) => ({ ...line, ...wordReason(line.reason, language) })) } : {}),
  } as unknown as Worded<A>;
}
