/** What the run's setup (tooling/jest) has published. */
export interface TestEnvironment {
  databaseUrl: string | null;
  template: string | null;
  redisUrl: string | null;
  meilisearch: { url: string; key: string } | null;
  realFeedsDir: string | null;
  seed: string | null;
  /** How long a soak lasts, in milliseconds; ten minutes unless SOAK_SECONDS says otherwise. */
  soakMs: number;
}

/** Reads the environment that `tooling/jest` has set; an empty variable counts as not set. */
export function readTestEnvironment(): TestEnvironment {
  const read = (name: string): string | null => process.env[name] || null;
  const meiliUrl = read('TEST_MEILI_URL');
  return {
    databaseUrl: read('TEST_DATABASE_URL'),
    template: read('TEST_TEMPLATE'),
    redisUrl: databaseOfThisProcess(read('TEST_REDIS_URL')),
    meilisearch: meiliUrl === null ? null : { url: meiliUrl, key: read('TEST_MEILI_KEY') ?? '' },
    realFeedsDir: read('REAL_FEEDS_DIR'),
    seed: read('TEST_SEED'),
    soakMs: Number(read('SOAK_SECONDS') ?? 600) * 1_000,
  };
}

/** A server of Redis has sixteen databases. */
const REDIS_DATABASES = 16;

/** Specs that run side by side must not take jobs out of each other's queues: each process of Jest has a database of the server for itself. */
function databaseOfThisProcess(redisUrl: string | null): string | null {
  if (redisUrl === null) return null;
  const url = new URL(redisUrl);
  url.pathname = `/${Number(process.env['JEST_WORKER_ID'] ?? 0) % REDIS_DATABASES}`;
  return url.href;
}
