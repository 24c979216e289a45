import { expect } from '@jest/globals';
import { makeVacancies } from '@mitn/search/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardsOf, openIndexLab } from './index-lab.js';
import { OffersInMemory } from './offers-in-memory.js';

/** What a storm saw. */
export interface StormReport {
  searches: number;
  failed: unknown[];
  /** Answers that held fewer offers than there were at any time. */
  thin: number;
  reduced: number;
  writes: number;
  slowestWriteMs: number;
}

/**
 * `rounds` rebuilds with their swaps, one after the other, while one process indexes changes (new titles, new offers, closed ones) and
 * another searches as the API does. Expects that nothing was lost when the writers have stopped.
 */
export async function rebuildUnderWrites(server: { url: string; key: string }, rounds: number, offerCount: number): Promise<StormReport> {
  const stock = makeVacancies(offerCount * 2);
  const offers = new OffersInMemory(stock.slice(0, offerCount));
  const fresh = stock.slice(offerCount);
  const lab = await openIndexLab(offers, server, `storm_${randomUUID().slice(0, 8)}_`);
  const report: StormReport = { searches: 0, failed: [], thin: 0, reduced: 0, writes: 0, slowestWriteMs: 0 };
  try {
    for (const engine of [lab.postgres, lab.meilisearch]) await engine.prepare();
    await lab.openIndexer().index(offers.ids);
    let going = true;
    const writing = (async () => {
      const indexer = lab.openIndexer();
      for (let i = 0; going; i += 1) {
        const ids = offers.ids;
        const changed = [ids[(i * 7) % ids.length], ids[(i * 31) % ids.length]].filter((id) => id !== undefined);
        for (const id of changed) offers.retitle(id, `Retitled ${i}`);
        // One closes and one comes, so that the number of offers stays what it was.
        const [closed, added] = [ids[(i * 13) % ids.length], fresh.pop()];
        if (closed && added) {
          offers.close(closed);
          offers.add(added);
          changed.push(closed, added.id);
        }
        const started = performance.now();
        await indexer.index(changed);
        report.slowestWriteMs = Math.max(report.slowestWriteMs, Math.round(performance.now() - started));
        report.writes += changed.length;
        await sleep(20);
      }
    })();
    const searching = (async () => {
      while (going) {
        report.searches += 1;
        await lab.search.searchVacancies({ page: 1, pageSize: 20, sort: 'relevance' }).then(
          ({ total, reduced }) => {
            // The write under way may have taken one out already, in either engine.
            if (total < offerCount - 2) report.thin += 1;
            if (reduced) report.reduced += 1;
          },
          (error: unknown) => report.failed.push(error),
        );
        await sleep(5);
      }
    })();
    const rebuilder = lab.openIndexer();
    for (let round = 0; round < rounds; round += 1) await rebuilder.rebuild(() => undefined, [round % 2 === 1 && rounds < 5 ? lab.postgres : lab.meilisearch]);
    going = false;
    await Promise.all([writing, searching]);
    const settled = { rows: offers.ids.length, documents: offers.ids.length, missing: 0, stale: 0, surplus: 0, building: false };
    expect(await rebuilder.status()).toEqual([expect.objectContaining({ engine: 'postgres', ...settled }), expect.objectContaining({ engine: 'meilisearch', ...settled })]);
    const cards = await cardsOf(lab.meilisearch);
    for (const id of offers.ids) expect(cards.get(id)?.title).toBe(offers.get(id)?.card.title);
    return report;
  } finally {
    await lab.meilisearch.builder.dropAll();
    await lab.close();
  }
}
