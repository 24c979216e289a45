import { DomainError } from '@mitn/domain';
import { checkKey } from '@mitn/search';
import type { ApiSettings } from '../config/env.js';
import type { Log } from './log.js';

/**
 * Looks at what the api's key of Meilisearch may do, once at start. Throws `config.search-key` when it may not search our indexes, and in production when it may manage keys: a
 * master key has no place in a process that anybody can ask. What else it may beyond searching is told. An engine that is away keeps nobody from starting.
 */
export async function checkSearchKey({ meiliUrl, meiliSearchKey, production }: ApiSettings, log: Log): Promise<void> {
  if (meiliUrl === null) return;
  const verdict = await checkKey({ url: meiliUrl, key: meiliSearchKey ?? undefined }, 'search').catch(() => null);
  if (!verdict) return log.warn('the search engine does not answer: what MEILI_SEARCH_KEY may do is not known');
  const { lacks, exceeds } = verdict;
  if (lacks.length > 0) throw refused(`MEILI_SEARCH_KEY may not: ${lacks.join(', ')}. Make one that may, with the action search on the indexes vacancies_v* and homes_v* (npm run start, or the service search-keys, does).`);
  if (production && exceeds.includes('keys.get')) throw refused('MEILI_SEARCH_KEY may manage keys: it is a master or admin key. The api needs one that may search and no more; see docs/operations.md.');
  if (exceeds.length > 0) log.warn({ exceeds }, 'MEILI_SEARCH_KEY may do more than search our indexes; see docs/operations.md');
}

function refused(message: string): DomainError {
  return new DomainError('config.search-key', 'input', `The api cannot start: ${message}`);
}
