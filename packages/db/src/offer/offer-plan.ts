import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';
import type { FeedBatch, FeedOffer, UpsertResult } from './stored-offer.js';

const DAY_MS = 86_400_000;

/** What is known of an item's offer before the batch. */
export const KnownOffer = z.object({
  id: z.uuid(), external_id: z.string(), last_run_id: z.string().nullable(), content_hash: z.string(), status: z.string(), confirmed_at: InstantColumn, expires_at: InstantColumn,
});
export type KnownOffer = z.output<typeof KnownOffer>;

/** What is to be written for one item. `confirm`: the content stands, the confirmation moves on by a day or more. `extend`: only the end moves. */
export type Write = 'insert' | 'update' | 'confirm' | 'extend' | 'none';

export interface Plan<V> {
  item: FeedOffer<V>;
  id: string;
  write: Write;
  result: UpsertResult;
}

/** Decides for each item, by the rules that stand at `OfferRepository.upsertFromFeed`. Pure. */
export function planBatch<V>(items: FeedOffer<V>[], known: Map<string, KnownOffer>, batch: Required<FeedBatch<V>>): Plan<V>[] {
  const first = new Map<string, Plan<V>>();
  return items.map((item) => {
    const earlier = first.get(item.externalId);
    if (earlier) {
      const result = earlier.item.contentHash === item.contentHash ? 'unchanged' : 'duplicate';
      return { item, id: earlier.id, write: 'none', result };
    }
    const row = known.get(item.externalId);
    const plan: Plan<V> = row ? { item, id: row.id, ...planKnown(item, row, batch) } : { item, id: randomUUID(), write: 'insert', result: 'new' };
    first.set(item.externalId, plan);
    return plan;
  });
}

function planKnown<V>(item: FeedOffer<V>, row: KnownOffer, { runId, confirmedAt, now }: Required<FeedBatch<V>>): { write: Write; result: UpsertResult } {
  const same = row.content_hash === item.contentHash;
  if (row.last_run_id === runId) return { write: 'none', result: same ? 'unchanged' : 'duplicate' };
  if (row.status === 'closed') return { write: 'none', result: 'unchanged' };
  if (!same) return { write: 'update', result: 'changed' };
  if (row.status !== 'open') return item.expiresAt > now ? { write: 'update', result: 'changed' } : { write: 'none', result: 'unchanged' };
  if (confirmedAt.getTime() - row.confirmed_at.getTime() >= DAY_MS) return { write: 'confirm', result: 'unchanged' };
  return { write: item.expiresAt > row.expires_at ? 'extend' : 'none', result: 'unchanged' };
}
