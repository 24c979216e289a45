import { afterEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { MIGRATIONS } from '../migrations/index.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';

describe('migrate', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  it('24 two migrations at once: each runs once, the other finds nothing to do', async () => {
    database = await openTestDatabase({ empty: true });
    const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const names = MIGRATIONS.map((migration) => migration.name);
    expect(ran.flat().toSorted()).toEqual(names.toSorted());
    expect(await database.query('SELECT name FROM schema_migrations ORDER BY id')).toEqual(names.map((name) => ({ name })));
    expect(await database.query('SELECT shard FROM match_leases ORDER BY shard')).toEqual([0, 1, 2, 3].map((shard) => ({ shard })));
    expect(await migrate(database.url)).toEqual([]);
  });

  it('can be undone, down to an empty schema', async () => {
    database = await openTestDatabase();
    const source = await createDataSource({ url: database.url, poolSize: 2, applicationName: 'spec', statementTimeoutMs: 0 }).initialize();
    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'all' });
    await source.destroy();
    expect(await database.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname NOT LIKE 'schema_migrations%'`)).toEqual([]);
    expect(await migrate(database.url)).toHaveLength(MIGRATIONS.length);
  });
});
