import type { SearchKind } from '../search-index.port.js';
import { indexUid } from './meilisearch.settings.js';

/** The name of an index that is filled beside the one in use. */
export function buildUid(kind: SearchKind, prefix: string, build: string): string {
  return `${indexUid(kind, prefix)}_build_${build}`;
}

/** What an index of this installation and kind is by its name, or null when it is none. */
export function readUid(kind: SearchKind, prefix: string, uid: string): { version: number; build: string | null } | null {
  const base = indexUid(kind, prefix).replace(/(?<!\d)\d+$/, '');
  const rest = uid.startsWith(base) ? /^(\d+)(?:_build_(\w+))?$/.exec(uid.slice(base.length)) : null;
  return rest ? { version: Number(rest[1]), build: rest[2] ?? null } : null;
}
