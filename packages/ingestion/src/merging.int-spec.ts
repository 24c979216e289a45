import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AccountRepository, createDataSource, hashPassword, MergeRepository, NotFoundError, UnitOfWork, VacancyRepository, type DataSource } from '@mitn/db';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importFeed, type ImportOptions } from './import-feed.js';
import type { ImportResult } from './import-result.js';

const DAY = 86_400_000;
const NOW = new Date('2026-06-01T10:00:00Z');
const TEXT = `As a mechanic in our workshop you look after the buses of the whole province. You find out what is wrong, repair engines, brakes and doors, and test what you mended on the road.
You work in shifts with nine colleagues, and you speak English or Dutch with them. We pay for your courses and your tools, and there is a pension, a travel allowance and a lease bicycle.
Every bus that leaves the workshop on time takes people to their work, their school and their friends, and that is what we do it for. You have finished a technical education.`;

interface Ad {
  id: string;
  title?: string;
  employer?: string;
  place?: string | null;
  text?: string;
  url?: string;
  applyUrl?: string;
}

describe('one job from several boards', () => {
  let folder: string;
  let database: TestDatabase;
  let dataSource: DataSource;
  let merges: MergeRepository;
  let vacancies: VacancyRepository;
  let staffId: string;
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-merging-'));
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 6, applicationName: 'merging-spec', statementTimeoutMs: 30_000 }).initialize();
    merges = new MergeRepository(dataSource);
    vacancies = new VacancyRepository(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await database.query('TRUNCATE outbox, match_changes, vacancies, organisations, feeds CASCADE');
    await new AccountRepository(dataSource).ensure({ email: 'staff@demo.example', name: 'Demo staff', role: 'staff', organisationId: null, passwordHash: await hashPassword('welcome-north'), demo: true });
    staffId = (await database.query<{ id: string }>('SELECT id FROM accounts'))[0]?.id ?? '';
  });

  async function put(source: string, ads: Ad[], more: Partial<ImportOptions> = {}): Promise<ImportResult> {
    const input = path.join(folder, `feed-${(files += 1)}`);
    const lines = ads.map(({ id, title = 'Bus mechanic', employer = 'North Buses B.V.', place = 'Groningen', text = TEXT, url = `https://${source}.test/${id}`, applyUrl }) =>
      JSON.stringify({ id, title, organisation: { name: employer }, ...(place === null ? {} : { place: { name: place } }), description: text, url, applyUrl }));
    await writeFile(input, lines.join('\n'));
    return importFeed({ dataSource, kind: 'vacancies', format: 'mitn', source, input, now: () => NOW, ...more });
  }
  const open = () =>
    database.query<{ id: string; title: string; revision: number; status: string; sources: string[] }>(`SELECT v.id, v.title, v.revision, v.status,
      (SELECT array_agg(f.source || ':' || r.external_id ORDER BY f.source, r.external_id) FROM vacancy_origins r JOIN feeds f ON f.id = r.feed_id WHERE r.vacancy_id = v.id AND r.withdrawn_at IS NULL) AS sources
      FROM vacancies v WHERE v.status = 'open' ORDER BY v.created_at, v.title`);
  const sources = async (): Promise<string[][]> => (await open()).map((vacancy) => vacancy.sources).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  const standing = async () => (await merges.list('standing', { cursor: null, limit: 50 })).items;
  const undo = (id: string) => new UnitOfWork(dataSource).run((tx) => merges.undo(tx, id, staffId, NOW));

  it('43 the same vacancy in three feeds, with other ids and another spelling, is one vacancy that keeps all its origins', async () => {
    expect(await put('board-a', [{ id: '1', title: 'Bus mechanic' }])).toMatchObject({ new: 1, merged: 0 });
    expect(await put('board-b', [{ id: 'x9', title: 'BUS MECHANIC (m/f/x) – 36 hours', employer: 'NORTH BUSES' }])).toMatchObject({ read: 1, new: 1, merged: 1 });
    expect(await put('board-c', [{ id: 'job/7', title: 'Bus-mechanic', employer: 'Nórth Buses Nederland B.V.', text: `${TEXT}\n\nShow more` }])).toMatchObject({ new: 1, merged: 1 });

    const [vacancy, ...rest] = await open();
    expect(rest).toEqual([]);
    expect(vacancy).toMatchObject({ title: 'Bus mechanic', sources: ['board-a:1', 'board-b:x9', 'board-c:job/7'] });
    expect((await vacancies.get(vacancy?.id ?? '')).origins).toEqual([
      { source: 'board-a', url: 'https://board-a.test/1' }, { source: 'board-b', url: 'https://board-b.test/x9' }, { source: 'board-c', url: 'https://board-c.test/job/7' },
    ]);
    // Each joining is an event, so that the index shows the new origin.
    expect(await database.query(`SELECT payload->>'revision' AS revision FROM outbox ORDER BY id`)).toEqual([{ revision: '1' }, { revision: '2' }, { revision: '3' }]);
    expect((await standing()).map(({ reason, evidence, vacancyId }) => ({ reason, merged: evidence.merged.title, kept: evidence.kept.source, vacancyId }))).toEqual([
      { reason: expect.stringMatching(/^same-employer\+title\+place\+text (0\.9\d|1\.00)$/), merged: 'Bus-mechanic', kept: expect.stringMatching(/^board-[ab]$/), vacancyId: vacancy?.id },
      { reason: 'same-employer+title+place+text 1.00', merged: 'BUS MECHANIC (m/f/x) – 36 hours', kept: 'board-a', vacancyId: vacancy?.id },
    ]);

    // The same feeds again, in any order: nothing new, nothing to tell.
    await database.query('TRUNCATE outbox');
    expect(await put('board-c', [{ id: 'job/7', title: 'Bus-mechanic', employer: 'Nórth Buses Nederland B.V.', text: `${TEXT}\n\nShow more` }])).toMatchObject({ new: 0, changed: 0, unchanged: 1, merged: 0 });
    expect(await put('board-a', [{ id: '1', title: 'Bus mechanic' }])).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    expect(await database.query('SELECT 1 FROM outbox')).toEqual([]);
  });

  it('joins within one file across boards, but within one board only a repost', async () => {
    const result = await put('scraped', [
      { id: 'a', url: 'https://nl.indeed.test/1' },
      { id: 'b', url: 'https://linkedin.test/2', text: `${TEXT} Show more.` },
      { id: 'c', url: 'https://www.indeed.test/3', text: `${TEXT} Starting soon.` },
      { id: 'd', url: 'https://www.indeed.test/4' },
      { id: 'e', title: 'Lead bus mechanic', url: 'https://linkedin.test/5' },
    ]);
    expect(result).toMatchObject({ read: 5, new: 5 });
    const joined = await sources();
    expect(joined).toContainEqual(['scraped:e']);
    expect(joined.find((one) => one.includes('scraped:a'))).toEqual(expect.arrayContaining(['scraped:a', 'scraped:b', 'scraped:d']));
  });

  it('does not let two boards take turns in what is shown, and lets the next one take over when the first is gone', async () => {
    await put('board-a', [{ id: '1' }, { id: '2', title: 'Driver' }, { id: '3', title: 'Planner' }, { id: '4', title: 'Cook' }], { snapshot: true });
    await put('board-b', [{ id: 'x', text: `${TEXT} Apply today.` }]);
    const before = (await open()).find(({ title }) => title === 'Bus mechanic');
    expect(before?.sources).toEqual(['board-a:1', 'board-b:x']);

    expect(await put('board-b', [{ id: 'x', text: `${TEXT} Apply tomorrow.` }])).toMatchObject({ changed: 1, merged: 0 });
    expect(await put('board-b', [{ id: 'x', text: `${TEXT} Apply tomorrow.` }])).toMatchObject({ unchanged: 1 });
    expect((await vacancies.get(before?.id ?? '')).vacancy.descriptionText).toContain('what we do it for. You have finished a technical education.');
    expect((await open()).find(({ id }) => id === before?.id)?.revision).toBe(before?.revision);

    // Board A lists it no longer: the vacancy stays, with one origin less, and board B leads from its next run on.
    expect(await put('board-a', [{ id: '2', title: 'Driver' }, { id: '3', title: 'Planner' }, { id: '4', title: 'Cook' }], { snapshot: true })).toMatchObject({ withdrawn: 0, held: 0 });
    expect((await open()).find(({ id }) => id === before?.id)).toMatchObject({ sources: ['board-b:x'], revision: (before?.revision ?? 0) + 1 });
    expect(await put('board-b', [{ id: 'x', text: `${TEXT} Apply tomorrow.` }])).toMatchObject({ changed: 1 });
    expect((await vacancies.get(before?.id ?? '')).vacancy.descriptionText).toContain('Apply tomorrow.');

    // Back again it follows: what is shown stays.
    await put('board-a', [{ id: '1' }, { id: '2', title: 'Driver' }, { id: '3', title: 'Planner' }, { id: '4', title: 'Cook' }], { snapshot: true });
    expect((await vacancies.get(before?.id ?? '')).vacancy.descriptionText).toContain('Apply tomorrow.');
    expect((await open()).find(({ id }) => id === before?.id)?.sources).toEqual(['board-a:1', 'board-b:x']);
  });

  it('is undone by staff into two vacancies, which never merge again', async () => {
    await put('board-a', [{ id: '1' }]);
    await put('board-b', [{ id: 'x', title: 'Bus mechanic (m/f)' }]);
    const [merge] = await standing();
    const [kept] = await open();
    await database.query('TRUNCATE outbox, match_changes');

    const undone = await undo(merge?.id ?? '');
    expect(undone).toMatchObject({ vacancyId: kept?.id, undoneBy: 'Demo staff', undoneAt: expect.any(Date), splitVacancyId: expect.any(String) });
    expect(await sources()).toEqual([['board-a:1'], ['board-b:x']]);
    expect((await vacancies.get(undone.splitVacancyId ?? '')).vacancy).toMatchObject({ title: 'Bus mechanic (m/f)', organisation: { name: 'North Buses B.V.' }, place: { name: 'Groningen' } });
    expect(new Set((await database.query<{ id: string }>(`SELECT payload->>'id' AS id FROM outbox`)).map(({ id }) => id))).toEqual(new Set([kept?.id, undone.splitVacancyId]));
    expect(await database.query('SELECT count(*)::int AS n FROM match_changes')).toEqual([{ n: 2 }]);

    expect(await undo(merge?.id ?? '')).toEqual(undone);
    await expect(undo(crypto.randomUUID())).rejects.toThrow(NotFoundError);
    for (const day of [1, 2]) {
      await put('board-b', [{ id: 'x', title: 'Bus mechanic (m/f)' }], { now: () => new Date(NOW.getTime() + day * DAY) });
      await put('board-a', [{ id: '1', text: `${TEXT} New sentence ${day}.` }], { now: () => new Date(NOW.getTime() + day * DAY) });
    }
    expect(await sources()).toEqual([['board-a:1'], ['board-b:x']]);
    expect(await standing()).toEqual([]);
    expect((await merges.list('undone', { cursor: null, limit: 10 })).items).toHaveLength(1);
  });

  it('is undone also after the second board took the lead', async () => {
    await put('board-a', [{ id: '1' }], { snapshot: true });
    await put('board-b', [{ id: 'x', text: `${TEXT} From board B.` }]);
    await put('board-a', [{ id: '9', title: 'Cook' }], { snapshot: true, confirmWithdrawals: true });
    await put('board-b', [{ id: 'x', text: `${TEXT} From board B.` }]);
    const [merge] = await standing();
    const { splitVacancyId, vacancyId } = await undo(merge?.id ?? '');
    expect((await vacancies.get(splitVacancyId ?? '')).vacancy.descriptionText).toContain('From board B.');
    expect(await vacancies.get(splitVacancyId ?? '')).toMatchObject({ status: 'open', origins: [{ source: 'board-b' }] });
    // Nobody lists the first any more.
    expect(await vacancies.get(vacancyId)).toMatchObject({ status: 'withdrawn', origins: [] });
    expect((await vacancies.get(vacancyId)).vacancy.descriptionText).not.toContain('From board B.');
  });

  it('ends by itself when one of the two comes to say something else', async () => {
    await put('board-a', [{ id: '1' }]);
    await put('board-b', [{ id: 'x' }]);
    await put('board-c', [{ id: 'y' }]);
    expect(await put('board-b', [{ id: 'x', title: 'Senior bus mechanic' }])).toMatchObject({ changed: 1 });
    expect(await sources()).toEqual([['board-a:1', 'board-c:y'], ['board-b:x']]);
    expect((await merges.list('undone', { cursor: null, limit: 10 })).items).toMatchObject([{ undoneBy: null, splitVacancyId: expect.any(String) }]);
  });

  it('keeps apart what is near but another job', async () => {
    await put('board-a', [{ id: '1' }, { id: '2', title: 'Bus mechanic II' }, { id: '3', place: 'Assen' }, { id: '4', text: `${TEXT} Vacancy number: 2026-0042` }]);
    expect(await put('board-b', [
      { id: 'a', title: 'Senior bus mechanic' }, { id: 'b', title: 'Bus mechanic III' }, { id: 'c', place: 'Emmen' }, { id: 'd', employer: 'South Buses B.V.' }, { id: 'e', place: 'Winschoten', text: `${TEXT} Vacancy number: 2026-0043` },
    ])).toMatchObject({ new: 5, merged: 0 });
  });

  it('makes one vacancy also when two boards are imported at once', async () => {
    const jobs = Array.from({ length: 700 }, (_, at) => ({ id: `j${at}`, title: `Mechanic of line${at}` }));
    const results = await Promise.all([put('board-a', jobs), put('board-b', jobs.toReversed()), put('board-c', jobs)]);
    expect(results.map(({ read }) => read)).toEqual([700, 700, 700]);
    expect(results.reduce((sum, { merged }) => sum + merged, 0)).toBe(1_400);
    expect(await database.query(`SELECT count(*)::int AS vacancies, (SELECT count(*)::int FROM vacancy_origins) AS origins FROM vacancies`)).toEqual([{ vacancies: 700, origins: 2_100 }]);
    expect(await database.query('SELECT count(*)::int AS n FROM (SELECT vacancy_id FROM vacancy_origins WHERE leads GROUP BY 1 HAVING count(*) = 1) one_leader')).toEqual([{ n: 700 }]);
  });
});
