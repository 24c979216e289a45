import { DependencyError } from '@mitn/domain';
import type { z } from 'zod';

/** An answer is a table of numbers; more than this is none. */
const MOST_BYTES = 2_000_000;

/**
 * What a router answers, parsed. Throws a `DependencyError`: `travel.unreachable`, `travel.timeout`, `travel.refused` (with the router's own code where it gives one), or
 * `travel.unreadable`; none repeats the address, which holds the places of a person's search.
 */
export async function askRouter<T extends z.ZodType>(url: URL, answer: T, timeoutMs: number, body?: unknown): Promise<z.output<T>> {
  const signal = AbortSignal.timeout(timeoutMs);
  let status: number;
  let text: string;
  try {
    const response = await fetch(url, {
      signal, redirect: 'error', headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    status = response.status;
    text = await readText(response);
  } catch (error) {
    if (error instanceof DependencyError) throw error;
    if (signal.aborted) throw new DependencyError('travel.timeout', `The route planner did not answer in ${timeoutMs} ms.`);
    throw new DependencyError('travel.unreachable', 'The route planner cannot be reached; check its address in the environment and whether it runs.');
  }
  const parsed = answer.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  if (status >= 400) throw new DependencyError('travel.refused', `The route planner refused a request with status ${status}.`);
  throw new DependencyError('travel.unreadable', `The route planner answered something else than was asked (${parsed.error.issues[0]?.path.join('.') ?? ''}); check its address and version.`);
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new DependencyError('travel.unreadable', `The route planner answered more than ${MOST_BYTES} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
