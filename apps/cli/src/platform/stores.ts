import { createDataSource, FeedRepository, HomeRepository, OrganisationRepository, OutboxRepository, SearchFailureRepository, UnitOfWork, VacancyRepository, type DataSource } from '@mitn/db';
import { DependencyError } from '@mitn/domain';
import { homeSource, OfferIndexer, vacancySource } from '@mitn/indexing';
import { MeilisearchSearchEngine, PostgresSearchEngine, type SearchKind } from '@mitn/search';
import pg from 'pg';
import type { StackAddress } from '../config/stack.js';

/** The stores that a command opened; `close` when it ends. */
export interface Stores {
  dataSource: DataSource;
  vacancies: VacancyRepository;
  homes: HomeRepository;
  feeds: FeedRepository;
  organisations: OrganisationRepository;
  outbox: OutboxRepository;
  searchFailures: SearchFailureRepository;
  unitOfWork: UnitOfWork;
  indexers: OfferIndexer<SearchKind>[];
  close(): Promise<void>;
}

/**
 * Opens the stores of a stack.
 * @throws DependencyError `database-unavailable` when the database does not answer
 */
export async function openStores(stack: StackAddress): Promise<Stores> {
  const dataSource = createDataSource({ url: stack.databaseUrl, poolSize: 4, applicationName: 'mitn-cli', statementTimeoutMs: 120_000 });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new DependencyError('database-unavailable', `The database does not answer: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 2, application_name: 'mitn-cli-search' });
  pool.on('error', () => undefined);
  const engines = [new PostgresSearchEngine(pool), ...(stack.meiliUrl && stack.meiliIndexKey ? [new MeilisearchSearchEngine({ url: stack.meiliUrl, key: stack.meiliIndexKey })] : [])];
  const vacancies = new VacancyRepository(dataSource);
  const homes = new HomeRepository(dataSource);
  return {
    dataSource,
    vacancies,
    homes,
    feeds: new FeedRepository(dataSource),
    organisations: new OrganisationRepository(dataSource),
    outbox: new OutboxRepository(dataSource),
    searchFailures: new SearchFailureRepository(dataSource),
    unitOfWork: new UnitOfWork(dataSource),
    indexers: [
      new OfferIndexer(dataSource, { ...vacancySource(vacancies), kind: 'vacancy' as const }, engines),
      new OfferIndexer(dataSource, { ...homeSource(homes), kind: 'home' as const }, engines),
    ] as unknown as OfferIndexer<SearchKind>[],
    close: async () => {
      await dataSource.destroy();
      await pool.end();
    },
  };
}
