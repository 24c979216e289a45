import type { CalendarDate } from '@mitn/domain';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';

export type FeedKind = 'vacancies' | 'homes';
export type FeedRunStatus = 'running' | 'done' | 'held' | 'failed' | 'abandoned';

/** A source of offers. `url` null = fed by hand; else fetched every `intervalMinutes`. */
export interface StoredFeed {
  id: string;
  kind: FeedKind;
  source: string;
  format: string;
  url: string | null;
  intervalMinutes: number | null;
  snapshot: boolean;
  demo: boolean;
  enabled: boolean;
}

/** What makes or changes a feed; what is left out keeps its value. */
export type FeedSettings = Pick<StoredFeed, 'kind' | 'source' | 'format'> & Partial<Omit<StoredFeed, 'id' | 'kind' | 'source' | 'format'>>;

export interface FeedRunCounts {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
  withdrawn: number;
  held: number;
  /** How many of `new` joined a vacancy that was there already, as the same job. */
  merged: number;
}

export interface StoredFeedRun extends FeedRunCounts {
  id: string;
  feedId: string;
  status: FeedRunStatus;
  snapshot: boolean;
  asOf: CalendarDate;
  startedAt: Date;
  finishedAt: Date | null;
  error: string | null;
}

/** An item that was not taken: where it stood in the feed (counted from 0), why, and how it began. */
export interface RejectedItem {
  index: number;
  externalId: string | null;
  code: string;
  reason: string;
  item: string;
}

export const FeedRow = z.object({
  id: z.uuid(), kind: z.enum(['vacancies', 'homes']), source: z.string(), format: z.string(), url: z.string().nullable(), intervalMinutes: z.int().nullable(),
  snapshot: z.boolean(), demo: z.boolean(), enabled: z.boolean(),
});
export const FEED_SQL = `jsonb_build_object('id', f.id, 'kind', f.kind, 'source', f.source, 'format', f.format, 'url', f.url, 'intervalMinutes', f.interval_minutes,
  'snapshot', f.snapshot, 'demo', f.demo, 'enabled', f.enabled)`;

export const FeedRunRow = z.object({
  id: z.uuid(), feedId: z.uuid(), status: z.enum(['running', 'done', 'held', 'failed', 'abandoned']), snapshot: z.boolean(), asOf: z.string(),
  startedAt: InstantColumn, finishedAt: InstantColumn.nullable(), error: z.string().nullable(),
  read: z.int(), new: z.int(), changed: z.int(), unchanged: z.int(), rejected: z.int(), withdrawn: z.int(), held: z.int(), merged: z.int(),
});
export const FEED_RUN_SQL = `jsonb_build_object('id', id, 'feedId', feed_id, 'status', status, 'snapshot', snapshot, 'asOf', as_of, 'startedAt', started_at,
  'finishedAt', finished_at, 'error', error, 'read', read_count, 'new', new_count, 'changed', changed_count, 'unchanged', unchanged_count,
  'rejected', rejected_count, 'withdrawn', withdrawn_count, 'held', held_count, 'merged', merged_count)`;
