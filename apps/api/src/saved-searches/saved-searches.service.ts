import type { AnswerOf, createSavedSearchRoute, listSavedSearchesRoute, SavedSearchAnswer, SavedSearchBody } from '@mitn/contracts';
import { SavedHomeQuery, SavedVacancyQuery } from '@mitn/contracts';
import { SavedSearchRepository, VacancyRepository } from '@mitn/db';
import type { StoredSavedSearch } from '@mitn/db';
import type { SearchEngine } from '@mitn/search';
import { SearchRequestError, toEngineQuery } from '@mitn/search-request';
import type { EngineQuery } from '@mitn/search-request';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { SEARCH_ENGINE } from '../platform/platform-tokens.js';

type Saved = AnswerOf<typeof createSavedSearchRoute>;

/** Searches that a person wants to be told of. What a search gives now is counted and not told. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly searches: SavedSearchRepository,
    private readonly vacancies: VacancyRepository,
    private readonly clock: Clock,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
  ) {}

  /** Throws 400 when the search cannot be asked: an unknown place, a vacancy that is gone. Nothing is kept then. */
  async create(profileId: string, body: SavedSearchBody): Promise<Saved> {
    const asked = await this.ask(body);
    return this.present(await this.searches.create(profileId, body), asked);
  }

  async list(profileId: string): Promise<AnswerOf<typeof listSavedSearchesRoute>> {
    return { savedSearches: (await this.searches.list(profileId)).map(present) };
  }

  async get(profileId: string, id: string): Promise<Saved> {
    const stored = await this.searches.get(profileId, id);
    // A search that could be asked when it was saved and no more today gives nothing, and can still be read, changed and forgotten.
    const asked = await this.ask(stored).catch((error: unknown) => {
      if (error instanceof SearchRequestError) return null;
      throw error;
    });
    return this.present(stored, asked);
  }

  async update(profileId: string, id: string, body: SavedSearchBody): Promise<Saved> {
    const asked = await this.ask(body);
    return this.present(await this.searches.update(profileId, id, body), asked);
  }

  async delete(profileId: string, id: string): Promise<void> {
    await this.searches.delete(profileId, id);
  }

  private ask({ kind, query }: Pick<StoredSavedSearch, 'kind' | 'query'>): Promise<EngineQuery> {
    return toEngineQuery(kind, query, {
      today: this.clock.today(),
      placeOfVacancy: async (id) => {
        const stored = await this.vacancies.find(id);
        return stored ? stored.vacancy.place : undefined;
      },
    });
  }

  private async present(stored: StoredSavedSearch, asked: EngineQuery | null): Promise<Saved> {
    const [total = 0] = asked === null ? [] : asked.kind === 'vacancy' ? await this.engine.count('vacancy', [asked.query]) : await this.engine.count('home', [asked.query]);
    return { savedSearch: present(stored), wouldGive: { total } };
  }
}

function present({ id, name, frequency, channels, revision, kind, query, createdAt, updatedAt }: StoredSavedSearch): SavedSearchAnswer {
  const rest = { id, name, frequency, channels, revision, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return kind === 'vacancy' ? { kind, query: SavedVacancyQuery.parse(query), ...rest } : { kind, query: SavedHomeQuery.parse(query), ...rest };
}
