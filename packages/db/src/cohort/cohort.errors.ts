import { InputError } from '@mitn/domain';

/** Something stands in the way; `code` says what, `heldBy` which newcomers have it, `errors` each case where there are several. */
export class CohortConflictError extends InputError {
  constructor(
    code: string,
    message: string,
    readonly heldBy: readonly string[] = [],
    readonly errors: readonly { path: string; message: string }[] = [],
  ) {
    super(code, message);
  }
}
