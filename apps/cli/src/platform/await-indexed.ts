import { DependencyError } from '@mitn/domain';
import type { IndexStatus } from '@mitn/indexing';
import type { Stores } from './stores.js';

const POLL_MS = 300;
/** Nothing moved for this long: no worker runs, or it is stuck. */
const PATIENCE_MS = 60_000;

/**
 * Waits until the worker has relayed every event and every index holds what the rows say.
 * @throws DependencyError `indexing-stalled` when nothing moves for a minute; the rows are safe and will be indexed when a worker runs
 */
export async function awaitIndexed(stores: Stores, kind: 'vacancies' | 'homes', onWait: (left: number) => void): Promise<void> {
  const indexer = stores.indexers[kind === 'vacancies' ? 0 : 1];
  if (!indexer) throw new Error(`No indexer for ${kind}.`);
  let best = Number.POSITIVE_INFINITY;
  let movedAt = Date.now();
  for (;;) {
    const { pending } = await stores.outbox.counts();
    // Comparing every document is dear: it begins when the outbox is empty.
    const statuses = pending === 0 ? await indexer.status() : [];
    const left = pending + statuses.reduce((sum, status) => sum + differing(status), 0);
    if (pending === 0 && left === 0) return;
    onWait(left);
    if (left < best) {
      best = left;
      movedAt = Date.now();
    } else if (Date.now() - movedAt > PATIENCE_MS) {
      throw new DependencyError('indexing-stalled', `The rows are in, but ${left} of them are not searchable yet and nothing moves. Does the worker run? It will catch up when it does.`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function differing(status: IndexStatus): number {
  return status.missing + status.stale + status.surplus;
}
