/** The two keys the apps get instead of the master key. */
export interface ScopedKeys {
  searchKey: string;
  indexKey: string;
}

/** The indexes of the platform, whatever version of their settings; builds beside them begin the same way. */
const INDEXES = ['vacancies_v*', 'homes_v*'];

const KEYS = [
  { name: 'mitn-search', description: 'Make it in the North: the api searches.', actions: ['search'] },
  {
    name: 'mitn-index',
    description: 'Make it in the North: the worker writes the index.',
    actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get'],
  },
];

interface Key {
  name: string | null;
  key: string;
  actions: string[];
  indexes: string[];
}

/** Finds or makes the scoped keys with a master key. One that reaches further, as older releases made them, is left alone and not used. Throws a clear error when Meilisearch refuses or is away. */
export async function makeScopedKeys(url: string, masterKey: string): Promise<ScopedKeys> {
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' };
    const answer = await fetch(new URL(path, url), { ...init, headers, signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
      throw new Error(`Meilisearch at ${url} does not answer. Check MEILI_URL.`, { cause: error });
    });
    if (answer.status === 401 || answer.status === 403)
      throw new Error(`Meilisearch at ${url} refuses MEILI_KEY. It must be the master key or may manage keys.`);
    if (!answer.ok) throw new Error(`Meilisearch at ${url} answered ${answer.status} to ${path}: ${await answer.text()}`);
    return await answer.json();
  };
  const known = ((await call('keys?limit=1000')) as { results: Key[] }).results;
  const made: string[] = [];
  for (const wanted of KEYS) {
    const found = known.find((key) => key.name === wanted.name && sameSet(key.actions, wanted.actions) && sameSet(key.indexes, INDEXES));
    const key = found ?? ((await call('keys', { method: 'POST', body: JSON.stringify({ ...wanted, indexes: INDEXES, expiresAt: null }) })) as Key);
    made.push(key.key);
  }
  const [searchKey = '', indexKey = ''] = made;
  return { searchKey, indexKey };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
