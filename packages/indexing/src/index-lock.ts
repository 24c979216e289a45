import type { DataSource } from '@mitn/db';
import type { SearchKind } from '@mitn/search';
import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_MS = 200;

/** Runs `work` as the only writer of one kind's indexes, over all processes. */
export async function asOnlyWriter<T>(dataSource: DataSource, kind: SearchKind, work: () => Promise<T>): Promise<T> {
  return onConnection(dataSource, async (query) => {
    await query('SELECT pg_advisory_lock(hashtextextended($1, 0))', `mitn.index.${kind}`);
    return work();
  });
}

/**
 * Runs `work` as the only rebuild of one kind; null when another holds it for longer than `patienceMs`. The lock is its connection's: a
 * rebuild that is killed holds it no more.
 */
export async function asOnlyRebuild<T>(dataSource: DataSource, kind: SearchKind, patienceMs: number, work: () => Promise<T>): Promise<{ done: T } | null> {
  return onConnection(dataSource, async (query) => {
    const until = performance.now() + patienceMs;
    for (;;) {
      const [row] = await query<{ held: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', `mitn.index.rebuild.${kind}`);
      if (row?.held) return { done: await work() };
      if (performance.now() >= until) return null;
      await sleep(RETRY_MS);
    }
  });
}

async function onConnection<T>(dataSource: DataSource, work: (query: <R>(sql: string, name: string) => Promise<R[]>) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    return await work((sql, name) => runner.query(sql, [name]));
  } finally {
    // Unlock before the connection goes back to the pool; when it is broken the lock went with it.
    await runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await runner.release();
  }
}
