import type { FeedbackMark } from '@mitn/contracts';
import type { StoredFeedback } from '@mitn/db';

/** What a person said of a match, without saying which. */
export function presentFeedback({ verdict, reason, note, decidedAt, byStaff }: StoredFeedback): FeedbackMark {
  return { verdict, reason, note, decidedAt: decidedAt.toISOString(), byStaff };
}
