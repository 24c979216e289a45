/** Whose fault it is decides log level, retry and report: the person's, a service's that we depend on, or ours. */
export type ErrorKind = 'input' | 'dependency' | 'internal';

/** The one base of all errors that this product throws on purpose: a stable code, a kind, and a sentence that says what to do. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The input cannot be read or is not allowed. */
export class InputError extends DomainError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, 'input', message, options);
  }
}

/** Something that the product depends on does not answer as promised; the same call may succeed later. */
export class DependencyError extends DomainError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, 'dependency', message, options);
  }
}
