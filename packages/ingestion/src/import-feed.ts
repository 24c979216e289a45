import type { Readable } from 'node:stream';
import { FeedRepository, HomeRepository, UnitOfWork, VacancyRepository, type DataSource, type DuplicateFinder, type FeedKind, type OfferRepository, type StoredOffer } from '@mitn/db';
import { calendarDateAt, type CalendarDate, type Home, type Vacancy } from '@mitn/domain';
import { feedFormat, openSource, readItem, type CheckedItem, type FeedSource, type RefusedItem } from '@mitn/feeds';
import { sameJobFinder } from './duplicates/same-job-finder.js';
import { vocabularyInUse } from './vocabulary/vocabulary-in-use.js';
import { FeedRun } from './feed-run.js';
import type { ImportProgress, ImportResult } from './import-result.js';
import { ConfirmationWithoutSnapshotError } from './ingestion.errors.js';
import { mayWithdraw } from './withdrawal.policy.js';

export interface ImportOptions {
  dataSource: DataSource;
  kind: FeedKind;
  /** A format of `@mitn/feeds`. */
  format: string;
  /** Names the feed: the same source again is the same feed. */
  source: string;
  /** A file, an http(s) address, or `-` for `stdin`. */
  input: string;
  stdin?: Readable;
  /** The feed lists everything it has: what it does not list is withdrawn. */
  snapshot?: boolean;
  /** The day on which the feed was made; relative dates count from it. Today in Europe/Amsterdam unless said. */
  asOf?: CalendarDate;
  /** A person has looked: withdraw even more than the policy allows. */
  confirmWithdrawals?: boolean;
  /** The offers are demo data. */
  demo?: boolean;
  onProgress?: (progress: ImportProgress) => void;
  now?: () => Date;
}

/** Items written by one transaction: large enough that a commit costs little, small enough that a kill loses under a second of work. */
const BATCH_SIZE = 500;

/**
 * Imports one feed: looks the source through, then writes batch by batch; each batch commits rows, events, rejected items and the run's counts together. Killed at any
 * point and run again, it ends in the same state; the same feed again changes nothing. One run of a feed at a time.
 * @throws InputError when format or source cannot be read (nothing is written), FeedBusyError when the feed is being imported already
 */
export async function importFeed(options: ImportOptions): Promise<ImportResult> {
  if (options.confirmWithdrawals && !options.snapshot) throw new ConfirmationWithoutSnapshotError();
  return options.kind === 'vacancies'
    ? importKind<Vacancy>(options, new VacancyRepository(options.dataSource), sameJobFinder())
    : importKind<Home>(options, new HomeRepository(options.dataSource));
}

async function importKind<V>(options: ImportOptions, offers: OfferRepository<V, StoredOffer>, duplicates?: DuplicateFinder<V>): Promise<ImportResult> {
  const startedAt = performance.now();
  const importedAt = (options.now ?? (() => new Date()))();
  const asOf = options.asOf ?? calendarDateAt(importedAt);
  const format = feedFormat(options.kind, options.format);
  let readBytes = 0;
  let totalBytes = 0;
  const source = await openSource(options.input, {
    syntaxes: format.layouts,
    ...(options.stdin ? { stdin: options.stdin } : {}),
    onProgress: (read, total) => {
      readBytes = read;
      totalBytes = total;
    },
  });
  try {
    const feeds = new FeedRepository(options.dataSource);
    const feed = await feeds.ensure({ kind: options.kind, source: options.source, format: options.format, ...(options.demo === undefined ? {} : { demo: options.demo }) });
    return await feeds.withLock(feed.id, async () => {
      const { id: runId } = await feeds.startRun(feed.id, { snapshot: options.snapshot ?? false, asOf });
      const concepts = options.kind === 'vacancies' ? await vocabularyInUse(options.dataSource).reader() : undefined;
      const run = new FeedRun<V>({ unitOfWork: new UnitOfWork(options.dataSource), feeds, offers, ...(duplicates ? { duplicates } : {}) }, { runId, feed, importedAt });
      try {
        for await (const batch of batchesOf(source, (raw) => readItem<V>(format, raw, { now: importedAt, asOf }, concepts))) {
          await run.write(batch);
          options.onProgress?.({ items: run.counts.read, totalItems: source.items, readBytes, totalBytes });
        }
        await run.finish(options.snapshot ? { mayWithdraw: options.confirmWithdrawals ? () => true : mayWithdraw } : null);
      } catch (error) {
        // The database itself may be what failed: then the next run of the feed marks this one as abandoned.
        await run.fail(error).catch(() => undefined);
        throw error;
      }
      const rejectedByReason = Object.fromEntries((await feeds.countRejectedByCode(runId)).map(({ code, count }) => [code, count]));
      return { runId, feedId: feed.id, ...run.counts, rejectedByReason, seconds: Math.round(performance.now() - startedAt) / 1000 };
    });
  } finally {
    await source.close();
  }
}

async function* batchesOf<V>(source: FeedSource, read: (raw: Parameters<typeof readItem>[1]) => CheckedItem<V> | RefusedItem): AsyncGenerator<(CheckedItem<V> | RefusedItem)[]> {
  let batch: (CheckedItem<V> | RefusedItem)[] = [];
  for await (const raw of source.read()) {
    batch.push(read(raw));
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
