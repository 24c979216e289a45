import type { DuplicateFinder, FeedRepository, FeedRunCounts, OfferRepository, RejectedItem, StoredFeed, StoredOffer, UnitOfWork } from '@mitn/db';
import type { CheckedItem, RefusedItem } from '@mitn/feeds';

export interface RunStores<V> {
  unitOfWork: UnitOfWork;
  feeds: FeedRepository;
  offers: OfferRepository<V, StoredOffer>;
  /** How the same offer from another board is recognised; left out = never. */
  duplicates?: DuplicateFinder<V>;
}

export interface RunIdentity {
  runId: string;
  feed: StoredFeed;
  importedAt: Date;
}

/** One run of one feed: writes batches and counts what became of every item. Each batch is one transaction with its events and the counts so far. */
export class FeedRun<V> {
  readonly counts: FeedRunCounts = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0, withdrawn: 0, held: 0, merged: 0 };

  constructor(
    private readonly stores: RunStores<V>,
    private readonly identity: RunIdentity,
  ) {}

  /** Writes one batch. Running it again after a crash writes the same rows. */
  async write(batch: readonly (CheckedItem<V> | RefusedItem)[]): Promise<void> {
    const { runId, feed, importedAt } = this.identity;
    const accepted = batch.filter((item) => item.accepted);
    const refused = batch.filter((item) => !item.accepted);
    const counts = await this.stores.unitOfWork.run(async (tx) => {
      const outcomes = await this.stores.offers.upsertFromFeed(tx, {
        feed: { id: feed.id, demo: feed.demo },
        runId,
        confirmedAt: importedAt,
        items: accepted.map(({ externalId, url, value, contentHash, expiresAt, nameFlags }) => ({ externalId, url, value, contentHash, expiresAt, nameFlags })),
        now: importedAt,
        ...(this.stores.duplicates ? { duplicates: this.stores.duplicates } : {}),
      });
      const rejected: RejectedItem[] = refused.map(({ index, externalId, code, reason, excerpt }) => ({ index, externalId, code, reason, item: excerpt }));
      const next = { ...this.counts, read: this.counts.read + batch.length };
      outcomes.forEach((outcome, at) => {
        if (outcome.result !== 'duplicate') {
          next[outcome.result] += 1;
          if (outcome.result === 'merged') next.new += 1;
          return;
        }
        const item = accepted[at];
        if (item) rejected.push({ index: item.index, externalId: item.externalId, code: 'duplicate-id', reason: 'An earlier item of this feed has the same id and says something else: the first one stands.', item: item.excerpt });
      });
      next.rejected += rejected.length;
      // A refused item is still in the feed: a snapshot must not withdraw the offer that an earlier, good version of it made.
      await this.stores.offers.touchSeen(tx, feed.id, runId, refused.flatMap(({ externalId }) => (externalId === null ? [] : [externalId])));
      await this.stores.feeds.saveRejected(tx, runId, rejected);
      await this.stores.feeds.saveProgress(tx, runId, next);
      return next;
    });
    Object.assign(this.counts, counts);
  }

  /** Ends the run; a snapshot withdraws what it did not list, unless `mayWithdraw` says no: then all of it is held. */
  async finish(snapshot: { mayWithdraw: (missing: number, live: number) => boolean } | null): Promise<void> {
    const { runId, feed } = this.identity;
    const counts = await this.stores.unitOfWork.run(async (tx) => {
      const end = { ...this.counts };
      if (snapshot) {
        const { missing, live } = await this.stores.offers.countMissing(feed.id, runId, tx);
        if (snapshot.mayWithdraw(missing, live)) end.withdrawn = await this.stores.offers.withdrawMissing(tx, feed.id, runId);
        else end.held = missing;
      }
      await this.stores.feeds.finishRun(tx, runId, { status: end.held > 0 ? 'held' : 'done', counts: end });
      return end;
    });
    Object.assign(this.counts, counts);
  }

  /** Marks the run as failed, with what went wrong; what was written before stays, and a rerun goes on from there. */
  async fail(error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    await this.stores.feeds.finishRun(undefined, this.identity.runId, { status: 'failed', counts: this.counts, error: message.slice(0, 500) });
  }
}
