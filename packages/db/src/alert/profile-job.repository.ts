import type { CalendarDate, Contract, HoursPerWeek, Pay, Point, Vacancy, Workplace } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableText } from '../data-source/rows.js';

/** The job that a person has taken: a vacancy of ours, or a place with what is known of it. */
export interface ProfileJob {
  vacancyId: string | null;
  place: { name: string; point: Point } | null;
  payCentsPerMonth: number | null;
  startOn: CalendarDate | null;
}

export interface StoredProfileJob extends ProfileJob {
  profileId: string;
  /** Homes that come or change after this instant are told. */
  since: Date;
}

/** What is known of a job: of a vacancy of ours what it says, else what the person said. */
export function toJobTaken(job: ProfileJob, vacancy: Vacancy | null): { point: Point | null; pay: Pay | null; hoursPerWeek: HoursPerWeek | null; contract: Contract | null; workplace: Workplace | null; startOn: CalendarDate | null } {
  if (vacancy) return { point: vacancy.place?.point ?? null, pay: vacancy.pay, hoursPerWeek: vacancy.hoursPerWeek, contract: vacancy.contract, workplace: vacancy.workplace, startOn: vacancy.startOn };
  const pay: Pay | null = job.payCentsPerMonth === null ? null : { minCents: job.payCentsPerMonth, maxCents: job.payCentsPerMonth, currency: 'EUR', period: 'month' };
  return { point: job.place?.point ?? null, pay, hoursPerWeek: null, contract: null, workplace: 'on-site', startOn: job.startOn };
}

const Row = z.object({
  profileId: z.uuid(), vacancyId: z.uuid().nullable(), place: z.object({ name: z.string(), point: z.object({ lat: z.number(), lon: z.number() }) }).nullable(),
  payCentsPerMonth: z.int().nullable(), startOn: z.string().nullable(), since: InstantColumn,
});
const ROW_SQL = `jsonb_build_object('profileId', profile_id, 'vacancyId', vacancy_id,
  'place', CASE WHEN place_name IS NOT NULL THEN jsonb_build_object('name', place_name, 'point', jsonb_build_object('lat', lat, 'lon', lon)) END,
  'payCentsPerMonth', pay_cents_per_month, 'startOn', start_on, 'since', since)`;

export class ProfileJobRepository {
  constructor(private readonly source: DataSource) {}

  async find(profileId: string, tx?: EntityManager): Promise<StoredProfileJob | null> {
    return readRow(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM profile_jobs WHERE profile_id = $1`, [profileId]);
  }

  /** In the order of profile ids, after `afterId`. */
  async list(afterId: string | null, limit: number, tx?: EntityManager): Promise<StoredProfileJob[]> {
    return readRows(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM profile_jobs WHERE $1::uuid IS NULL OR profile_id > $1 ORDER BY profile_id LIMIT $2`, [afterId, limit]);
  }

  /** Keeps the job; another job begins anew: homes that were there before are not told. */
  async put(profileId: string, job: ProfileJob): Promise<StoredProfileJob> {
    const kept = await readRow(
      this.source.manager,
      Row,
      `WITH j AS (INSERT INTO profile_jobs AS j (profile_id, vacancy_id, place_name, lat, lon, pay_cents_per_month, start_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (profile_id) DO UPDATE SET vacancy_id = excluded.vacancy_id, place_name = excluded.place_name, lat = excluded.lat, lon = excluded.lon,
           pay_cents_per_month = excluded.pay_cents_per_month, start_on = excluded.start_on,
           since = CASE WHEN (j.vacancy_id, j.lat, j.lon) IS NOT DISTINCT FROM (excluded.vacancy_id, excluded.lat, excluded.lon) THEN j.since ELSE clock_timestamp() END
         RETURNING *) SELECT ${ROW_SQL} AS row FROM j`,
      [profileId, job.vacancyId, job.place && storableText(job.place.name), job.place?.point.lat ?? null, job.place?.point.lon ?? null, job.payCentsPerMonth, job.startOn],
    );
    if (kept === null) throw new NotFoundError('profile', profileId);
    return kept;
  }

  async delete(profileId: string): Promise<void> {
    await this.source.query('DELETE FROM profile_jobs WHERE profile_id = $1', [profileId]);
  }
}
