import * as z from 'zod/mini';
import { readStored, writeStored } from './stored.js';

const KEY = 'mitn.words';
const MOST = 200;
const Words = z.record(z.string(), z.string().check(z.maxLength(200)));

/** Remembers in this browser what an occupation or skill is called that is searched for by the address of its concept. */
export function keepWord(id: string, label: string): void {
  if (id === label) return;
  const { [id]: _before, ...others } = readStored(KEY, Words) ?? {};
  writeStored(KEY, Object.fromEntries([[id, label], ...Object.entries(others)].slice(0, MOST)));
}

/** What it is called; a name is its own, and an address that this browser does not know gives its last part in words. */
export function wordOf(id: string): string {
  const kept = readStored(KEY, Words)?.[id];
  if (kept) return kept;
  if (!/^https?:/.test(id)) return id;
  const last = id.split(/[/#]/).findLast((part) => part !== '') ?? id;
  return decodeURIComponent(last).replaceAll(/[-_]+/g, ' ');
}
