import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';
import type { FeedBatch, FeedOffer, UpsertResult } from './stored-offer.js';

const DAY_MS = 86_400_000;

/** What is known of an item's offer before the batch. */
export const KnownOffer = z.object({
  id: z.uuid(), external_id: z.string(), last_run_id: z.string().nullable(), content_hash: z.string(), status: z.string(), confirmed_at: InstantColumn, expires_at: InstantColumn,
  origin_id: z.uuid(),
  /** Whether the offer says what this item says; else another ad of the same job leads. */
  leads: z.boolean(),
  /** What an item that does not lead said last. */
  origin_hash: z.string().nullable(),
  /** Whether the ad that leads is still listed. */
  led: z.boolean(),
  /** Whether the origin has the keys by which duplicates find it; those of older versions have none. */
  keyed: z.boolean(),
});
export type KnownOffer = z.output<typeof KnownOffer>;

/**
 * What is to be written for one item. `confirm`: the content stands, the confirmation moves on by a day or more. `extend`: only the end moves.
 * `join`: a new ad of an offer that is there. `restate`: an ad that does not lead says something else. `lead`: such an ad takes over.
 */
export type Write = 'insert' | 'update' | 'confirm' | 'extend' | 'join' | 'restate' | 'lead' | 'none';

/** A batch with its time. */
export type TimedBatch<V> = FeedBatch<V> & { now: Date };

export interface Plan<V> {
  item: FeedOffer<V>;
  id: string;
  write: Write;
  result: UpsertResult;
  /** The row of the item's origin; null while it has none. */
  originId: string | null;
  keyed: boolean;
}

/** Decides for each item, by the rules that stand at `OfferRepository.upsertFromFeed`. Pure. */
export function planBatch<V>(items: FeedOffer<V>[], known: Map<string, KnownOffer>, batch: TimedBatch<V>): Plan<V>[] {
  const first = new Map<string, Plan<V>>();
  return items.map((item) => {
    const earlier = first.get(item.externalId);
    if (earlier) {
      const result = earlier.item.contentHash === item.contentHash ? 'unchanged' : 'duplicate';
      return { item, id: earlier.id, write: 'none', result, originId: earlier.originId, keyed: true };
    }
    const row = known.get(item.externalId);
    const plan: Plan<V> = row ? { item, id: row.id, originId: row.origin_id, keyed: row.keyed, ...planKnown(item, row, batch) } : { item, id: randomUUID(), originId: null, keyed: false, write: 'insert', result: 'new' };
    first.set(item.externalId, plan);
    return plan;
  });
}

function planKnown<V>(item: FeedOffer<V>, row: KnownOffer, batch: TimedBatch<V>): { write: Write; result: UpsertResult } {
  const { runId, confirmedAt, now } = batch;
  const same = (row.leads ? row.content_hash : row.origin_hash) === item.contentHash;
  if (row.last_run_id === runId) return { write: 'none', result: same ? 'unchanged' : 'duplicate' };
  if (row.status === 'closed') return { write: 'none', result: 'unchanged' };
  if (!row.leads) return planFollower(item, row, batch, same);
  if (!same) return { write: 'update', result: 'changed' };
  if (row.status !== 'open') return item.expiresAt > now ? { write: 'update', result: 'changed' } : { write: 'none', result: 'unchanged' };
  if (confirmedAt.getTime() - row.confirmed_at.getTime() >= DAY_MS) return { write: 'confirm', result: 'unchanged' };
  return { write: item.expiresAt > row.expires_at ? 'extend' : 'none', result: 'unchanged' };
}

/** An ad of an offer that another ad leads: what it says is kept but not shown, until the leading ad is gone or over. */
function planFollower<V>(item: FeedOffer<V>, row: KnownOffer, { confirmedAt, now }: TimedBatch<V>, same: boolean): { write: Write; result: UpsertResult } {
  const lives = item.expiresAt > now;
  if (lives && (!row.led || row.status !== 'open')) return { write: 'lead', result: 'changed' };
  if (!same) return { write: 'restate', result: 'changed' };
  if (!lives) return { write: 'none', result: 'unchanged' };
  if (confirmedAt.getTime() - row.confirmed_at.getTime() >= DAY_MS) return { write: 'confirm', result: 'unchanged' };
  return { write: item.expiresAt > row.expires_at ? 'extend' : 'none', result: 'unchanged' };
}
