import type { OfferStatus, SponsorState } from '@mitn/domain';

/** An employer or a provider as it is kept. `nameFlags` says why the written name deceives the eye; empty = nothing found. */
export interface StoredOrganisation {
  id: string;
  name: string;
  sponsor: SponsorState;
  nameFlags: string[];
  demo: boolean;
}

/** Where an offer was found: the name of the source and the page there. Origins that were withdrawn are left out. */
export interface StoredOrigin {
  source: string;
  url: string | null;
}

/** What vacancies and homes share when they are kept. `revision` grows with each change of what is indexed or matched. */
export interface StoredOffer {
  id: string;
  revision: number;
  status: OfferStatus;
  organisation: StoredOrganisation | null;
  origins: StoredOrigin[];
  /** When a source last said that the offer is there; moves in steps of at least a day while nothing else changes. */
  confirmedAt: Date;
  expiresAt: Date;
  closedAt: Date | null;
  demo: boolean;
  createdAt: Date;
}

/** One checked feed item on its way in. `contentHash` is the sha-256 (hex) of all that is shown, indexed or matched. */
export interface FeedOffer<T> {
  externalId: string;
  url: string | null;
  value: T;
  contentHash: string;
  expiresAt: Date;
  /** Why the organisation's written name deceives the eye (from `reading`); empty or left out = nothing found. */
  nameFlags?: string[];
}

/** One of two ads that are compared: what it says, and where it stands. */
export interface ComparedAd<T> {
  value: T;
  url: string | null;
  feedId: string;
}

/** By which an ad finds those that may be the same job: equal keys, then a comparison. Null = no such key. */
export interface DuplicateKeys {
  job: string | null;
  apply: string | null;
  text: string | null;
}

/** How the same offer from another board is recognised; pure. `compare` gives null when the two are not the same. */
export interface DuplicateFinder<T> {
  keysOf(value: T): DuplicateKeys;
  compare(known: ComparedAd<T>, found: ComparedAd<T>): { reason: string; same: string[]; similarity: number } | null;
}

/** A batch of one run of one feed. `confirmedAt` is the moment at which the source vouched for the items (the run's as-of date). */
export interface FeedBatch<T> {
  feed: { id: string; demo: boolean };
  runId: string;
  confirmedAt: Date;
  items: FeedOffer<T>[];
  /** Decides whether an item has already expired; the present when left out. */
  now?: Date;
  /** Vacancies only: items that are the same job as an open vacancy join it. Left out = every item is an offer of its own. */
  duplicates?: DuplicateFinder<T>;
}

/**
 * What became of one item. new: a row was made. changed: its content changed or it came back (withdrawn or expired before).
 * unchanged: nothing to tell. duplicate: the same external id came earlier in this run with other content; the first one stands.
 * merged: not seen before, and it joined an offer that is the same job.
 */
export type UpsertResult = 'new' | 'changed' | 'unchanged' | 'duplicate' | 'merged';

export interface UpsertOutcome {
  externalId: string;
  id: string;
  result: UpsertResult;
}

/** A page of a list that is read from newest to oldest; `nextCursor` is opaque, null at the end. */
export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}
