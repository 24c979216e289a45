import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataSource, FeedRepository, type DataSource } from '@mitn/db';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { eventually, WorkerProcess } from './worker-process.js';

jest.setTimeout(60_000);

describe('a feed with an address', () => {
  let database: TestDatabase;
  let source: DataSource;
  let server: Server;
  let worker: WorkerProcess | undefined;

  beforeEach(async () => {
    database = await openTestDatabase();
    source = createDataSource({ url: database.url, poolSize: 3, applicationName: 'scheduled-feed-spec', statementTimeoutMs: 10_000 });
    await source.initialize();
    const item = { id: 'one', title: 'Cheese maker', description: 'You make cheese with us in Friesland. We speak English at work.', organisation: { name: 'Kaasmakerij De Spiegel' }, place: { name: 'Sneek' } };
    server = createServer((_request, response) => response.end(`${JSON.stringify(item)}\n`));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await worker?.kill();
    server.close();
    await source.destroy();
    await database.drop();
  });

  it('is fetched by the worker on its schedule and can be searched', async () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new FeedRepository(source).ensure({ kind: 'vacancies', source: 'dairy', format: 'mitn', url: `http://127.0.0.1:${port}/feed.jsonl`, intervalMinutes: 60 });
    worker = await WorkerProcess.start({ DATABASE_URL: database.url, LOG_LEVEL: 'info' });
    const searchable = async (): Promise<boolean> => (await database.query(`SELECT 1 FROM vacancy_search_rows`)).length === 1;
    await eventually(searchable, 30_000, () => `the feed was not fetched: ${worker?.log.slice(-1500)}`);
    expect(await database.query(`SELECT status, read_count, new_count FROM feed_runs`)).toEqual([{ status: 'done', read_count: 1, new_count: 1 }]);
  });
});
