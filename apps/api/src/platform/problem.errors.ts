import { DomainError } from '@mitn/domain';
import type { ErrorKind } from '@mitn/domain';

interface ProblemDetails {
  /** Which parts of the input are wrong. */
  errors?: { path: string; message: string }[];
  /** Extra members of the problem document. */
  members?: Record<string, unknown>;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A DomainError with what an HTTP answer can say beyond code and sentence. Its status follows from its code, in problem-status.ts. */
export class ProblemError extends DomainError {
  readonly errors: { path: string; message: string }[] | undefined;
  readonly members: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, kind: ErrorKind, message: string, details: ProblemDetails = {}) {
    super(code, kind, message, { cause: details.cause });
    this.errors = details.errors;
    this.members = details.members ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** What was asked for does not exist, or is not for this caller: the two look the same. */
export function notFound(what: string): ProblemError {
  return new ProblemError('not-found', 'input', `There is no such ${what}.`);
}
