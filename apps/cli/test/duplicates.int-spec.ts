import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { runMitn } from './mitn-process.js';

jest.setTimeout(60_000);

const TEXT = 'You look after the machines of our bakery, find out what is wrong, repair it and write down what you did. You speak English with nine colleagues from all over the world, work in shifts, and learn from a master for the first half year. We pay for your tools, your courses and your travel, and there is bread for everybody.';

describe('the command', () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-duplicates-'));
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const file = async (name: string, content: string): Promise<string> => {
    const at = path.join(folder, name);
    await writeFile(at, content);
    return at;
  };

  it('duplicates: reads both layouts without any stack, says why, and leaves out what it cannot read', async () => {
    const lines = [
      { id: 'in-1', title: 'Mechanic (m/v)', company: 'Bakery North B.V.', location: 'Groningen, GR, NL', description: `**${TEXT}**`, job_url: 'https://nl.indeed.com/viewjob?jk=1', job_url_direct: null },
      { id: 'li-2', title: 'Mechanic', company: 'Bakery North', location: 'Groningen, Groningen, Netherlands', description: TEXT, job_url: 'https://www.linkedin.com/jobs/view/2' },
      { id: 'own-3', title: 'mechanic', organisation: { name: 'BAKERY NORTH' }, place: { name: 'Groningen' }, description: TEXT },
      { id: 'own-4', title: 'Senior mechanic', organisation: { name: 'Bakery North' }, place: { name: 'Groningen' }, description: TEXT },
      { title: 'No id' },
    ];
    const input = await file('ads.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const ended = await runMitn(['--json', 'duplicates', input], {});
    expect([ended.code, JSON.parse(ended.stdout)]).toEqual([0, { groups: [{ ids: ['in-1', 'li-2', 'own-3'], reason: 'same-employer+title+place+text 1.00' }], read: 5, unread: 1 }]);
    const piped = await runMitn(['duplicates', '-'], {}, lines.slice(0, 2).map((line) => JSON.stringify(line)).join('\n'));
    expect([piped.code, piped.stdout.trim().split('\n')]).toEqual([0, ['in-1 li-2  (same-employer+title+place+text 1.00)', '2 ads, 1 groups, 1 of them duplicates']]);
  });

  it('duplicates: bad input is one line and exit code 2', async () => {
    for (const args of [['duplicates', path.join(folder, 'no-such-file')], ['duplicates', await file('prose.txt', 'Dear reader\nnothing here\n')]]) {
      const ended = await runMitn(args, {});
      expect([ended.code, ended.stdout, ended.stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    }
  });

  it('import sponsors: read, added, changed, removed; a wrong file is 2, a register that lost too much is 3', async () => {
    const environment = { DATABASE_URL: database.url };
    const register = (day: string, count: number): string => JSON.stringify({ registerUpdatedOn: day, sponsors: Array.from({ length: count }, (_, at) => ({ name: `Sponsor ${at} B.V.`, kvk: String(1_000_000 + at).padStart(8, '0') })) });
    const first = await file('first.json', register('1 July 2026', 20));
    const added = await runMitn(['--json', 'import', 'sponsors', first], environment);
    expect([added.code, JSON.parse(added.stdout)]).toEqual([0, expect.objectContaining({ read: 20, added: 20, changed: 0, removed: 0, registerDate: '2026-07-01' })]);
    expect((await runMitn(['import', 'sponsors', first], environment)).stdout.trim().split('\n').at(-1)).toBe('read 20, added 0, changed 0, removed 0');

    const held = await runMitn(['--json', 'import', 'sponsors', await file('less.json', register('1 August 2026', 5))], environment);
    expect([held.code, JSON.parse(held.stdout)]).toEqual([3, expect.objectContaining({ read: 5, added: 0, removed: 0, held: 15 })]);
    const confirmed = await runMitn(['--json', 'import', 'sponsors', '--confirm-withdrawals', await file('less.json', register('1 August 2026', 5))], environment);
    expect([confirmed.code, JSON.parse(confirmed.stdout)]).toEqual([0, expect.objectContaining({ removed: 15, held: 0 })]);
    expect(await database.query('SELECT count(*)::int AS n FROM sponsors WHERE valid_to IS NULL')).toEqual([{ n: 5 }]);

    for (const wrong of [await file('jobs.csv', 'id,title\n1,Baker\n'), path.join(folder, 'no-such-file')]) {
      const refused = await runMitn(['import', 'sponsors', wrong], environment);
      expect([refused.code, refused.stdout, refused.stderr.trim().split('\n').length]).toEqual([2, '', 1]);
      expect(refused.stderr).toMatch(/no register of recognised sponsors/);
    }
  });
});
