import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, readRow } from '../data-source/rows.js';

const Overview = z.object({
  englishVacancies: z.int(),
  vacancies: z.int(),
  homes: z.int(),
  homesWithRegistration: z.int(),
  homesForInternationals: z.int(),
  /** Employers with an open vacancy that stand on the register of recognised sponsors. */
  sponsors: z.int(),
  /** Whole and part days since the last confirmation; null when there is no open offer. */
  medianConfirmationDays: z.number().nullable(),
  sources: z.array(z.object({ source: z.string(), kind: z.enum(['vacancies', 'homes']), offers: z.int(), lastRunAt: InstantColumn.nullable(), demo: z.boolean() })),
});
/** Counts of open offers for the start page. */
export type Overview = z.output<typeof Overview>;

export class OverviewRepository {
  constructor(private readonly source: DataSource) {}

  /** Counts what is open; ages count back from `now`. */
  async read(now: Date = new Date()): Promise<Overview> {
    const overview = await readRow(this.source.manager, Overview, OVERVIEW_SQL, [now]);
    return overview ?? EMPTY;
  }
}

const EMPTY: Overview = {
  englishVacancies: 0, vacancies: 0, homes: 0, homesWithRegistration: 0, homesForInternationals: 0, sponsors: 0, medianConfirmationDays: null, sources: [],
};

const OVERVIEW_SQL = `
WITH open_vacancies AS (SELECT ad_language, organisation_id, confirmed_at FROM vacancies WHERE status = 'open'),
open_homes AS (SELECT registration, internationals, confirmed_at FROM homes WHERE status = 'open'),
confirmations AS (SELECT confirmed_at FROM open_vacancies UNION ALL SELECT confirmed_at FROM open_homes),
counted AS (
  SELECT r.feed_id, count(*) AS offers FROM vacancy_origins r JOIN vacancies v ON v.id = r.vacancy_id AND v.status = 'open' WHERE r.withdrawn_at IS NULL GROUP BY 1
  UNION ALL
  SELECT r.feed_id, count(*) FROM home_origins r JOIN homes h ON h.id = r.home_id AND h.status = 'open' WHERE r.withdrawn_at IS NULL GROUP BY 1)
SELECT jsonb_build_object(
  'vacancies', (SELECT count(*) FROM open_vacancies),
  'englishVacancies', (SELECT count(*) FROM open_vacancies WHERE ad_language = 'en'),
  'homes', (SELECT count(*) FROM open_homes),
  'homesWithRegistration', (SELECT count(*) FROM open_homes WHERE registration = 'possible'),
  'homesForInternationals', (SELECT count(*) FROM open_homes WHERE internationals = 'welcome'),
  'sponsors', (SELECT count(*) FROM organisations g WHERE g.sponsor = 'recognised' AND g.id IN (SELECT organisation_id FROM open_vacancies)),
  'medianConfirmationDays', (SELECT greatest(0, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM $1::timestamptz - confirmed_at)::double precision / 86400)) FROM confirmations
     HAVING count(*) > 0),
  'sources', (SELECT COALESCE(jsonb_agg(jsonb_build_object('source', f.source, 'kind', f.kind, 'offers', COALESCE(c.offers, 0), 'demo', f.demo,
      'lastRunAt', (SELECT max(started_at) FROM feed_runs r WHERE r.feed_id = f.id)) ORDER BY COALESCE(c.offers, 0) DESC, f.kind, f.source), '[]')
    FROM feeds f LEFT JOIN counted c ON c.feed_id = f.id)) AS row`;
