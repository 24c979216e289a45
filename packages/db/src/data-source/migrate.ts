import { createDataSource } from './data-source.js';

/** Any number that nothing else in the product locks on. */
const MIGRATION_LOCK = 4_121_764;

/**
 * Brings the schema up to date and returns the names of the migrations that ran. Two calls at once do no harm: an advisory lock lets one
 * go first, the other then finds nothing to do.
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await createDataSource({ url, poolSize: 2, applicationName: 'mitn-migrate', statementTimeoutMs: 0 }).initialize();
  const lockHolder = source.createQueryRunner();
  try {
    await lockHolder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations({ transaction: 'all' });
    return ran.map((migration) => migration.name);
  } finally {
    await lockHolder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lockHolder.release();
    await source.destroy();
  }
}
