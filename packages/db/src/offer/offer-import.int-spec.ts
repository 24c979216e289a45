import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { createHash } from 'node:crypto';
import type { Vacancy } from '@mitn/domain';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { RunAbandonedError } from '../data-source/database.errors.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { FeedRepository } from '../feed/feed.repository.js';
import type { StoredFeed } from '../feed/stored-feed.js';
import { HomeRepository } from '../home/home.repository.js';
import { VacancyRepository } from '../vacancy/vacancy.repository.js';
import type { FeedOffer, UpsertOutcome } from './stored-offer.js';

const DAY = 86_400_000;
const MORNING = new Date('2026-03-02T08:00:00Z');
const END = new Date('2026-04-16T08:00:00Z');

function offer<T>(externalId: string, value: T, more: Partial<FeedOffer<T>> = {}): FeedOffer<T> {
  return { externalId, url: `https://jobs.example/${externalId}`, value, contentHash: createHash('sha256').update(JSON.stringify(value)).digest('hex'), expiresAt: END, ...more };
}

describe('offers from a feed', () => {
  let database: TestDatabase;
  let source: DataSource;
  let vacancies: VacancyRepository;
  let feeds: FeedRepository;
  let work: UnitOfWork;
  let feed: StoredFeed;
  let serial = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    vacancies = new VacancyRepository(source);
    feeds = new FeedRepository(source);
    work = new UnitOfWork(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    serial += 1;
    feed = await feeds.ensure({ kind: 'vacancies', source: `feed-${serial}`, format: 'own' });
    await database.query('TRUNCATE outbox, match_changes, vacancies, homes CASCADE');
  });

  const startRun = async (of: StoredFeed = feed): Promise<string> => (await feeds.startRun(of.id, { snapshot: true, asOf: '2026-03-02' })).id;
  const put = (runId: string, items: FeedOffer<Vacancy>[], confirmedAt = MORNING, of = feed, now = MORNING): Promise<UpsertOutcome[]> =>
    work.run((tx) => vacancies.upsertFromFeed(tx, { feed: of, runId, confirmedAt, now, items }));
  const results = (outcomes: UpsertOutcome[]): string[] => outcomes.map(({ result }) => result);
  const traces = async (): Promise<{ events: number; changes: number }> => {
    const rows = await database.query<{ events: string; changes: string }>('SELECT (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM match_changes) AS changes');
    return { events: Number(rows[0]?.events), changes: Number(rows[0]?.changes) };
  };

  it('keeps every value of a vacancy', async () => {
    const vacancy = buildVacancy({ hoursPerWeek: { min: 24.5, max: 36 }, pay: { minCents: null, maxCents: 9_999_999_900, currency: 'EUR', period: 'year', basis: 'gross', hoursBasis: 37.5, holidayPay: 'included' }, startOn: '2026-05-01' });
    const [made] = await put(await startRun(), [offer('a', vacancy)]);
    const stored = await vacancies.get(made?.id ?? '');
    expect(stored.vacancy).toEqual(vacancy);
    expect(stored).toMatchObject({
      revision: 1, status: 'open', confirmedAt: MORNING, expiresAt: END, closedAt: null, demo: false,
      organisation: { name: vacancy.organisation.name, sponsor: 'unknown', nameFlags: [], demo: false }, origins: [{ source: feed.source, url: 'https://jobs.example/a' }],
    });
  });

  it('keeps every value of a home', async () => {
    const homes = new HomeRepository(source);
    const homeFeed = await feeds.ensure({ kind: 'homes', source: `homes-${serial}`, format: 'own' });
    const home = buildHome({ areaM2: 48.5, pets: false, conditions: ['income'], availableUntil: '2027-03-31' });
    const runId = await startRun(homeFeed);
    const [made] = await work.run((tx) => homes.upsertFromFeed(tx, { feed: homeFeed, runId, confirmedAt: MORNING, now: MORNING, items: [offer('h', home)] }));
    expect((await homes.get(made?.id ?? '')).home).toEqual(home);
    expect(await database.query('SELECT name FROM outbox')).toEqual([{ name: 'home.changed.v1' }]);
  });

  it('says new, changed, unchanged; only the first two leave an event and a change row', async () => {
    const first = await put(await startRun(), [offer('a', buildVacancy()), offer('b', buildVacancy({ title: 'Nurse' }))]);
    expect(results(first)).toEqual(['new', 'new']);
    expect(await traces()).toEqual({ events: 2, changes: 2 });
    await database.query('TRUNCATE outbox, match_changes');

    const second = await put(await startRun(), [offer('a', buildVacancy()), offer('b', buildVacancy({ title: 'Night nurse' }))]);
    expect(results(second)).toEqual(['unchanged', 'changed']);
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(await database.query('SELECT name, payload FROM outbox')).toEqual([{ name: 'vacancy.changed.v1', payload: { id: first[1]?.id, revision: 2 } }]);
    expect(await database.query('SELECT kind, subject_id FROM match_changes')).toEqual([{ kind: 'vacancy', subject_id: first[1]?.id }]);
    expect((await vacancies.get(first[0]?.id ?? '')).revision).toBe(1);
  });

  it('leaves the outbox empty when the same file comes again, and lets only the end move on', async () => {
    const items = Array.from({ length: 40 }, (_, i) => offer(`x${i}`, buildVacancy({ title: `Job ${i}` })));
    await put(await startRun(), items);
    await database.query('TRUNCATE outbox, match_changes');
    const later = new Date(MORNING.getTime() + DAY - 1);
    const again = await put(await startRun(), items.map((item) => ({ ...item, expiresAt: new Date(END.getTime() + DAY) })), later);
    expect(new Set(results(again))).toEqual(new Set(['unchanged']));
    expect(await traces()).toEqual({ events: 0, changes: 0 });
    const stored = await vacancies.get(again[0]?.id ?? '');
    expect(stored).toMatchObject({ revision: 1, confirmedAt: MORNING, expiresAt: new Date(END.getTime() + DAY) });
  });

  it('tells of a confirmation that is a day or more younger, once', async () => {
    await put(await startRun(), [offer('a', buildVacancy())]);
    await database.query('TRUNCATE outbox, match_changes');
    const nextDay = new Date(MORNING.getTime() + DAY);
    const [outcome] = await put(await startRun(), [offer('a', buildVacancy())], nextDay);
    expect(outcome?.result).toBe('unchanged');
    expect(await traces()).toEqual({ events: 1, changes: 1 });
    expect(await vacancies.get(outcome?.id ?? '')).toMatchObject({ revision: 2, confirmedAt: nextDay });
    await put(await startRun(), [offer('a', buildVacancy())], nextDay);
    expect(await traces()).toEqual({ events: 1, changes: 1 });
  });

  it('lets the first of two with one external id stand, within a batch and over batches of a run', async () => {
    const runId = await startRun();
    const [first, same, other] = await put(runId, [offer('a', buildVacancy()), offer('a', buildVacancy()), offer('a', buildVacancy({ title: 'Other' }))]);
    expect(results([first, same, other] as UpsertOutcome[])).toEqual(['new', 'unchanged', 'duplicate']);
    expect(results(await put(runId, [offer('a', buildVacancy({ title: 'Later' })), offer('a', buildVacancy())]))).toEqual(['duplicate', 'duplicate']);
    expect((await vacancies.get(first?.id ?? '')).vacancy.title).toBe('Software Engineer');
  });

  it('withdraws what a snapshot no longer lists, unless another feed does or the item was only rejected', async () => {
    const run1 = await startRun();
    const made = await put(run1, ['gone', 'kept', 'rejected', 'shared'].map((id) => offer(id, buildVacancy({ title: id }))));
    const idOf = (name: string): string => made.find(({ externalId }) => externalId === name)?.id ?? '';
    const other = await feeds.ensure({ kind: 'vacancies', source: `other-${serial}`, format: 'own' });
    await database.query('INSERT INTO vacancy_origins (vacancy_id, feed_id, external_id) VALUES ($1, $2, $3)', [idOf('shared'), other.id, 's']);
    await database.query('TRUNCATE outbox, match_changes');

    const run2 = await startRun();
    await put(run2, [offer('kept', buildVacancy({ title: 'kept' }))]);
    await work.run((tx) => vacancies.touchSeen(tx, feed.id, run2, ['rejected']));
    expect(await vacancies.countMissing(feed.id, run2)).toEqual({ missing: 1, live: 4 });
    expect(await work.run((tx) => vacancies.withdrawMissing(tx, feed.id, run2))).toBe(1);
    const statuses = await Promise.all(['gone', 'kept', 'rejected', 'shared'].map(async (name) => (await vacancies.get(idOf(name))).status));
    expect(statuses).toEqual(['withdrawn', 'open', 'open', 'open']);
    // One that ended, and one that has an origin less.
    expect(await traces()).toEqual({ events: 2, changes: 2 });
    expect((await vacancies.get(idOf('shared'))).origins).toEqual([{ source: other.source, url: null }]);

    const [back] = await put(await startRun(), [offer('gone', buildVacancy({ title: 'gone' }))]);
    expect(back?.result).toBe('changed');
    expect(await vacancies.get(idOf('gone'))).toMatchObject({ status: 'open', closedAt: null, revision: 3 });
  });

  it('expires what is due, keeps it expired while its end has passed, and keeps closed offers closed', async () => {
    const [a, b] = await put(await startRun(), [offer('a', buildVacancy()), offer('b', buildVacancy({ title: 'b' }))]);
    const after = new Date(END.getTime() + 1);
    expect(await work.run((tx) => vacancies.expireDue(tx, new Date(END.getTime() - 1), 100))).toEqual([]);
    expect(new Set(await work.run((tx) => vacancies.expireDue(tx, after, 100)))).toEqual(new Set([a?.id, b?.id]));
    expect(await work.run((tx) => vacancies.close(tx, b?.id ?? ''))).toBe(true);
    expect(await work.run((tx) => vacancies.close(tx, b?.id ?? ''))).toBe(false);

    expect(results(await put(await startRun(), [offer('a', buildVacancy())], after, feed, after))).toEqual(['unchanged']);
    const nextEnd = new Date(after.getTime() + DAY);
    const again = await put(await startRun(), [offer('a', buildVacancy(), { expiresAt: nextEnd }), offer('b', buildVacancy({ title: 'B' }), { expiresAt: nextEnd })], after, feed, after);
    expect(results(again)).toEqual(['changed', 'unchanged']);
    expect((await vacancies.get(a?.id ?? '')).status).toBe('open');
    expect(await vacancies.get(b?.id ?? '')).toMatchObject({ status: 'closed', vacancy: { title: 'b' } });
    expect(await vacancies.countByStatus()).toEqual({ open: 1, expired: 0, withdrawn: 0, closed: 1 });
  });

  it('takes one organisation for two spellings, and text that PostgreSQL cannot hold as it is', async () => {
    const named = (name: string): Vacancy => buildVacancy({ organisation: { name, kvkNumber: null, website: null }, title: `At ${name}\0\ud800` });
    const [a, b] = await put(await startRun(), [offer('a', named(`Acme ${serial} B.V.`)), offer('b\0', named(`ACME ${serial}`), { nameFlags: ['bidi'] })]);
    const [first, second] = await vacancies.listByIds([a?.id ?? '', b?.id ?? '']);
    expect(second?.organisation?.id).toBe(first?.organisation?.id);
    expect(second?.organisation?.nameFlags).toEqual(['bidi']);
    expect(first?.vacancy.title).toBe(`At Acme ${serial} B.V.\ufffd\ufffd`);
  });

  it('refuses batches of a run that a newer run has replaced', async () => {
    const stale = await startRun();
    await startRun();
    await expect(put(stale, [offer('a', buildVacancy())])).rejects.toThrow(RunAbandonedError);
    expect(await traces()).toEqual({ events: 0, changes: 0 });
  });

  it('9 a batch whose transaction fails leaves nothing behind', async () => {
    const runId = await startRun();
    const broken = work.run(async (tx) => {
      await vacancies.upsertFromFeed(tx, { feed, runId, confirmedAt: MORNING, items: [offer('half', buildVacancy())] });
      throw new Error('the process dies here');
    });
    await expect(broken).rejects.toThrow('dies here');
    expect(await traces()).toEqual({ events: 0, changes: 0 });
    expect(await database.query('SELECT 1 FROM vacancy_origins WHERE external_id = $1', ['half'])).toEqual([]);
    expect(results(await put(runId, [offer('half', buildVacancy())]))).toEqual(['new']);
  });

  it('finds alternatives, pages of ids and pages of an organisation', async () => {
    const made = await put(await startRun(), [
      offer('a', buildVacancy({ title: 'Baker', occupation: 'baker' })), offer('b', buildVacancy({ title: 'Pastry baker', occupation: 'baker' })), offer('c', buildVacancy({ title: 'Judge', occupation: 'judge' })),
    ]);
    const [a, b] = made.map(({ id }) => id);
    expect((await vacancies.findAlternatives(a ?? '', 1)).map(({ id }) => id)).toEqual([b]);
    const all: string[] = [];
    for (let page = await vacancies.listOpenIds(null, 2); page.length > 0; page = await vacancies.listOpenIds(page.at(-1) ?? null, 2)) all.push(...page);
    const open = await database.query<{ id: string }>(`SELECT id FROM vacancies WHERE status = 'open' ORDER BY id`);
    expect(all).toEqual(open.map(({ id }) => id));
    expect((await vacancies.listRevisions(null, 1000)).length).toBeGreaterThanOrEqual(all.length);

    const organisation = (await vacancies.get(a ?? '')).organisation?.id ?? '';
    const page1 = await vacancies.listByOrganisation(organisation, { cursor: null, limit: 2 });
    const page2 = await vacancies.listByOrganisation(organisation, { cursor: page1.nextCursor, limit: 1000 });
    const own = await database.query<{ id: string }>('SELECT id FROM vacancies WHERE organisation_id = $1 ORDER BY created_at DESC, id DESC', [organisation]);
    expect([...page1.items, ...page2.items].map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect(page2.nextCursor).toBeNull();
  });

  it('keeps what an employer posts', async () => {
    const [made] = await put(await startRun(), [offer('a', buildVacancy())]);
    const organisationId = (await vacancies.get(made?.id ?? '')).organisation?.id ?? '';
    const id = await work.run((tx) => vacancies.post(tx, { feedId: feed.id, organisationId, vacancy: buildVacancy({ title: 'Posted' }), contentHash: 'p', postedAt: MORNING, expiresAt: END, demo: false }));
    expect(await vacancies.get(id)).toMatchObject({ status: 'open', vacancy: { title: 'Posted' }, origins: [{ source: feed.source, url: null }] });
    expect(await traces()).toEqual({ events: 2, changes: 2 });
    expect(await vacancies.listSearchableIds([id])).toEqual(new Set());
  });
});
