import { useCallback, useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';

const listeners = new Set<() => void>();

/** Reads a value that this browser keeps; null when there is none or it does not read. */
export function readStored<S extends z.ZodMiniType>(key: string, schema: S): z.output<S> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // Storage may be shut off, or hold something that is not ours: then nothing is kept.
    return null;
  }
}

/** Keeps a value in this browser, or forgets it when null. A browser that keeps nothing is no error. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or shut off: the page works on without.
  }
  for (const listener of listeners) listener();
}

/** Calls a listener after each value that this page keeps or forgets. */
export function onStored(listener: () => void): void {
  listeners.add(listener);
}

const cache = new Map<string, { text: string | null; value: unknown }>();

/** A kept value that the screen follows, also when another tab changes it. */
export function useStored<S extends z.ZodMiniType>(key: string, schema: S): z.output<S> | null {
  const read = useCallback((): z.output<S> | null => {
    const text = rawText(key);
    const known = cache.get(key);
    if (known && known.text === text) return known.value as z.output<S> | null;
    const value = readStored(key, schema);
    cache.set(key, { text, value });
    return value;
  }, [key, schema]);
  return useSyncExternalStore(subscribe, read, () => null);
}

function rawText(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
