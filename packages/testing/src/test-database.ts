import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readTestEnvironment } from './config/test-environment.js';

/** A database that only one spec file uses: a clone of the migrated template. */
export interface TestDatabase {
  url: string;
  name: string;
  /** Runs one statement on a connection of its own and gives its rows. */
  query<T extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** Ends what is still connected and removes the database. Call it in `afterAll`. */
  drop(): Promise<void>;
}

/** Clones the template for the calling spec. Throws when the run's setup did not happen. `empty` gives a database without any table. */
export async function openTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const { databaseUrl, template } = readTestEnvironment();
  if (databaseUrl === null || template === null) {
    throw new Error('No test server: run this spec in the Jest project integration, e2e or long, whose setup (tooling/jest) starts one.');
  }
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await onServer(databaseUrl, `CREATE DATABASE ${name} TEMPLATE ${options.empty === true ? 'template0' : template}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    query: (sql, parameters) => onServer(url.href, sql, parameters),
    drop: async () => void (await onServer(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function onServer<T extends pg.QueryResultRow>(url: string, sql: string, parameters?: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
