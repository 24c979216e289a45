import type { FeedClock } from '../dates/feed-clock.js';
import type { ConceptReader } from '@mitn/reading';
import type { CheckedOffer } from '../item/checked-item.js';

/** How a file of a format is laid out: one JSON object a line, or CSV with a header. */
export type Layout = 'json-lines' | 'csv';

/** How one source writes its items. */
export interface SourceFormat<D> {
  name: string;
  layouts: readonly Layout[];
  /** The id of an item that could not be read as a whole, so that a snapshot does not withdraw it; null when there is none. */
  externalIdOf(value: unknown): string | null;
  /** Throws `ItemRefused` or a `ZodError` for what it cannot read. */
  toDraft(value: unknown): D;
}

/** A format together with the checks of its kind of offer: from an unknown value to a checked offer. */
export interface FeedFormat<T = unknown> extends Omit<SourceFormat<unknown>, 'toDraft'> {
  /** Throws `ItemRefused` or a `ZodError`. Without `concepts` a vacancy keeps the occupation and skills that its source states, without addresses. */
  check(value: unknown, clock: FeedClock, concepts?: ConceptReader): CheckedOffer<T>;
}

/** The property `id` of an item, when it is a text or a number. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const { id } = value;
  return typeof id === 'string' && id.trim() !== '' && id.length <= 200 && id.isWellFormed() ? id.trim() : typeof id === 'number' && Number.isFinite(id) ? String(id) : null;
}
