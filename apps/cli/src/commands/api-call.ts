import { DependencyError, InputError } from '@mitn/domain';
import { ProblemAnswer } from '@mitn/contracts';
import type { StackAddress } from '../config/stack.js';

/**
 * Calls the running API and returns its JSON.
 * @throws InputError with the API's own sentence for 4xx, DependencyError when it does not answer or fails
 */
export async function callApi(stack: StackAddress, path: string, body?: unknown): Promise<unknown> {
  if (!stack.url) throw new DependencyError('api-unknown', 'The address of the API is not known: set PUBLIC_URL, or start the platform with `npm start`.');
  let response: Response;
  try {
    response = await fetch(new URL(path, stack.url), {
      signal: AbortSignal.timeout(30_000),
      ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new DependencyError('api-unavailable', `The API at ${stack.url} does not answer.`, { cause: error });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  const problem = ProblemAnswer.safeParse(answer);
  const detail = problem.success ? [problem.data.detail, ...(problem.data.errors ?? []).map((fault) => `${fault.path}: ${fault.message}`)].join(' ') : `The API answered ${response.status}.`;
  if (response.status >= 400 && response.status < 500) throw new InputError('api-refused', detail);
  throw new DependencyError('api-failed', detail);
}
