import { DomainError } from '@mitn/domain';

/** What the shell learns: 0 done, 1 a service fault, 2 bad input, 3 held. */
export const EXIT = { done: 0, fault: 1, badInput: 2, held: 3 } as const;

/** The exit code and the one line for a failure. */
export function failureOf(error: unknown): { code: number; line: string } {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n', 1)[0] ?? message;
  if (error instanceof DomainError) return { code: error.kind === 'input' ? EXIT.badInput : EXIT.fault, line };
  return { code: EXIT.fault, line: `Something went wrong: ${line}` };
}
