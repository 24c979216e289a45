import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from 'cockatiel';
import type { HomeQuery } from './home/home.query.js';
import type { DocumentOf, IndexedRevision, QueryOf, SearchEngine, SearchEngineName, SearchKind, SearchResult } from './search-index.port.js';
import type { VacancyQuery } from './vacancy/vacancy.query.js';

export interface FallbackOptions {
  /** How long the first engine may take for one search. */
  timeoutMs?: number;
  /** After so many failures in a row the first engine is left alone … */
  failures?: number;
  /** … for so long; then one search tries it again. */
  retryAfterMs?: number;
  /** Told why an answer is reduced, for log and metrics; a call that never reached the first engine is not told. */
  onReduced?: (reason: unknown) => void;
}

/**
 * Two engines as one: searches go to the first and, when it fails, is slow or has lost its documents, to the fallback, whose answers are
 * marked `reduced`. It goes back by itself. Writes go to the fallback first, so that it is always up to date, then to the first; a write
 * that the first does not take throws, and the caller sends it again.
 */
export class FallbackSearchEngine implements SearchEngine {
  readonly name: SearchEngineName;
  private readonly policy;
  private readonly onReduced: (reason: unknown) => void;

  constructor(readonly primary: SearchEngine, readonly fallback: SearchEngine, options: FallbackOptions = {}) {
    this.name = primary.name;
    this.onReduced = options.onReduced ?? (() => undefined);
    const breaker = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(options.failures ?? 3), halfOpenAfter: options.retryAfterMs ?? 5_000 });
    this.policy = wrap(breaker, timeout(options.timeoutMs ?? 800, TimeoutStrategy.Aggressive));
  }

  searchVacancies(query: VacancyQuery): Promise<SearchResult<'vacancy'>> {
    return this.answer('vacancy', (engine) => engine.searchVacancies(query));
  }

  searchHomes(query: HomeQuery): Promise<SearchResult<'home'>> {
    return this.answer('home', (engine) => engine.searchHomes(query));
  }

  async count<K extends SearchKind>(kind: K, queries: readonly QueryOf<K>[]): Promise<number[]> {
    return this.attempt((engine) => engine.count(kind, queries), (totals) => totals);
  }

  async put<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<{ written: number }> {
    await this.fallback.put(kind, documents);
    return this.primary.put(kind, documents);
  }

  async remove(kind: SearchKind, ids: readonly string[]): Promise<void> {
    await this.fallback.remove(kind, ids);
    await this.primary.remove(kind, ids);
  }

  /** Of the first engine: what is missing there is what a sweep must find. */
  status(kind: SearchKind): Promise<{ documents: number }> {
    return this.primary.status(kind);
  }

  listRevisions(kind: SearchKind, afterId: string | null, limit: number): Promise<IndexedRevision[]> {
    return this.primary.listRevisions(kind, afterId, limit);
  }

  async prepare(): Promise<void> {
    await this.fallback.prepare();
    await this.primary.prepare();
  }

  isHealthy(): Promise<boolean> {
    return this.primary.isHealthy();
  }

  private answer<K extends SearchKind>(kind: K, search: (engine: SearchEngine) => Promise<SearchResult<K>>): Promise<SearchResult<K>> {
    const whole = async (engine: SearchEngine): Promise<SearchResult<K>> => {
      const result = await search(engine);
      // An engine that came back empty answers quickly and wrongly; only an empty answer is worth the question. It is asked by a search,
      // which a key for searches alone may do.
      if (result.total === 0 && (await isEmpty(engine, kind)) && !(await isEmpty(this.fallback, kind))) throw new EmptyIndexError(kind);
      return result;
    };
    return this.attempt((engine) => (engine === this.primary ? whole(engine) : search(engine)), (result) => ({ ...result, reduced: true }));
  }

  private async attempt<T>(work: (engine: SearchEngine) => Promise<T>, mark: (result: T) => T): Promise<T> {
    try {
      return await this.policy.execute(() => work(this.primary));
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) this.onReduced(error);
      return mark(await work(this.fallback));
    }
  }
}

async function isEmpty(engine: SearchEngine, kind: SearchKind): Promise<boolean> {
  const [all] = await engine.count(kind, [{ page: 1, pageSize: 1, sort: 'relevance' }]);
  return all === 0;
}

class EmptyIndexError extends Error {
  constructor(kind: SearchKind) {
    super(`The first search engine holds no ${kind} at all.`);
    this.name = 'EmptyIndexError';
  }
}
