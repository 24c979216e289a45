import { DependencyError } from '@mitn/domain';
import { MeilisearchApiError, MeilisearchRequestTimeOutError, MeilisearchTaskTimeOutError } from 'meilisearch';

/** A write was accepted and then failed: these documents are not in the index. `engineCode` is the engine's own code. */
export class SearchTaskFailedError extends DependencyError {
  constructor(readonly engineCode: string, readonly ids: readonly string[], detail: string) {
    super('search.task-failed', `The search engine accepted ${ids.length} document(s) and then failed (${engineCode}): ${detail}`);
  }

  /** Whether these documents themselves are at fault: sent again as they are they fail again, and all others are indexed. */
  get ofDocuments(): boolean {
    return /^(invalid|missing)_document/.test(this.engineCode);
  }
}

/** What went wrong in a call to the engine, without the request (which holds the key). */
export function toDependencyError(error: unknown): DependencyError {
  if (error instanceof DependencyError) return error;
  if (error instanceof MeilisearchTaskTimeOutError) {
    return new DependencyError('search.task-pending', `The search engine has not finished task ${error.cause.taskUid} in ${error.cause.timeout} ms; the same write may be sent again.`);
  }
  if (error instanceof MeilisearchRequestTimeOutError) return new DependencyError('search.timeout', `The search engine did not answer in ${error.cause.timeout} ms.`);
  if (error instanceof MeilisearchApiError) {
    const code = error.cause?.code ?? `http-${error.response.status}`;
    return new DependencyError(`search.${code.replaceAll('_', '-')}`, `The search engine refused a request (${code}): ${error.message}`);
  }
  return new DependencyError('search.unreachable', 'The search engine cannot be reached; check MEILI_URL and whether it runs.', { cause: error });
}

/** What a read gives, or `instead` when the index does not exist yet: an engine that was just emptied holds nothing, which is no fault. */
export async function absentAs<T, N>(instead: N, read: () => Promise<T>): Promise<T | N> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DependencyError && error.code === 'search.index-not-found') return instead;
    throw error;
  }
}

/** Work with the engine whose errors are ours. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDependencyError(error);
  }
}
