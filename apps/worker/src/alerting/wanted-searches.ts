import { OfferLookRepository, SavedSearchRepository, UnitOfWork, VacancyRepository, type EntityManager, type StoredSavedSearch } from '@mitn/db';
import type { CalendarDate, SavedSearchKind } from '@mitn/domain';
import type { QueryOf, SearchKind } from '@mitn/search';
import { SearchRequestError, toEngineQuery } from '@mitn/search-request';

const PAGE = 1_000;

/** One question to the engine, and all who ask it. */
export interface WantedQuery<K extends SearchKind> {
  query: QueryOf<K>;
  searches: readonly StoredSavedSearch[];
}

interface Kept {
  /** Of all searches when they were read. */
  mark: string;
  /** What a query means may depend on the day. */
  today: CalendarDate;
  queries: WantedQuery<SearchKind>[];
  /** Searches around a vacancy: where that is, or whether it is still there, is looked up each time. */
  around: StoredSavedSearch[];
}

/** The saved searches that people want to be told of, as questions to the engine. They are kept in memory and read anew when one was made, changed or forgotten. */
export class WantedSearches {
  private readonly kept = new Map<SavedSearchKind, Kept>();

  constructor(
    private readonly searches: SavedSearchRepository,
    private readonly looks: OfferLookRepository,
    private readonly vacancies: VacancyRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly unreadable: (search: StoredSavedSearch, error: unknown) => void,
  ) {}

  /** All of a kind as they are at one moment, with a mark of that moment. `also` reads more at the same moment. */
  async read<K extends SearchKind, T>(kind: K, today: CalendarDate, also: (tx: EntityManager) => Promise<T>): Promise<{ queries: WantedQuery<K>[]; snapshot: string; also: T }> {
    const { kept, snapshot, more } = await this.unitOfWork.run(
      async (tx) => {
        const taken = await this.looks.snapshot(tx);
        const mark = await this.searches.mark(tx);
        const known = this.kept.get(kind);
        const fresh = known?.mark === mark && known.today === today ? known : await this.readAnew(kind, today, mark, tx);
        return { kept: fresh, snapshot: taken, more: await also(tx) };
      },
      { isolation: 'REPEATABLE READ' },
    );
    this.kept.set(kind, kept);
    const around = kept.around.length === 0 ? [] : (await this.toQueries(kind, kept.around, today, true)).queries;
    return { queries: [...kept.queries, ...around] as WantedQuery<K>[], snapshot, also: more };
  }

  private async readAnew(kind: SavedSearchKind, today: CalendarDate, mark: string, tx: EntityManager): Promise<Kept> {
    const wanted: StoredSavedSearch[] = [];
    for (let afterId: string | null = null; ; ) {
      const page: StoredSavedSearch[] = await this.searches.listWanted(kind, afterId, PAGE, tx);
      wanted.push(...page);
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      afterId = last.id;
    }
    return { mark, today, ...(await this.toQueries(kind, wanted, today, false)) };
  }

  /** Equal searches are one question. */
  private async toQueries(kind: SavedSearchKind, searches: readonly StoredSavedSearch[], today: CalendarDate, lookUp: boolean): Promise<{ queries: WantedQuery<SearchKind>[]; around: StoredSavedSearch[] }> {
    const byQuery = new Map<string, { query: QueryOf<SearchKind> | null; around: boolean; searches: StoredSavedSearch[] }>();
    for (const search of searches) {
      const key = JSON.stringify(search.query);
      const known = byQuery.get(key);
      if (known) known.searches.push(search);
      else byQuery.set(key, { ...(await this.toQuery(kind, search, today, lookUp)), searches: [search] });
    }
    const groups = [...byQuery.values()];
    return {
      queries: groups.flatMap(({ query, searches: askedBy }) => (query === null ? [] : [{ query, searches: askedBy }])),
      around: groups.flatMap(({ around, searches: askedBy }) => (around ? askedBy : [])),
    };
  }

  /** No query for a search that cannot be asked any more: it finds nothing, here as on its page. */
  private async toQuery(kind: SavedSearchKind, search: StoredSavedSearch, today: CalendarDate, lookUp: boolean): Promise<{ query: QueryOf<SearchKind> | null; around: boolean }> {
    let around = false;
    try {
      const { query } = await toEngineQuery(kind, search.query, {
        today,
        placeOfVacancy: async (id) => {
          around = true;
          return lookUp ? (await this.vacancies.find(id))?.vacancy.place : undefined;
        },
      });
      return { query: around && !lookUp ? null : query, around };
    } catch (error) {
      if (!(error instanceof SearchRequestError)) this.unreadable(search, error);
      return { query: null, around };
    }
  }
}
