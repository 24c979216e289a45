import type { ConceptReader } from '@mitn/reading';
import { ZodError } from 'zod';
import type { FeedClock } from '../dates/feed-clock.js';
import type { FeedFormat } from '../formats/feed-format.js';
import type { CheckedItem, RefusedItem } from './checked-item.js';
import { excerptOf, ItemRefused, type RawItem } from './feed-item.js';

/**
 * Reads one raw item: parsed, mapped, checked. A bad item never throws: it comes back refused with a code and a reason. `T` is the kind of offer that the
 * format was looked up for; with `concepts` occupation and skills are read too. Pure: the clock is passed in.
 */
export function readItem<T>(format: Pick<FeedFormat, 'check' | 'externalIdOf'>, raw: RawItem, clock: FeedClock, concepts?: ConceptReader): CheckedItem<T> | RefusedItem {
  const { index, excerpt } = raw;
  const refuse = (code: string, reason: string): RefusedItem => ({ accepted: false, index, externalId: raw.problem === null ? format.externalIdOf(raw.value) : null, code, reason, excerpt });
  if (raw.problem !== null) return refuse(raw.problem.code, raw.problem.reason);
  if (typeof raw.value !== 'object' || raw.value === null || Array.isArray(raw.value)) return refuse('not-an-object', 'The item is not an object with named fields.');
  try {
    return { accepted: true, index, excerpt, ...(format.check(raw.value, clock, concepts) as Omit<CheckedItem<T>, 'accepted' | 'index' | 'excerpt'>) };
  } catch (error) {
    if (error instanceof ItemRefused) return refuse(error.code, excerptOf(error.reason));
    if (error instanceof ZodError) return refuse('schema', schemaReason(error));
    // Whatever a hostile item breaks, it breaks for itself alone; the feed goes on and the reason is kept.
    return refuse('unreadable', `The item could not be read (${error instanceof Error ? excerptOf(error.message).slice(0, 200) : 'unknown reason'}).`);
  }
}

function schemaReason(error: ZodError): string {
  return error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'item'}: ${issue.message}`).join('; ');
}
