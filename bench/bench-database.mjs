// A PostgreSQL server of its own with a migrated database, on a free loopback port; removed at the end.
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from './built-packages.mjs';

/** Runs `work` with the address of a fresh migrated database. fsync is on, as in production. */
export async function withDatabase(work) {
  const [{ startPostgres }, { migrate }] = await Promise.all([load('tooling/stack'), load('db')]);
  const folder = mkdtempSync(path.join(tmpdir(), 'mitn-bench-'));
  chmodSync(folder, 0o755); // as root the server runs as another user, who must get in
  const server = await startPostgres({ dir: path.join(folder, 'postgres') });
  try {
    await migrate(server.url);
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Analyses the tables that hold something. One that is known to be empty would be read whole by every check of a foreign key, until it is analysed again some minute later. */
export async function analyseFilled(source) {
  const tables = await source.query(`SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0`);
  await source.query(`ANALYZE ${tables.map(({ name }) => name).join(', ')}`);
}
