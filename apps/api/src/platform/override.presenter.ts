import type { OverrideAnswer } from '@mitn/contracts';
import type { StoredMatchOverride } from '@mitn/db';

/** A decision of staff about an offer, as staff see it. */
export function presentOverride(stored: StoredMatchOverride): OverrideAnswer {
  const { id, vacancyId, homeId, vacancyTitle, homeTitle, decision, checkName, checkResult, reason, publicReason, madeBy, madeAt, revokedBy, revokedAt } = stored;
  return {
    id, vacancyId, homeId, vacancyTitle, homeTitle, decision, check: checkName === null || checkResult === null ? null : { name: checkName, result: checkResult },
    reason, publicReason, madeBy, madeAt: madeAt.toISOString(), revokedBy, revokedAt: revokedAt?.toISOString() ?? null,
  };
}
