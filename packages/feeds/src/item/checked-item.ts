import type { ItemFlag } from './feed-item.js';

/** What a feed item says, checked: the value and what an import needs beside it. */
export interface CheckedOffer<T> {
  externalId: string;
  /** The item's page at its source, when that is a safe link. */
  url: string | null;
  value: T;
  /** sha-256 of the value; equal = nothing changed. */
  contentHash: string;
  expiresAt: Date;
  /** Why the organisation's written name deceives the eye; empty = nothing found. */
  nameFlags: string[];
  flags: ItemFlag[];
}

/** A feed item that was understood. `excerpt` is how it began, for people to read. */
export interface CheckedItem<T> extends CheckedOffer<T> {
  accepted: true;
  index: number;
  excerpt: string;
}

/** A feed item that was not taken, with the reason for the feed's owner. `externalId` is null when not even that could be read. */
export interface RefusedItem {
  accepted: false;
  index: number;
  externalId: string | null;
  code: string;
  reason: string;
  excerpt: string;
}
