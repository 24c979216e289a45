import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { FeedBusyError, RunAbandonedError } from '../data-source/database.errors.js';
import { FeedRepository } from './feed.repository.js';
import type { FeedRunCounts } from './stored-feed.js';

const COUNTS: FeedRunCounts = { read: 7, new: 1, changed: 2, unchanged: 3, rejected: 1, withdrawn: 4, held: 5, merged: 0 };

describe('feeds', () => {
  let database: TestDatabase;
  let source: DataSource;
  let feeds: FeedRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    feeds = new FeedRepository(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are made once and keep what is not given', async () => {
    const made = await feeds.ensure({ kind: 'homes', source: 'once', format: 'kamernet', url: 'https://homes.example/feed', intervalMinutes: 30, snapshot: true });
    const again = await feeds.ensure({ kind: 'homes', source: 'once', format: 'own' });
    expect(again).toEqual({ ...made, format: 'own' });
    expect(await feeds.ensure({ kind: 'homes', source: 'once', format: 'own', url: null, enabled: false })).toEqual({ ...again, url: null, enabled: false });
    expect(await feeds.find(made.id)).toMatchObject({ id: made.id, intervalMinutes: 30 });
  });

  it('24 two runs of one feed at once: one holds the lock, the other waits or is told', async () => {
    const feed = await feeds.ensure({ kind: 'vacancies', source: 'locked', format: 'own' });
    const order: string[] = [];
    const first = feeds.withLock(feed.id, async () => {
      await expect(feeds.withLock(feed.id, async () => order.push('never'))).rejects.toThrow(FeedBusyError);
      await pause(150);
      order.push('first');
    });
    await pause(50);
    const second = feeds.withLock(feed.id, async () => void order.push('second'), { waitMs: 5_000 });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    await expect(feeds.withLock(feed.id, () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
    expect(await feeds.withLock(feed.id, async () => 'free again')).toBe('free again');
  });

  it('have runs: a newer one abandons the older, whose writes are refused', async () => {
    const feed = await feeds.ensure({ kind: 'vacancies', source: 'runs', format: 'own' });
    const old = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-03-02' });
    const run = await feeds.startRun(feed.id, { snapshot: true, asOf: '2026-03-03' });
    expect(await feeds.findRun(old.id)).toMatchObject({ status: 'abandoned' });
    await expect(feeds.saveProgress(undefined, old.id, COUNTS)).rejects.toThrow(RunAbandonedError);
    await feeds.saveProgress(undefined, run.id, COUNTS);
    expect(await feeds.findRun(run.id)).toMatchObject({ ...COUNTS, status: 'running', asOf: '2026-03-03', finishedAt: null });
    await feeds.finishRun(undefined, run.id, { status: 'held', counts: COUNTS, error: 'too much would go' });
    expect(await feeds.findRun(run.id)).toMatchObject({ status: 'held', error: 'too much would go' });
    await expect(feeds.finishRun(undefined, run.id, { status: 'done', counts: COUNTS })).rejects.toThrow(RunAbandonedError);

    const page = await feeds.listRuns(feed.id, { cursor: null, limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([run.id]);
    const rest = await feeds.listRuns(feed.id, { cursor: page.nextCursor, limit: 1 });
    expect(rest).toMatchObject({ items: [{ id: old.id }], nextCursor: null });
    await expect(feeds.listRuns(feed.id, { cursor: 'made-up', limit: 1 })).rejects.toMatchObject({ code: 'bad-cursor' });
  });

  it('keep what was rejected, once per place in the feed', async () => {
    const feed = await feeds.ensure({ kind: 'vacancies', source: 'rejected', format: 'own' });
    const { id } = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-03-02' });
    const item = { externalId: null, code: 'bad-rent', reason: 'A rent of 1 euro is not believable.', item: '{"rent":1}\0' };
    await feeds.saveRejected(undefined, id, [{ index: 0, ...item }, { index: 1, ...item }, { index: 2, ...item, code: 'no-title' }]);
    await feeds.saveRejected(undefined, id, [{ index: 1, ...item, reason: 'again' }]);
    expect(await feeds.countRejectedByCode(id)).toEqual([{ code: 'bad-rent', count: 2 }, { code: 'no-title', count: 1 }]);
  });

  it('are due when their interval has passed', async () => {
    const url = 'https://jobs.example/feed';
    const due = await feeds.ensure({ kind: 'vacancies', source: 'due', format: 'own', url, intervalMinutes: 60 });
    await feeds.ensure({ kind: 'vacancies', source: 'off', format: 'own', url, intervalMinutes: 60, enabled: false });
    const now = new Date();
    expect(await feeds.listDue(now)).toEqual([due]);
    await feeds.startRun(due.id, { snapshot: false, asOf: '2026-03-02' });
    expect(await feeds.listDue(now)).toEqual([]);
    expect(await feeds.listDue(new Date(Date.now() + 61 * 60_000))).toEqual([due]);
  });
});
