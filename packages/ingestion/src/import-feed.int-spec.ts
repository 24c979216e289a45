import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createDataSource, type DataSource } from '@mitn/db';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importFeed, type ImportOptions } from './import-feed.js';
import type { ImportResult } from './import-result.js';

const NOW = new Date('2026-06-01T10:00:00Z');

function line(id: number | string, more: object = {}): string {
  return JSON.stringify({
    id: `v-${id}`, title: `Baker ${id}`, description: 'We bake bread in the north. You speak English; Dutch is not required.', organisation: { name: `Bakery ${Number(id) % 7 || 0}` }, place: { name: 'Groningen' }, url: `https://example.org/${id}`, ...more,
  });
}
const lines = (count: number, from = 0): string => Array.from({ length: count }, (_, index) => line(from + index)).join('\n');

describe('importing a feed', () => {
  let folder: string;
  let database: TestDatabase;
  let dataSource: DataSource;
  let serial = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-import-'));
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'import-spec', statementTimeoutMs: 30_000 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    serial += 1;
    await database.query('TRUNCATE outbox, match_changes, vacancies, homes, organisations, feeds CASCADE');
  });

  async function run(text: string | Buffer, more: Partial<ImportOptions> = {}): Promise<ImportResult> {
    const input = path.join(folder, `feed-${serial}-${Math.random()}`);
    await writeFile(input, text);
    return importFeed({ dataSource, kind: 'vacancies', format: 'mitn', source: 'spec', input, now: () => NOW, ...more });
  }
  const count = async (sql: string): Promise<number> => Number((await database.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
  const state = () =>
    database.query(`SELECT r.external_id, v.title, v.status, v.content_hash, v.revision, v.place_name, g.name AS organisation FROM vacancies v JOIN vacancy_origins r ON r.vacancy_id = v.id
      JOIN organisations g ON g.id = v.organisation_id ORDER BY r.external_id`);

  it('writes rows and events, and the same feed again changes nothing', async () => {
    const feed = `${lines(1_200)}\nnot json\n${line('x', { title: '' })}`;
    expect(await run(gzipSync(feed))).toMatchObject({ read: 1_202, new: 1_200, changed: 0, unchanged: 0, rejected: 2, withdrawn: 0, held: 0, rejectedByReason: { schema: 1 } });
    expect(await count('outbox')).toBe(1_200);
    expect(await count('organisations')).toBe(7);
    const before = await state();
    await database.query('TRUNCATE outbox');
    expect(await run(feed)).toMatchObject({ read: 1_202, new: 0, changed: 0, unchanged: 1_200, rejected: 2 });
    expect(await count('outbox')).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('changes what changed, and only that', async () => {
    await run(lines(10));
    await database.query('TRUNCATE outbox');
    expect(await run(`${lines(9)}\n${line(9, { title: 'Master baker' })}`)).toMatchObject({ new: 0, changed: 1, unchanged: 9 });
    expect(await database.query('SELECT name, payload->>\'revision\' AS revision FROM outbox')).toEqual([{ name: 'vacancy.changed.v1', revision: '2' }]);
  });

  it('44 takes the rest when single lines are broken', async () => {
    const broken = Buffer.concat([Buffer.from(`${lines(3)}\n`), Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]), Buffer.from(`${line(4, { description: 'half \ud800' })}\n${line(5, { title: 'Ba\u0000ker' })}\n`)]);
    expect(await run(broken)).toMatchObject({ read: 6, new: 4, rejected: 2, rejectedByReason: { 'text-broken': 1 } });
    expect(await count("vacancies WHERE title = 'Baker'")).toBe(1);
  });

  it('withdraws what a snapshot no longer lists; a refused item still counts as listed', async () => {
    await run(lines(10), { snapshot: true });
    expect(await run(`${lines(7)}\n${line(7, { applyUntil: '2026-02-31' })}`, { snapshot: true })).toMatchObject({ read: 8, unchanged: 7, rejected: 1, withdrawn: 2, held: 0 });
    expect(await count("vacancies WHERE status = 'withdrawn'")).toBe(2);
    expect(await run(lines(10), { snapshot: true })).toMatchObject({ changed: 2, unchanged: 8, withdrawn: 0 });
    expect(await count("vacancies WHERE status = 'open'")).toBe(10);
  });

  it('42 a snapshot that would withdraw more than 30 % is held until somebody confirms', async () => {
    await run(lines(100), { snapshot: true });
    expect(await run(`${lines(3)}\n${line(500)}`, { snapshot: true })).toMatchObject({ new: 1, withdrawn: 0, held: 97 });
    expect(await count("vacancies WHERE status = 'open'")).toBe(101);
    expect(await database.query('SELECT status FROM feed_runs ORDER BY started_at DESC LIMIT 1')).toEqual([{ status: 'held' }]);
    expect(await run(lines(3), { snapshot: true, confirmWithdrawals: true })).toMatchObject({ withdrawn: 98, held: 0 });
    expect(await count("vacancies WHERE status = 'open'")).toBe(3);
  });

  it('9 an import whose connections die in the middle, run again, ends as if nothing had happened', async () => {
    const feed = lines(1_800);
    await run(feed);
    const whole = await state();
    await database.query('TRUNCATE outbox, match_changes, vacancies, organisations, feeds CASCADE');

    let killed = 0;
    const dying = run(feed, {
      onProgress: ({ items }) => {
        if (items < 1_000 || killed > 0) return;
        killed = items;
        void database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'import-spec%'");
      },
    });
    // A socket also dies under a write (EPIPE) or by a reset; whatever it says, the import takes it alike.
    await expect(dying).rejects.toThrow(/terminat|connection|closed|EPIPE|ECONNRESET/i);
    const committed = await count('vacancies');
    expect(committed).toBeGreaterThanOrEqual(killed);
    expect(committed % 500 === 0 || committed === 1_800).toBe(true);
    expect(await count('outbox')).toBe(committed);

    expect(await run(feed)).toMatchObject({ read: 1_800, new: 1_800 - committed, changed: 0, unchanged: committed });
    expect(await state()).toEqual(whole);
    expect(await count('outbox')).toBe(1_800);
    expect(await count("feed_runs WHERE status = 'running'")).toBe(0);
  });

  it('lets one run of a feed go at a time', async () => {
    let second: Promise<unknown> | null = null;
    await run(lines(1_200), {
      onProgress: () => {
        second ??= run(lines(10)).then(() => 'ran', (error: unknown) => error);
      },
    });
    expect(second).not.toBeNull();
    expect(await (second as Promise<unknown> | null)).toMatchObject({ code: 'feed-busy' });
  });

  it.each<[string, () => Buffer | string, Partial<ImportOptions>]>([
    ['an unknown format', () => lines(3), { format: 'monster' }],
    ['truncated gzip', () => gzipSync(lines(2_000)).subarray(0, 2_000), {}],
    ['a binary file', () => Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251)), {}],
    ['a 50 MB line', () => `${lines(600)}\n${'x'.repeat(50 * 1024 ** 2)}\n`, {}],
    ['another encoding', () => Buffer.from(Array.from({ length: 50 }, (_, index) => line(index, { title: 'caf\u00e9' })).join('\n'), 'latin1'), {}],
    ['an address that nobody answers', () => '', { input: 'http://127.0.0.1:1/feed' }],
    ['a file that is not there', () => '', { input: '/no/such/file' }],
  ])('refuses %s in one line and writes nothing', async (_, bytes, more) => {
    const failure = await run(bytes(), more).then(() => null, (error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'input', message: expect.stringMatching(/^[^\n]{10,400}$/) });
    expect(await count('feeds')).toBe(0);
    expect(await count('vacancies')).toBe(0);
    expect(await count('outbox')).toBe(0);
  });
});
