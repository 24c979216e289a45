import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, readTestEnvironment, startPrivateMeilisearch, type PrivateMeilisearch, type TestDatabase } from '@mitn/testing';
import { feedLines } from './made-feed.js';
import { runMitn } from './mitn-process.js';

jest.setTimeout(120_000);

describe('mitn index', () => {
  let folder: string;
  let database: TestDatabase;
  let server: PrivateMeilisearch | null = null;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-index-'));
    database = await openTestDatabase();
    if (readTestEnvironment().meilisearch) server = await startPrivateMeilisearch();
    env = { DATABASE_URL: database.url, ...(server ? { MEILI_URL: server.url, MEILI_INDEX_KEY: server.key } : {}) };
    const file = path.join(folder, 'feed.jsonl');
    await writeFile(file, feedLines(40));
    expect(await runMitn(['import', 'vacancies', '--format', 'mitn', '--source', 'made', '--no-wait', file], env)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await server?.remove();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('fills both engines from the rows, says how far it is on standard error, and leaves them equal', async () => {
    const engines = server ? ['postgres', 'meilisearch'] : ['postgres'];
    const before = await runMitn(['index', 'status', 'vacancies', '--json'], env);
    expect(JSON.parse(before.stdout)).toMatchObject({ indexes: engines.map((engine) => ({ name: 'vacancy', engine, rows: 40, documents: 0, missing: 40, stale: 0, surplus: 0, refused: 0, building: false })), failures: [] });
    const rebuilt = await runMitn(['index', 'rebuild', '--json'], env);
    expect(rebuilt.code).toBe(0);
    expect(rebuilt.stderr).toMatch(/vacancy on postgres: 40 written/);
    const whole = { missing: 0, stale: 0, surplus: 0, refused: 0, building: false };
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({
      engine: engines.at(-1),
      indexes: [...engines.map((engine) => ({ name: 'vacancy', engine, rows: 40, documents: 40, ...whole })), ...engines.map((engine) => ({ name: 'home', engine, rows: 0, documents: 0, ...whole }))],
    });
    const again = await runMitn(['index', 'rebuild', 'vacancies'], env);
    expect(again.stdout.trimEnd().split('\n')).toEqual(engines.map((engine) => `vacancy on ${engine}: 40 rows, 40 documents, 0 missing, 0 stale, 0 surplus`));
  });

  it('refuses a kind that there is not', async () => {
    expect(await runMitn(['index', 'rebuild', 'boats'], env)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('vacancies or homes') });
  });
});
