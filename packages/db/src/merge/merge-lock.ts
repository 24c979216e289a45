import type { EntityManager } from 'typeorm';

/** The advisory lock of whoever adds vacancies that may be the same job as others, or parts or ends them. */
const MERGE_LOCK = 4_121_767;

/** One at a time until the transaction ends: two imports at once do not make two vacancies of one job. */
export async function lockMerging(tx: EntityManager): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [MERGE_LOCK]);
}
