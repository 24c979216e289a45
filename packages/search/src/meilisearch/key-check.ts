import { DependencyError } from '@mitn/domain';
import { SEARCH_KINDS } from '../search-index.port.js';
import { indexUid } from './meilisearch.settings.js';

/** What a process does with its key: the api searches, the worker and the command write. */
export type KeyPurpose = 'search' | 'index';

/** What a key may not do and must, and what it may and need not, by the engine's names of actions. */
export interface KeyVerdict {
  lacks: string[];
  exceeds: string[];
}

interface Probe {
  action: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** Sent as `text/plain`: a write that may be made is refused for its form, after the key was looked at. Nothing is ever written. */
  body?: string;
}

/** A name that no installation of ours has. */
const ELSEWHERE = 'mitn-key-check-elsewhere';
const TIMEOUT_MS = 2_000;

const searching = (uid: string, action: string): Probe => ({ action, method: 'POST', path: `indexes/${uid}/search` });
const KEYS: Probe = { action: 'keys.get', method: 'GET', path: 'keys?limit=1' };

function writing(uid: string): Probe[] {
  return [
    { action: 'documents.get', method: 'GET', path: `indexes/${uid}/documents?limit=0` },
    { action: 'documents.add', method: 'POST', path: `indexes/${uid}/documents`, body: '[]' },
    { action: 'documents.delete', method: 'POST', path: `indexes/${uid}/documents/delete-batch`, body: '-' },
    { action: 'settings.update', method: 'PATCH', path: `indexes/${uid}/settings`, body: '-' },
    { action: 'stats.get', method: 'GET', path: `indexes/${uid}/stats` },
    { action: 'indexes.get', method: 'GET', path: 'indexes?limit=1' },
    { action: 'indexes.create', method: 'POST', path: 'indexes', body: '-' },
    { action: 'indexes.swap', method: 'POST', path: 'swap-indexes', body: '-' },
    { action: 'tasks.get', method: 'GET', path: 'tasks?limit=1' },
    // Without a filter the engine refuses it.
    { action: 'tasks.delete', method: 'DELETE', path: 'tasks' },
  ];
}

/**
 * Asks the engine itself what a key may do with the indexes of this code. Throws a `DependencyError` when the engine does not answer: then nothing is known.
 * `indexPrefix` as for the engine.
 */
export async function checkKey({ url, key, indexPrefix = '' }: { url: string; key?: string | undefined; indexPrefix?: string }, purpose: KeyPurpose): Promise<KeyVerdict> {
  const uids = SEARCH_KINDS.map((kind) => indexUid(kind, indexPrefix));
  const [uid = ''] = uids;
  const searches = uids.map((each) => searching(each, `search in ${each}`));
  const needed = purpose === 'search' ? searches : [...searches, ...writing(uid)];
  const unneeded = [KEYS, searching(ELSEWHERE, 'search in other indexes'), ...(purpose === 'search' ? writing(uid) : [])];
  const allowed = async (probe: Probe): Promise<boolean> => isAllowed(url, key, probe);
  const [may, mayToo] = await Promise.all([Promise.all(needed.map(allowed)), Promise.all(unneeded.map(allowed))]);
  return { lacks: needed.filter((_, at) => !may[at]).map(({ action }) => action), exceeds: unneeded.filter((_, at) => mayToo[at]).map(({ action }) => action) };
}

async function isAllowed(url: string, key: string | undefined, { method, path, body }: Probe): Promise<boolean> {
  const headers = { ...(key ? { authorization: `Bearer ${key}` } : {}), ...(body === undefined ? (method === 'POST' ? { 'content-type': 'application/json' } : {}) : { 'content-type': 'text/plain' }) };
  const sent = body ?? (method === 'POST' ? '{"limit":0}' : undefined);
  try {
    const answer = await fetch(new URL(path, `${url.replace(/(?<!\/)\/+$/, '')}/`), { method, headers, signal: AbortSignal.timeout(TIMEOUT_MS), ...(sent === undefined ? {} : { body: sent }) });
    await answer.body?.cancel();
    return answer.status !== 401 && answer.status !== 403;
  } catch {
    throw new DependencyError('search.unreachable', 'The search engine cannot be asked what its key may do; check MEILI_URL and whether it runs.');
  }
}
