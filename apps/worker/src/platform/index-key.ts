import { InputError } from '@mitn/domain';
import { checkKey } from '@mitn/search';

/**
 * Looks at what the worker's key of Meilisearch may do, once at start; gives what it may beyond its work, or null when the engine does not answer.
 * @throws InputError `env-invalid` naming each action that it lacks
 */
export async function checkIndexKey(url: string, key: string): Promise<string[] | null> {
  const verdict = await checkKey({ url, key }, 'index').catch(() => null);
  if (!verdict) return null;
  if (verdict.lacks.length > 0) {
    throw new InputError('env-invalid', `The worker cannot start: MEILI_INDEX_KEY may not: ${verdict.lacks.join(', ')}. Make one that may, on the indexes vacancies_v* and homes_v* (npm run start, or the service search-keys, does).`);
  }
  return verdict.exceeds;
}
