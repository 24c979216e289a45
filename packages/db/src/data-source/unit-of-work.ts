import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';

export interface UnitOfWorkOptions {
  isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';
  /** How often the work is tried when the database asks for it (deadlock 40P01, serialisation failure 40001). 4 unless said. */
  attempts?: number;
}

const TRY_AGAIN = new Set(['40P01', '40001']);

/** One transaction for a change of state and its events. */
export class UnitOfWork {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in a transaction and commits; rolls back and throws on when it throws. `work` may run again after a deadlock or a
   * serialisation failure, so it has no effect outside the database.
   */
  async run<T>(work: (tx: EntityManager) => Promise<T>, options: UnitOfWorkOptions = {}): Promise<T> {
    const { isolation = 'READ COMMITTED', attempts = 4 } = options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction(isolation, work);
      } catch (error) {
        if (attempt >= attempts || !TRY_AGAIN.has(sqlStateOf(error) ?? '')) throw error;
        // Two that met once must not meet again at the same moment.
        await pause(10 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }
}

/** The SQLSTATE of an error of the database, or null. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code;
  return 'driverError' in error ? sqlStateOf(error.driverError) : null;
}
