import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AccountRepository, createDataSource, hashPassword, OrganisationRepository, SponsorLinkRepository, SponsorRegisterRepository, UnitOfWork, type DataSource, type NamedOrganisation } from '@mitn/db';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importFeed } from '../import-feed.js';
import { importSponsors, type SponsorImportResult } from './import-sponsors.js';

const [CSV, JSON_2026] = ['ind-sponsor-register/sponsors-2025-06.csv', 'ind-sponsor-register/sponsors-2026-07-01.json'];
const real = findRealFeeds(CSV, JSON_2026);

describe('the register of recognised sponsors', () => {
  let folder: string;
  let database: TestDatabase;
  let dataSource: DataSource;
  let links: SponsorLinkRepository;
  let staffId: string;
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-sponsors-'));
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'sponsors-spec', statementTimeoutMs: 30_000 }).initialize();
    links = new SponsorLinkRepository(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await database.query('TRUNCATE outbox, match_changes, vacancies, organisations, feeds, sponsors, sponsor_registers, sponsor_links CASCADE');
    await new AccountRepository(dataSource).ensure({ email: 'staff@demo.example', name: 'Demo staff', role: 'staff', organisationId: null, passwordHash: await hashPassword('welcome-north'), demo: true });
    staffId = (await database.query<{ id: string }>('SELECT id FROM accounts'))[0]?.id ?? '';
  });

  async function put(sponsors: [name: string, kvk?: string][], day = '1 July 2026', more: object = {}): Promise<SponsorImportResult> {
    const input = path.join(folder, `register-${(files += 1)}.json`);
    await writeFile(input, JSON.stringify({ registerUpdatedOn: day, sponsors: sponsors.map(([name, kvk]) => ({ name, kvk: kvk ?? '' })) }));
    return importSponsors({ dataSource, input, ...more });
  }
  const employ = (...named: (Partial<NamedOrganisation> & { name: string })[]) =>
    new UnitOfWork(dataSource).run((tx) => new OrganisationRepository(dataSource).ensure(tx, 'employer', named.map((one) => ({ kvkNumber: null, website: null, demo: false, ...one }))));
  const states = async () => Object.fromEntries((await database.query<{ name: string; sponsor: string }>('SELECT name, sponsor FROM organisations ORDER BY name')).map(({ name, sponsor }) => [name, sponsor]));
  const history = () => database.query('SELECT name, kvk_number AS kvk, valid_from::text AS from, valid_to::text AS to FROM sponsors ORDER BY kvk_number, valid_from, name');
  const list = async (state: 'proposed' | 'accepted' | 'rejected') => (await links.list(state, { cursor: null, limit: 50 })).items;
  const decide = (id: string, state: 'accepted' | 'rejected') => new UnitOfWork(dataSource).run((tx) => links.decide(tx, id, state, staffId));
  /** Sponsors that make a register large enough for one to leave it. */
  const crowd: [string, string][] = Array.from({ length: 10 }, (_, at) => [`Crowd ${at}`, `9000000${at}`]);

  it('is taken over with its history, and the same file again changes nothing', async () => {
    expect(await put([...crowd, ['Old name B.V.', '01234567'], ['Leaves', '11111111'], ['By name only']])).toMatchObject({ read: 13, added: 13, changed: 0, removed: 0, withoutNumber: 1, registerDate: '2026-07-01' });
    expect(await put([...crowd, ['Old name B.V.', '01234567'], ['Leaves', '11111111'], ['By name only']])).toMatchObject({ read: 13, added: 0, changed: 0, removed: 0, unchanged: 13 });
    expect(await put([...crowd, ['New name B.V.', '01234567'], ['Comes', '22222222'], ['By name only']], '1 August 2026')).toMatchObject({ read: 13, added: 1, changed: 1, removed: 1, unchanged: 11 });
    expect((await history()).filter((row) => !String((row as { name: string }).name).startsWith('Crowd'))).toEqual([
      { name: 'Old name B.V.', kvk: '01234567', from: '2026-07-01', to: '2026-08-01' },
      { name: 'New name B.V.', kvk: '01234567', from: '2026-08-01', to: null },
      { name: 'Leaves', kvk: '11111111', from: '2026-07-01', to: '2026-08-01' },
      { name: 'Comes', kvk: '22222222', from: '2026-08-01', to: null },
      { name: 'By name only', kvk: null, from: '2026-07-01', to: null },
    ]);
    expect(await new SponsorRegisterRepository(dataSource).findHeld()).toMatchObject({ validOn: '2026-08-01', sponsors: 13 });
  });

  it('is held when it would remove more than 30 %, until a person confirms', async () => {
    await put(crowd);
    expect(await put(crowd.slice(0, 3), '1 August 2026')).toMatchObject({ held: 7, removed: 0, added: 0 });
    expect(await new SponsorRegisterRepository(dataSource).findHeld()).toMatchObject({ validOn: '2026-07-01', sponsors: 10 });
    expect(await put(crowd.slice(0, 3), '1 August 2026', { confirmWithdrawals: true })).toMatchObject({ held: 0, removed: 7 });
  });

  it('makes employers recognised by KvK number or by a name that is theirs alone; whatever resembles waits for a person', async () => {
    await employ(
      { name: 'By number', kvkNumber: '01234567' }, { name: 'Exact Name B.V.' }, { name: 'Similar' }, { name: 'Twins' }, { name: 'Unheard of' }, { name: 'Numbered but absent', kvkNumber: '55555555' },
      { name: 'Exact but another number', kvkNumber: '66666666' }, { name: 'Demo B.V.', demo: true },
    );
    expect(await put([...crowd, ['Another name altogether', '01234567'], ['Exact Name B.V.', '22222222'], ['Similar Nederland Holding B.V.', '33333333'], ['Twins', '44444441'], ['Twins', '44444442'],
      ['Exact but another number', '77777777'], ['Demo B.V.', '88888888']])).toMatchObject({ employersChanged: 3 });
    expect(await states()).toEqual({
      'By number': 'recognised', 'Demo B.V.': 'unknown', 'Exact Name B.V.': 'recognised', 'Exact but another number': 'unknown', 'Numbered but absent': 'not-recognised', Similar: 'unknown', Twins: 'unknown', 'Unheard of': 'unknown',
    });
    expect((await list('proposed')).map(({ organisation, sponsor, matchedBy }) => `${organisation.name} ${sponsor.kvkNumber} ${matchedBy}`).toSorted()).toEqual([
      'Exact but another number 77777777 similar-name', 'Similar 33333333 similar-name', 'Twins 44444441 shared-name', 'Twins 44444442 shared-name',
    ]);
    expect((await list('accepted')).map(({ organisation, matchedBy, decidedBy }) => `${organisation.name} ${matchedBy} ${decidedBy}`).toSorted()).toEqual(['By number kvk null', 'Exact Name B.V. name null']);
  });

  it('is asked about employers that come later, and again when their number becomes known', async () => {
    await put([...crowd, ['Late B.V.', '01234567'], ['Other name', '02345678']]);
    await employ({ name: 'Late B.V.' }, { name: 'Later' });
    expect(await states()).toEqual({ 'Late B.V.': 'recognised', Later: 'unknown' });
    await employ({ name: 'Later', kvkNumber: '02345678' });
    expect(await states()).toMatchObject({ Later: 'recognised' });
  });

  it('keeps what a person decided, over registers that come after, and follows a sponsor that is renamed, leaves and comes back', async () => {
    await employ({ name: 'Similar' }, { name: 'Twins' });
    await put([...crowd, ['Similar Holding', '33333333'], ['Twins', '44444441'], ['Twins', '44444442']]);
    const [similar, twin] = [(await list('proposed')).find(({ organisation }) => organisation.name === 'Similar'), (await list('proposed')).find(({ sponsor }) => sponsor.kvkNumber === '44444441')];
    expect(await decide(similar?.id ?? '', 'accepted')).toMatchObject({ state: 'accepted', decidedBy: 'Demo staff', organisation: { sponsor: 'recognised' } });
    const again = await decide(similar?.id ?? '', 'accepted');
    expect(await decide(similar?.id ?? '', 'accepted')).toEqual(again);
    await decide(twin?.id ?? '', 'rejected');

    await put([...crowd, ['Renamed entirely', '33333333'], ['Twins', '44444441']], '1 August 2026');
    expect(await states()).toEqual({ Similar: 'recognised', Twins: 'unknown' });
    await put([...crowd, ['Twins', '44444441']], '1 September 2026');
    expect(await states()).toEqual({ Similar: 'unknown', Twins: 'unknown' });
    await put([...crowd, ['Renamed again', '33333333'], ['Twins', '44444441']], '1 October 2026');
    expect(await states()).toEqual({ Similar: 'recognised', Twins: 'unknown' });
    expect((await list('rejected')).map(({ organisation }) => organisation.name)).toEqual(['Twins']);
    expect(await decide(similar?.id ?? '', 'rejected')).toMatchObject({ organisation: { sponsor: 'unknown' } });
  });

  it('passes a change on to the open vacancies of an employer, with event and change row, and to nobody else', async () => {
    const input = path.join(folder, 'jobs.jsonl');
    const job = (id: string, employer: string): string => JSON.stringify({ id, title: `Baker ${id}`, organisation: { name: employer }, place: { name: 'Groningen' }, description: 'We bake bread in the north.' });
    await writeFile(input, [job('1', 'Bakery B.V.'), job('2', 'Other bakery'), job('3', 'Bakery B.V.')].join('\n'));
    await importFeed({ dataSource, kind: 'vacancies', format: 'mitn', source: 'spec', input });
    await database.query('TRUNCATE outbox, match_changes');
    await put([...crowd, ['Bakery B.V.', '01234567']]);
    expect(await database.query(`SELECT v.title, v.revision FROM outbox e JOIN vacancies v ON v.id = (e.payload->>'id')::uuid AND v.revision = (e.payload->>'revision')::int ORDER BY v.title`)).toEqual([
      { title: 'Baker 1', revision: 2 }, { title: 'Baker 3', revision: 2 },
    ]);
    expect(await database.query('SELECT count(*)::int AS n FROM match_changes')).toEqual([{ n: 2 }]);
    const [{ id } = { id: '' }] = await database.query<{ id: string }>(`SELECT id FROM organisations WHERE name = 'Bakery B.V.'`);
    expect(await links.findEvidence(id)).toEqual({ registerDate: '2026-07-01', matchedBy: 'name', name: 'Bakery B.V.', kvkNumber: '01234567' });
    await database.query('TRUNCATE outbox');
    await put([...crowd, ['Bakery B.V.', '01234567']]);
    expect(await database.query('SELECT 1 FROM outbox')).toEqual([]);
  });

  (real === null ? it.skip : it)('is the real one, of two years', async () => {
    const older = await importSponsors({ dataSource, input: path.join(real ?? '', CSV), asOf: '2025-06-01' });
    expect(older).toMatchObject({ read: 11_914, added: expect.any(Number), changed: 0, removed: 0, registerDate: '2025-06-01' });
    const newer = await importSponsors({ dataSource, input: path.join(real ?? '', JSON_2026) });
    process.stdout.write(`register 2025 ${JSON.stringify(older)}\nregister 2026 ${JSON.stringify(newer)}\n`);
    expect(newer).toMatchObject({ read: 12_885, held: 0, registerDate: '2026-07-01', withoutNumber: 4 });
    expect(newer.added + newer.changed + newer.unchanged).toBe(12_885);
    expect(newer.removed).toBeGreaterThan(300);
    expect(await importSponsors({ dataSource, input: path.join(real ?? '', JSON_2026) })).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await database.query(`SELECT count(*)::int AS n FROM sponsors WHERE valid_to IS NULL AND kvk_number LIKE '0%'`)).toEqual([{ n: expect.any(Number) }]);
    expect((await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM sponsors WHERE kvk_number LIKE '0%'`))[0]?.n).toBeGreaterThan(500);
    // A copy without numbers says nothing about them.
    const names = await importSponsors({ dataSource, input: path.join(real ?? '', CSV), asOf: '2026-08-01' });
    expect(names.changed).toBe(0);
    expect((await database.query<{ n: number }>('SELECT count(*)::int AS n FROM sponsors WHERE valid_to IS NULL AND kvk_number IS NOT NULL'))[0]?.n).toBeGreaterThan(11_000);
  });
});
