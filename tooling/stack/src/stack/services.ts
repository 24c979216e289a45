import { findOnPath } from '../process/find-on-path.js';
import { startPostgres, type RunningServer } from '../postgres/start-postgres.js';
import { startMeilisearch } from '../start-meilisearch.js';
import { startRedis } from '../start-redis.js';
import { makeScopedKeys, type ScopedKeys } from './meilisearch-keys.js';
import type { StatePaths } from './state-folder.js';

/** Stores that the apps use: started here, or given by the environment. */
export interface Services {
  databaseUrl: string;
  redisUrl: string | undefined;
  meili: ({ url: string } & ScopedKeys) | undefined;
  /** Which database, queue and search engine is in use, in words. */
  engines: { database: string; queue: string; search: string };
  /** Servers that were started here. */
  started: RunningServer[];
  stop(): Promise<void>;
}

export interface ServiceOptions {
  paths: StatePaths;
  /** Also start a private Redis and Meilisearch where the environment names none. */
  full: boolean;
  env: NodeJS.ProcessEnv;
}

/** Finds or starts PostgreSQL and, when wanted, Redis and Meilisearch. On an error everything that was started is stopped again. */
export async function startServices({ paths, full, env }: ServiceOptions): Promise<Services> {
  const given = { database: notEmpty(env['DATABASE_URL']), redis: notEmpty(env['REDIS_URL']), meili: notEmpty(env['MEILI_URL']) };
  const missing = ['redis-server', 'meilisearch'].filter((name, i) => full && [given.redis, given.meili][i] === undefined && findOnPath(name) === undefined);
  if (missing.length > 0)
    throw new Error(`--full needs ${missing.join(' and ')} on PATH. Install it, set REDIS_URL or MEILI_URL and MEILI_KEY, or start without --full.`);

  const started: RunningServer[] = [];
  const keep = <T extends RunningServer>(server: T): T => (started.push(server), server);
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
  };
  try {
    const postgres = given.database === undefined ? keep(await startPostgres({ dir: paths.postgres })) : undefined;
    const redis = full && given.redis === undefined ? keep(await startRedis({ dir: paths.redis })) : undefined;
    const meilisearch = full && given.meili === undefined ? keep(await startMeilisearch({ dir: paths.meilisearch })) : undefined;
    const redisUrl = given.redis ?? redis?.url;
    const meiliUrl = given.meili ?? meilisearch?.url;
    const meili = meiliUrl === undefined ? undefined : { url: meiliUrl, ...(await findKeys(meiliUrl, meilisearch?.key, env)) };
    return {
      databaseUrl: given.database ?? postgres?.url ?? '',
      redisUrl,
      meili,
      engines: {
        database: postgres === undefined ? 'PostgreSQL (DATABASE_URL)' : `PostgreSQL ${postgres.version} (from npm)`,
        queue: redisUrl === undefined ? 'BullMQ on PostgreSQL' : `BullMQ on Redis ${redis?.version ?? '(REDIS_URL)'}`,
        search: meiliUrl === undefined ? 'PostgreSQL' : `Meilisearch ${meilisearch?.version ?? '(MEILI_URL)'}`,
      },
      started,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findKeys(url: string, ownKey: string | undefined, env: NodeJS.ProcessEnv): Promise<ScopedKeys> {
  const searchKey = notEmpty(env['MEILI_SEARCH_KEY']);
  const indexKey = notEmpty(env['MEILI_INDEX_KEY']);
  if (ownKey === undefined && searchKey !== undefined && indexKey !== undefined) return { searchKey, indexKey };
  const masterKey = ownKey ?? notEmpty(env['MEILI_KEY']);
  if (masterKey === undefined) throw new Error('MEILI_URL is set without a key. Set MEILI_KEY (the master key), or MEILI_SEARCH_KEY and MEILI_INDEX_KEY.');
  return makeScopedKeys(url, masterKey);
}

function notEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
