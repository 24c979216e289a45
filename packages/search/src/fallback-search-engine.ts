import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from 'cockatiel';
import type { HomeQuery } from './home/home.query.js';
import { IndexCompleteness } from './index-completeness.js';
import type { BothQueries, BothResult, DocumentOf, IndexedRevision, PointsResult, QueryOf, RestrictedAnswer, RestrictedQuery, SearchEngine, SearchEngineName, SearchKind, SearchResult } from './search-index.port.js';
import type { VacancyQuery } from './vacancy/vacancy.query.js';

export interface FallbackOptions {
  /** How long the first engine may take for one search. */
  timeoutMs?: number;
  /** After so many failures in a row the first engine is left alone … */
  failures?: number;
  /** … for so long; then one search tries it again. */
  retryAfterMs?: number;
  /** How long it is believed that the first engine holds all offers, or lacks some. */
  compareEveryMs?: number;
  /** Told why an answer is reduced, for log and metrics; a call that never reached the first engine is not told. */
  onReduced?: (reason: unknown) => void;
}

/**
 * Two engines as one: searches go to the first and, when it fails, is slow or does not hold all documents (emptied, or still being filled), to the fallback, whose answers are
 * marked `reduced`. It goes back by itself. Writes go to the fallback first, so that it is always up to date, then to the first; a write
 * that the first does not take throws, and the caller sends it again.
 */
export class FallbackSearchEngine implements SearchEngine {
  readonly name: SearchEngineName;
  /** Each engine is rebuilt by itself. */
  readonly builder = null;
  private readonly policy;
  private readonly completeness: IndexCompleteness;
  private readonly onReduced: (reason: unknown) => void;

  constructor(readonly primary: SearchEngine, readonly fallback: SearchEngine, options: FallbackOptions = {}) {
    this.name = primary.name;
    this.onReduced = options.onReduced ?? (() => undefined);
    this.completeness = new IndexCompleteness(primary, fallback, options.compareEveryMs ?? 1_000);
    const breaker = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(options.failures ?? 3), halfOpenAfter: options.retryAfterMs ?? 5_000 });
    this.policy = wrap(breaker, timeout(options.timeoutMs ?? 800, TimeoutStrategy.Aggressive));
  }

  searchVacancies(query: VacancyQuery): Promise<SearchResult<'vacancy'>> {
    return this.answer(['vacancy'], (engine) => engine.searchVacancies(query));
  }

  searchHomes(query: HomeQuery): Promise<SearchResult<'home'>> {
    return this.answer(['home'], (engine) => engine.searchHomes(query));
  }

  /** Both come from the same engine, so that they may be compared. */
  searchBoth(queries: BothQueries): Promise<BothResult> {
    const sure = async ({ vacancy, home }: BothResult): Promise<boolean> => (await Promise.all([this.isSure('vacancy', vacancy), this.isSure('home', home)])).every(Boolean);
    const mark = ({ vacancy, home, best }: BothResult): BothResult => ({ vacancy: { ...vacancy, reduced: true }, home: { ...home, reduced: true }, best });
    return this.attempt(['vacancy', 'home'], (engine) => engine.searchBoth(queries), mark, sure);
  }

  async count<K extends SearchKind>(kind: K, queries: readonly QueryOf<K>[]): Promise<number[]> {
    return this.attempt([kind], (engine) => engine.count(kind, queries), (totals) => totals);
  }

  async matchIds<K extends SearchKind>(kind: K, asked: readonly RestrictedQuery<K>[], ids: readonly string[]): Promise<RestrictedAnswer> {
    return this.attempt([kind], (engine) => engine.matchIds(kind, asked, ids), (answer) => answer);
  }

  listPoints<K extends SearchKind>(kind: K, query: QueryOf<K>, most: number): Promise<PointsResult> {
    return this.answer([kind], (engine) => engine.listPoints(kind, query, most));
  }

  async put<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<{ written: number }> {
    await this.fallback.put(kind, documents);
    return this.primary.put(kind, documents);
  }

  async remove(kind: SearchKind, ids: readonly string[]): Promise<void> {
    await this.fallback.remove(kind, ids);
    await this.primary.remove(kind, ids);
  }

  async rewrite<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void> {
    await this.fallback.rewrite(kind, documents);
    await this.primary.rewrite(kind, documents);
  }

  async tidy(): Promise<void> {
    await this.primary.tidy();
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

  private answer<R extends { total: number; reduced: boolean }>([kind]: readonly [SearchKind], search: (engine: SearchEngine) => Promise<R>): Promise<R> {
    return this.attempt([kind], search, (result) => ({ ...result, reduced: true }), (result) => this.isSure(kind, result));
  }

  /** An answer without hits is believed only of an index that is whole now. */
  private async isSure(kind: SearchKind, { total }: { total: number }): Promise<boolean> {
    return total > 0 || this.completeness.isCompleteNow(kind);
  }

  /** `sure`: a last look at an answer that would be a lie when the index is not whole. */
  private async attempt<T>(
    kinds: readonly SearchKind[],
    work: (engine: SearchEngine) => Promise<T>,
    mark: (result: T) => T,
    sure: (result: T) => Promise<boolean> = async () => true,
  ): Promise<T> {
    const reduced = async (): Promise<T> => mark(await work(this.fallback));
    if (kinds.some((kind) => this.completeness.isKnownIncomplete(kind))) return reduced();
    try {
      const answer = await this.policy.execute(async () => {
        const [result, ...complete] = await Promise.all([work(this.primary), ...kinds.map((kind) => this.completeness.isComplete(kind))]);
        // Not a failure: the breaker must not keep the engine away once it is filled.
        return complete.every(Boolean) && (await sure(result)) ? { result } : null;
      });
      if (answer) return answer.result;
      this.onReduced(new IndexIncompleteError(kinds));
    } catch (error) {
      this.completeness.forget();
      if (!(error instanceof BrokenCircuitError)) this.onReduced(error);
    }
    return reduced();
  }
}

/** The one engine of that name, without a fallback; null when there is none. Without a name: the engine itself. */
export function engineNamed(engine: SearchEngine, name: SearchEngineName | undefined): SearchEngine | null {
  if (name === undefined) return engine;
  const parts = engine instanceof FallbackSearchEngine ? [engine.primary, engine.fallback] : [engine];
  return parts.find((part) => part.name === name) ?? null;
}

class IndexIncompleteError extends Error {
  constructor(kinds: readonly SearchKind[]) {
    super(`The first search engine lacks many or all offers of the kind ${kinds.join(' or ')}; it is being filled, or was emptied.`);
    this.name = 'IndexIncompleteError';
  }
}
