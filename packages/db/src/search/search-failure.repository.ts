import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, readRow, readRows, storableText } from '../data-source/rows.js';

/** What of an engine's sentence is kept: it may quote the document. */
const MOST_DETAIL = 500;

const SearchFailure = z.object({ engine: z.string(), kind: z.enum(['vacancy', 'home']), offerId: z.string(), code: z.string(), detail: z.string(), failedAt: InstantColumn });
/** A document that an engine refused, and why. */
export type SearchFailure = z.output<typeof SearchFailure>;

/** Documents that an engine refused: offers that no search finds until somebody mends them. */
export class SearchFailureRepository {
  constructor(private readonly source: DataSource) {}

  async record(engine: string, kind: string, offerIds: readonly string[], fault: { code: string; detail: string }): Promise<void> {
    await this.source.query(
      `INSERT INTO search_failures (engine, kind, offer_id, code, detail) SELECT $1, $2, id, $4, $5 FROM unnest($3::uuid[]) AS failed (id)
       ON CONFLICT (engine, kind, offer_id) DO UPDATE SET code = excluded.code, detail = excluded.detail, failed_at = excluded.failed_at`,
      [engine, kind, offerIds, fault.code, storableText(fault.detail.slice(0, MOST_DETAIL))],
    );
  }

  /** These offers were written, or are gone. */
  async clear(engine: string, kind: string, offerIds: readonly string[]): Promise<void> {
    await this.source.query('DELETE FROM search_failures WHERE engine = $1 AND kind = $2 AND offer_id = ANY($3::uuid[])', [engine, kind, offerIds]);
  }

  /** How many documents stand refused: of one engine and kind, or of all. */
  async count(of?: { engine: string; kind: string }): Promise<number> {
    const counted = await readRow(
      this.source.manager,
      z.int(),
      'SELECT to_jsonb(count(*)) AS row FROM search_failures WHERE $1::text IS NULL OR (engine = $1 AND kind = $2)',
      [of?.engine ?? null, of?.kind ?? null],
    );
    return counted ?? 0;
  }

  /** The latest ones first. */
  async list(limit: number): Promise<SearchFailure[]> {
    return readRows(
      this.source.manager,
      SearchFailure,
      `SELECT jsonb_build_object('engine', engine, 'kind', kind, 'offerId', offer_id, 'code', code, 'detail', detail, 'failedAt', failed_at) AS row
       FROM search_failures ORDER BY failed_at DESC, offer_id LIMIT $1`,
      [limit],
    );
  }
}
