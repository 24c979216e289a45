/** A refusal, as the API gives it. Throw it from a handler. */
export class FakeProblem extends Error {
  constructor(readonly status: number, readonly code: string, detail: string, readonly more: Record<string, unknown> = {}) {
    super(detail);
  }
}
