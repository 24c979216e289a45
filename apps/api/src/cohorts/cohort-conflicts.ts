import { CohortConflictError } from '@mitn/db';
import { ProblemError } from '../platform/problem.errors.js';

/** Runs work on a cohort; what stands in its way is told with who has it (`heldBy`, ids of newcomers) and each case (`errors`). */
export async function tellConflicts<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CohortConflictError)) throw error;
    throw conflict(error.code, error.message, { heldBy: error.heldBy, errors: error.errors, cause: error });
  }
}

/** A 409 with what stands in the way. */
export function conflict(code: string, message: string, details: { heldBy?: readonly string[]; errors?: readonly { path: string; message: string }[]; cause?: unknown } = {}): ProblemError {
  const { heldBy = [], errors = [], cause } = details;
  return new ProblemError(code, 'input', message, { members: { heldBy: [...heldBy] }, ...(errors.length > 0 ? { errors: [...errors] } : {}), cause });
}
