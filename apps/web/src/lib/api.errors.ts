import { ProblemAnswer } from '@mitn/contracts';

interface ApiErrorFacts {
  status: number;
  code: string;
  detail: string;
  errors?: { path: string; message: string }[];
  body?: unknown;
  cause?: unknown;
}

/** The API refused a call, did not answer (`offline`), or answered something unreadable. `body` is the whole problem, for its extra members. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: { path: string; message: string }[];
  readonly body: unknown;

  constructor(facts: ApiErrorFacts) {
    super(facts.detail, { cause: facts.cause });
    this.name = 'ApiError';
    this.status = facts.status;
    this.code = facts.code;
    this.errors = facts.errors ?? [];
    this.body = facts.body;
  }

  static async fromResponse(response: Response): Promise<ApiError> {
    const body: unknown = await response.json().catch(() => null);
    const problem = ProblemAnswer.safeParse(body);
    if (!problem.success) return new ApiError({ status: response.status, code: 'unreadable', detail: `The service answered ${response.status}.`, body });
    const { status, code, detail, errors } = problem.data;
    return new ApiError({ status, code, detail, errors: errors ?? [], body });
  }
}
