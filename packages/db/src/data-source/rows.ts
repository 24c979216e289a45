import { InputError } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';

/** An instant as PostgreSQL writes it in JSON. */
export const InstantColumn = z.string().transform((text, context) => {
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant;
  context.addIssue({ code: 'custom', message: `not an instant: ${text}` });
  return z.NEVER;
});

/**
 * Runs a query whose rows have one column, `row`, of type jsonb (dates stay `YYYY-MM-DD`, numbers stay numbers), and parses each: what
 * lies in the database was written by another version of the product, or by hand.
 */
export async function readRows<T extends z.ZodType>(manager: EntityManager, schema: T, sql: string, parameters: unknown[] = []): Promise<z.output<T>[]> {
  const rows = await manager.query<{ row: unknown }[]>(sql, parameters);
  return rows.map(({ row }) => schema.parse(row));
}

/** The first row of `readRows`, or null. */
export async function readRow<T extends z.ZodType>(manager: EntityManager, schema: T, sql: string, parameters: unknown[] = []): Promise<z.output<T> | null> {
  return (await readRows(manager, schema, sql, parameters))[0] ?? null;
}

/** The caller's transaction, or none. */
export function managerOf(source: DataSource, tx: EntityManager | undefined): EntityManager {
  return tx ?? source.manager;
}

// PostgreSQL has no place for U+0000 in text, nor for half a surrogate pair in JSON.
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every character that PostgreSQL cannot hold replaced by U+FFFD; offsets stay the same. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/** JSON whose texts PostgreSQL can hold. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? storableText(item) : item));
}

const Keyset = z.tuple([z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,15}(\+00:00|Z)$/), z.uuid()]);

/** An opaque cursor for lists ordered by an instant and an id. */
export function encodeCursor(at: string, id: string): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Throws `InputError` (code `bad-cursor`) when the cursor is not one of ours. */
export function decodeCursor(cursor: string | null): { at: string; id: string } | null {
  if (cursor === null) return null;
  try {
    const [at, id] = Keyset.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at, id };
  } catch (error) {
    throw new InputError('bad-cursor', 'This cursor is not one that a list gave; start again without a cursor.', { cause: error });
  }
}

/** Cuts a list that was read with `limit + 1` down to its page. `cursorOf` gives instant and id of a row as they are ordered by. */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (row: T) => { at: string; id: string }): { items: T[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
  const { at, id } = cursorOf(last);
  return { items, nextCursor: encodeCursor(at, id) };
}
