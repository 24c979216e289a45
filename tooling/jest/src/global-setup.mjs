// Before the first spec of the projects integration, e2e and long: one PostgreSQL with a migrated template database, and private
// instances of Redis and Meilisearch where the machine has them. Workers inherit the environment that is set here.
// It runs outside Jest's module system, so it uses the built packages: `turbo run build --filter @mitn/db... --filter @mitn/stack` first.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTemplate } from './template-database.mjs';
import { running } from './running-servers.mjs';

const say = (line) => process.stderr.write(`[test servers] ${line}\n`);

/** The built packages; says what to do when they were not built. */
const { migrate, findOnPath, startMeilisearch, startPostgres, startRedis } = await Promise.all([import('@mitn/db'), import('@mitn/stack')])
  .then(([db, stack]) => ({ ...stack, migrate: db.migrate }))
  .catch((error) => {
    throw new Error('The test servers need built packages: run `pnpm exec turbo run build --filter @mitn/db... --filter @mitn/stack...` first.', { cause: error });
  });

export default async function setUp() {
  process.env.TZ = 'UTC';
  const folder = mkdtempSync(path.join(tmpdir(), 'mitn-test-'));
  chmodSync(folder, 0o755); // as root the server runs as user postgres, who must get in
  running.folder = folder;
  await setUpPostgres(folder);
  await setUpRedis(folder);
  await setUpMeilisearch(folder);
}

async function setUpPostgres(folder) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) say('PostgreSQL: the server of TEST_DATABASE_URL');
  else {
    const server = await startPostgres({ dir: path.join(folder, 'postgres'), fast: true, database: 'postgres', maxConnections: 200 });
    running.servers.push(server);
    process.env.TEST_DATABASE_URL = server.url;
    say(`PostgreSQL ${server.version}: started from npm`);
  }
  running.template = await createTemplate(process.env.TEST_DATABASE_URL, migrate);
  process.env.TEST_TEMPLATE = running.template;
}

async function setUpRedis(folder) {
  if (process.env.TEST_REDIS_URL) return say('Redis: the server of TEST_REDIS_URL');
  if (!findOnPath('redis-server')) return say('REDIS NOT FOUND: no `redis-server` on PATH and no TEST_REDIS_URL. What needs Redis is SKIPPED.');
  const server = await startRedis({ dir: path.join(folder, 'redis'), fast: true });
  running.servers.push(server);
  process.env.TEST_REDIS_URL = server.url;
  say(`Redis ${server.version}: started from PATH`);
}

async function setUpMeilisearch(folder) {
  if (process.env.TEST_MEILI_URL) return say('Meilisearch: the server of TEST_MEILI_URL');
  if (!findOnPath('meilisearch')) return say('MEILISEARCH NOT FOUND: no `meilisearch` on PATH and no TEST_MEILI_URL. What needs Meilisearch is SKIPPED.');
  const server = await startMeilisearch({ dir: path.join(folder, 'meilisearch') });
  running.servers.push(server);
  process.env.TEST_MEILI_URL = server.url;
  process.env.TEST_MEILI_KEY = server.key;
  say(`Meilisearch ${server.version}: started from PATH`);
}
