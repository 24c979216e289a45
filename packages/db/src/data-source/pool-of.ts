import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * The connections of a data source for code that speaks SQL itself (the PostgreSQL search engine), so that a process keeps to one budget.
 * They end with the data source. Throws when it is not initialised.
 */
export function poolOf(source: DataSource): Pool {
  const driver = source.driver as unknown as { master?: Pool };
  if (!source.isInitialized || !driver.master) throw new Error('The data source is not initialised, so it has no connections.');
  return driver.master;
}
