import { decodeQuery, encodeQuery } from '@mitn/contracts';
import type * as z from 'zod/mini';

/** Reads an address's search into keys; a key that stands more than once becomes a list. */
export function parseSearch(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const parameters = new URLSearchParams(text);
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key);
    found[key] = values.length > 1 ? values : values[0];
  }
  return found;
}

/** The reverse of parseSearch, with a leading `?` when there is anything. */
export function stringifySearch(search: Record<string, unknown>): string {
  const text = encodeQuery(search);
  return text ? `?${text}` : '';
}

/**
 * What of an address's search a query schema understands. A key that is unknown or does not read is dropped: an address that somebody
 * mangled still opens, with the filters that can be read. (Dropped keys stand in the answer as undefined, because the router would else
 * fill them in again from the raw address.)
 */
export function readSearch<S extends z.ZodMiniObject>(schema: S, raw: Record<string, unknown>): Partial<z.input<S>> {
  const shape = schema._zod.def.shape as Record<string, z.ZodMiniType>;
  const known = Object.fromEntries(Object.entries(raw).filter(([key, value]) => key in shape && value !== undefined && value !== ''));
  const decoded = decodeQuery(schema, known);
  const good = Object.entries(decoded).filter(([key, value]) => shape[key]?.safeParse(value).success);
  return { ...Object.fromEntries(Object.keys(raw).map((key) => [key, undefined])), ...Object.fromEntries(good) } as Partial<z.input<S>>;
}
