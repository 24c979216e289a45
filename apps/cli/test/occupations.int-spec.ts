import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { escoFiles, writeEscoFolder } from '@mitn/feeds/testing';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { runMitn } from './mitn-process.js';

jest.setTimeout(60_000);

describe('occupations and ESCO on the command line', () => {
  let folder: string;
  let esco: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-occupations-'));
    esco = await writeEscoFolder(path.join(folder, 'esco'), escoFiles());
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const titles = `${JSON.stringify({ id: 1, title: 'Verpleegkundige (m/v)', language: 'nl' })}\n\n${JSON.stringify({ id: 'b', title: 'Gemaakte verpleegkundige' })}\n`;
  const rankings = (stdout: string): { id: unknown; occupation: { uri: string; label: string; score: number }[] }[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line));

  it('ranks titles with the small vocabulary when nothing runs', async () => {
    const ended = await runMitn(['occupations', '-'], { STATE_DIR: folder }, titles);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(rankings(ended.stdout).map(({ id, occupation }) => [id, occupation[0]?.label])).toEqual([[1, 'nurse'], ['b', 'nurse']]);
  });

  it('and with the ESCO of a folder', async () => {
    const ended = await runMitn(['occupations', '--esco', esco, '-'], { STATE_DIR: folder }, titles);
    expect(rankings(ended.stdout)[1]?.occupation[0]).toEqual({ uri: 'http://data.europa.eu/esco/occupation/o1', label: 'made nurse', score: expect.any(Number) });
  });

  it('an unreadable line or folder ends in one line and exit code 2', async () => {
    for (const [args, input, says] of [[['occupations', '-'], '{', /^Line 1: not JSON/], [['occupations', '-'], '{"id":1}', /^Line 1: title/], [['occupations', '--esco', folder, '-'], '', /does not hold occupations_en/], [['occupations', path.join(folder, 'none')], '', /^Cannot read/]] as const) {
      const ended = await runMitn(args, { STATE_DIR: folder }, input);
      expect([ended.code, ended.stdout, ended.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(ended.stderr).toMatch(says);
    }
  });

  it('imports ESCO, says what it did in its last line, and then reads with it', async () => {
    const environment = { DATABASE_URL: database.url };
    const first = await runMitn(['import', 'esco', esco], environment);
    expect(first.stdout.trimEnd().split('\n').slice(-2)).toEqual(['  This service uses the ESCO classification of the European Commission.', 'read 5, added 5, changed 0, removed 0']);
    expect(JSON.parse((await runMitn(['--json', 'import', 'esco', esco], environment)).stdout)).toMatchObject({ read: 5, added: 0, changed: 0, removed: 0 });
    expect(rankings((await runMitn(['occupations', '-'], environment, titles)).stdout)[1]?.occupation[0]?.label).toBe('made nurse');
    expect(await runMitn(['import', 'esco', folder], environment)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*does not hold occupations_en\.csv[^\n]*\n$/) });
  });
});
