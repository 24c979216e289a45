import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { InputError } from '@mitn/domain';
import type { z } from 'zod';

/** A line of JSON Lines, checked; or what is wrong with it. Lines count from 1, empty ones too. */
export type JsonLine<T> = { number: number; problem: null; value: T } | { number: number; problem: string };

const LONGEST_LINE = 1_000_000;

/**
 * The lines of a file, or of standard input for "-", as they come: a bad line is told and the next one follows.
 * @throws InputError `file-unreadable` when there is no such file
 */
export async function* readJsonLines<T>(input: string, schema: z.ZodType<T>): AsyncGenerator<JsonLine<T>> {
  let number = 0;
  for await (const raw of await linesOf(input)) {
    number += 1;
    const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    yield { number, ...check(text, schema) };
  }
}

function check<T>(text: string, schema: z.ZodType<T>): { problem: null; value: T } | { problem: string } {
  if (text.length > LONGEST_LINE) return { problem: `longer than ${LONGEST_LINE} characters.` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON.' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { problem: null, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.length ? `${issue.path.join('.')}: ` : ''}${issue?.message ?? 'not what is expected'}.` };
}

async function linesOf(input: string): Promise<AsyncIterable<string>> {
  if (input === '-') return createInterface({ input: process.stdin, crlfDelay: Infinity });
  try {
    const handle = await open(input);
    if ((await handle.stat()).isFile()) return handle.readLines();
    await handle.close();
  } catch (error) {
    throw new InputError('file-unreadable', `Cannot read ${input}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new InputError('file-unreadable', `Cannot read ${input}: it is not a file.`);
}
