import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities/index.js';
import { MIGRATIONS } from '../migrations/index.js';

export interface DatabaseSettings {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** Most connections of this process. */
  poolSize: number;
  /** Shown by the server beside each connection. */
  applicationName: string;
  /** A statement that takes longer is cancelled; 0 = no limit. */
  statementTimeoutMs: number;
}

/** A data source with every entity and migration; `await source.initialize()` connects, `await source.destroy()` lets go. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    poolSize: settings.poolSize,
    applicationName: settings.applicationName,
    connectTimeoutMS: 10_000,
    // Explicit lists: a glob finds nothing after bundling and too much in tests.
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migrations',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    logging: false,
    extra: {
      statement_timeout: settings.statementTimeoutMs,
      // A process that hangs inside a transaction must not hold its locks for ever.
      idle_in_transaction_session_timeout: 120_000,
      keepAlive: true,
    },
  });
}
