import { CHECK_RESULTS, OVERRIDE_DECISIONS, type MatchOverride } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableText } from '../data-source/rows.js';

/** A decision of staff. `reason` is for colleagues. */
export interface NewMatchOverride extends MatchOverride {
  profileId: string;
  reason: string;
  accountId: string;
}

const Override = z.object({
  id: z.uuid(), profileId: z.uuid(), vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable(), decision: z.enum(OVERRIDE_DECISIONS), checkName: z.string().nullable(), checkResult: z.enum(CHECK_RESULTS).nullable(),
  reason: z.string(), publicReason: z.string().nullable(), madeBy: z.string().nullable(), madeAt: InstantColumn, revokedBy: z.string().nullable(), revokedAt: InstantColumn.nullable(),
  vacancyTitle: z.string().nullable(), homeTitle: z.string().nullable(),
});
/** A decision as it is kept, with the titles of what it is about. `madeBy` and `revokedBy` are names, null when the account is gone; it stands while `revokedAt` is null. */
export type StoredMatchOverride = z.output<typeof Override>;

const OVERRIDE_SQL = `jsonb_build_object('id', o.id, 'profileId', o.profile_id, 'vacancyId', o.vacancy_id, 'homeId', o.home_id, 'decision', o.decision, 'checkName', o.check_name, 'checkResult', o.check_result,
  'reason', o.reason, 'publicReason', o.public_reason, 'madeAt', o.made_at, 'revokedAt', o.revoked_at, 'madeBy', (SELECT name FROM accounts WHERE id = o.made_by), 'revokedBy', (SELECT name FROM accounts WHERE id = o.revoked_by),
  'vacancyTitle', (SELECT title FROM vacancies WHERE id = o.vacancy_id), 'homeTitle', (SELECT title FROM homes WHERE id = o.home_id))`;
const SAME_THING = `o.profile_id = $1 AND o.vacancy_id IS NOT DISTINCT FROM $2::uuid AND o.home_id IS NOT DISTINCT FROM $3::uuid AND o.check_name IS NOT DISTINCT FROM $4::text`;

/** What staff decided about offers for newcomers. Nothing of it is written into matches: whoever reads matches applies what stands. */
export class MatchOverrideRepository {
  constructor(private readonly source: DataSource) {}

  /** What stands for a profile, in the order in which it was decided. */
  async listStanding(profileId: string, tx?: EntityManager): Promise<StoredMatchOverride[]> {
    return readRows(managerOf(this.source, tx), Override, `SELECT ${OVERRIDE_SQL} AS row FROM match_overrides o WHERE o.profile_id = $1 AND o.revoked_at IS NULL ORDER BY o.made_at, o.id`, [profileId]);
  }

  /** The latest `limit` decisions for a profile, also those that were revoked, newest first. */
  async listHistory(profileId: string, limit: number, tx?: EntityManager): Promise<StoredMatchOverride[]> {
    return readRows(managerOf(this.source, tx), Override, `SELECT ${OVERRIDE_SQL} AS row FROM match_overrides o WHERE o.profile_id = $1 ORDER BY o.made_at DESC, o.id LIMIT $2`, [profileId, limit]);
  }

  /** Keeps a decision; an earlier one about the same thing ends with it. Throws `NotFoundError` for a profile or an offer that does not exist. */
  async decide(tx: EntityManager, override: NewMatchOverride): Promise<StoredMatchOverride> {
    const { profileId, vacancyId, homeId, checkName, accountId } = override;
    const about = [profileId, vacancyId, homeId, checkName];
    // The lock puts two decisions about one newcomer in a row.
    const found = await readRow(
      tx,
      z.uuid(),
      `SELECT to_jsonb(p.id) AS row FROM profiles p WHERE p.id = $1 AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM vacancies WHERE id = $2)) AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM homes WHERE id = $3)) FOR NO KEY UPDATE`,
      [profileId, vacancyId, homeId],
    );
    if (found === null) throw new NotFoundError('profile or offer', [profileId, vacancyId, homeId].filter(Boolean).join(' '));
    await tx.query(`UPDATE match_overrides o SET revoked_at = clock_timestamp(), revoked_by = $5 WHERE ${SAME_THING} AND o.revoked_at IS NULL`, [...about, accountId]);
    const kept = await readRow(
      tx,
      Override,
      `WITH o AS (INSERT INTO match_overrides (profile_id, vacancy_id, home_id, check_name, decision, check_result, reason, public_reason, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp()) RETURNING *)
       SELECT ${OVERRIDE_SQL} AS row FROM o`,
      [...about, override.decision, override.checkResult, storableText(override.reason), override.publicReason === null ? null : storableText(override.publicReason), accountId],
    );
    if (kept === null) throw new NotFoundError('profile', profileId);
    return kept;
  }

  /** Ends a decision of a profile. One that has ended already stays as it is. Throws `NotFoundError`. */
  async revoke(profileId: string, id: string, accountId: string, tx?: EntityManager): Promise<StoredMatchOverride> {
    const manager = managerOf(this.source, tx);
    await manager.query('UPDATE match_overrides SET revoked_at = clock_timestamp(), revoked_by = $3 WHERE id = $2 AND profile_id = $1 AND revoked_at IS NULL', [profileId, id, accountId]);
    const kept = await readRow(manager, Override, `SELECT ${OVERRIDE_SQL} AS row FROM match_overrides o WHERE o.id = $2 AND o.profile_id = $1`, [profileId, id]);
    if (kept === null) throw new NotFoundError('decision', id);
    return kept;
  }
}
