import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from './data-source.js';
import { sqlStateOf, UnitOfWork } from './unit-of-work.js';

describe('unit of work', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 500 }).initialize();
    work = new UnitOfWork(source);
    await database.query('CREATE TABLE counters (id integer PRIMARY KEY, value integer NOT NULL)');
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });
  beforeEach(() => database.query('TRUNCATE counters; INSERT INTO counters VALUES (1, 0), (2, 0)'));

  const add = (tx: EntityManager, id: number): Promise<unknown> => tx.query('UPDATE counters SET value = value + 1 WHERE id = $1', [id]);

  it('12 tries again after a deadlock, with all of its work', async () => {
    let tries = 0;
    let halfway = 0;
    const both = (first: number, second: number): Promise<void> =>
      work.run(async (tx) => {
        tries += 1;
        await tx.query(`SET LOCAL deadlock_timeout = '50ms'; SET LOCAL statement_timeout = '20s'`);
        await add(tx, first);
        halfway += 1;
        // At the first try both hold one row before either asks for the other.
        while (halfway < 2) await pause(5);
        await add(tx, second);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(tries).toBeGreaterThan(2);
    expect(await database.query('SELECT value FROM counters ORDER BY id')).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it('12 tries again after a serialisation failure, a bounded number of times', async () => {
    let tries = 0;
    const losing = work.run(
      async (tx) => {
        tries += 1;
        await tx.query('SELECT value FROM counters WHERE id = 1');
        await database.query('UPDATE counters SET value = value + 1 WHERE id = 1');
        await add(tx, 1);
      },
      { isolation: 'SERIALIZABLE', attempts: 3 },
    );
    await expect(losing.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('40001');
    expect(tries).toBe(3);
  });

  it('does not try again after other errors, and rolls back', async () => {
    let tries = 0;
    await expect(
      work.run(async (tx) => {
        tries += 1;
        await add(tx, 1);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(tries).toBe(1);
    expect(await database.query('SELECT value FROM counters WHERE id = 1')).toEqual([{ value: 0 }]);
  });

  it('11 a statement that takes too long is cancelled', async () => {
    await expect(work.run((tx) => tx.query('SELECT pg_sleep(5)')).catch((error: unknown) => sqlStateOf(error))).resolves.toBe('57014');
  });
});
