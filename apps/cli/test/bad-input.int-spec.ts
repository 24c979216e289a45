import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type Ended, type TestDatabase } from '@mitn/testing';
import { feedLines } from './made-feed.js';
import { runMitn } from './mitn-process.js';

jest.setTimeout(60_000);

describe('bad input', () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-bad-input-'));
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const importing = (input: string, format = 'mitn', stdin?: string): Promise<Ended> =>
    runMitn(['import', 'vacancies', '--format', format, '--source', 'bad', '--no-wait', input], { DATABASE_URL: database.url }, stdin);

  async function expectRefused(ended: Ended, says: RegExp): Promise<void> {
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trimEnd()).toMatch(says);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    const written = await database.query<{ n: string }>('SELECT (SELECT count(*) FROM vacancies) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM feed_runs) + (SELECT count(*) FROM organisations) AS n');
    expect(Number(written[0]?.n)).toBe(0);
  }

  it.each<[string, () => Buffer | string, RegExp]>([
    ['a truncated gzip', () => gzipSync(feedLines(2_000)).subarray(0, 9_000), /ends too early/],
    ['a binary file', () => Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), /binary file/],
    ['a 50 MB line after good ones', () => `${feedLines(1_200)}{"id":"${'x'.repeat(50 * 1024 * 1024)}"}\n`, /longer than 8 MB/],
    ['a file in another encoding', () => Buffer.from('{"id":"\xe9\xe8\xea"}\n'.repeat(50), 'latin1'), /UTF-8/],
  ])('%s: one clear line, exit code 2, nothing written', async (name, bytes, says) => {
    const file = path.join(folder, name.replaceAll(' ', '-'));
    await writeFile(file, bytes());
    await expectRefused(await importing(file), says);
  });

  it('an unknown format, an unreachable address, a missing file and empty standard input: likewise', async () => {
    await expectRefused(await importing('whatever', 'no-such-format'), /known: /);
    await expectRefused(await importing('http://127.0.0.1:1/feed.jsonl'), /cannot be reached/);
    await expectRefused(await importing(path.join(folder, 'not-there')), /no file/);
    await expectRefused(await importing('-', 'mitn', ''), /empty/);
  });

  it('says in one line when the platform does not run', async () => {
    const ended = await runMitn(['status'], { STATE_DIR: folder });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr.trimEnd()).toMatch(/^The platform does not run here\. Start it with `npm start`/);
  });

  it('takes standard input and says what it did in its last line', async () => {
    const ended = await importing('-', 'mitn', feedLines(3));
    expect(ended.code).toBe(0);
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe('read 3, new 3, changed 0, unchanged 0, rejected 0, withdrawn 0');
  });
});
