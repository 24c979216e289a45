import type { FeedbackVerdict, RefusalReason } from '@mitn/domain';
import { FEEDBACK_VERDICTS, REFUSAL_REASONS } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableText } from '../data-source/rows.js';

/** One vacancy, one home, or the two together. */
export interface OfferRef {
  vacancyId: string | null;
  homeId: string | null;
}

/** What is said of an offer, or of a pair. */
export interface Feedback {
  verdict: FeedbackVerdict;
  /** null with `interested` alone. */
  reason: RefusalReason | null;
  /** Free words, with the reason `other` alone. */
  note: string | null;
}

export interface StoredFeedback extends Feedback, OfferRef {
  decidedAt: Date;
  /** Whether staff wrote it down for the person. */
  byStaff: boolean;
}

const FeedbackRow: z.ZodType<StoredFeedback> = z.object({
  vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable(), verdict: z.enum(FEEDBACK_VERDICTS), reason: z.enum(REFUSAL_REASONS).nullable(), note: z.string().nullable(), decidedAt: InstantColumn, byStaff: z.boolean(),
});
const FEEDBACK_SQL = `jsonb_build_object('vacancyId', f.vacancy_id, 'homeId', f.home_id, 'verdict', f.verdict, 'reason', f.reason, 'note', f.note, 'decidedAt', f.decided_at, 'byStaff', f.decided_by IS NOT NULL)`;
/** What people say of their matches. One word each: the latest stands. */
export class FeedbackRepository {
  constructor(private readonly source: DataSource) {}

  /** Keeps what is said, in place of what was said before. `accountId` is the member of staff who writes for the person. Throws `NotFoundError` when the profile or an offer does not exist. */
  async give(profileId: string, { vacancyId, homeId }: OfferRef, { verdict, reason, note }: Feedback, accountId: string | null, tx?: EntityManager): Promise<StoredFeedback> {
    const kept = await readRow(
      managerOf(this.source, tx),
      FeedbackRow,
      `WITH f AS (INSERT INTO match_feedback AS kept (profile_id, vacancy_id, home_id, verdict, reason, note, decided_by)
         SELECT p.id, $2::uuid, $3::uuid, $4, $5, $6, $7::uuid FROM profiles p
         WHERE p.id = $1 AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM vacancies WHERE id = $2)) AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM homes WHERE id = $3))
         ON CONFLICT ON CONSTRAINT uq_match_feedback_profile_offer
           DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, note = excluded.note, decided_by = excluded.decided_by, decided_at = now()
         RETURNING *)
       SELECT ${FEEDBACK_SQL} AS row FROM f`,
      [profileId, vacancyId, homeId, verdict, reason, note === null ? null : storableText(note), accountId],
    );
    if (kept === null) throw new NotFoundError('offer', vacancyId ?? homeId ?? '');
    return kept;
  }

  /** Takes back what was said; nothing happens where nothing was. */
  async withdraw(profileId: string, { vacancyId, homeId }: OfferRef, tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query('DELETE FROM match_feedback WHERE profile_id = $1 AND vacancy_id IS NOT DISTINCT FROM $2::uuid AND home_id IS NOT DISTINCT FROM $3::uuid', [profileId, vacancyId, homeId]);
  }

  /** All that is said for a profile, the latest first. */
  async list(profileId: string, tx?: EntityManager): Promise<StoredFeedback[]> {
    return readRows(managerOf(this.source, tx), FeedbackRow, `SELECT ${FEEDBACK_SQL} AS row FROM match_feedback f WHERE f.profile_id = $1 ORDER BY f.decided_at DESC, f.id`, [profileId]);
  }
}
