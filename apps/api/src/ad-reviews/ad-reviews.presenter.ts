import type { AdForReview, AdReviewAnswer } from '@mitn/contracts';
import type { AdToReview, StoredAdReview } from '@mitn/db';
import type { CalendarDate } from '@mitn/domain';
import { inspectName } from '@mitn/reading';
import { withLaw } from '../platform/label-law.js';
import { presentOrigins } from '../platform/vacancy-hit.presenter.js';

/** An ad as staff see it: links only where that is safe, a name without the characters that deceive the eye beside what is wrong with it. `on` chooses the law. */
export function presentAdForReview(ad: AdToReview, on: CalendarDate): AdForReview {
  const { organisation } = ad;
  return {
    ...ad,
    organisation: organisation && { name: inspectName(organisation.name).shown, flags: organisation.flags },
    origins: presentOrigins(ad.origins),
    labels: withLaw(ad.labels, on),
    addedAt: ad.addedAt.toISOString(),
    lastReview: ad.lastReview && presentAdReview(ad.lastReview),
    url: ad.kind === 'vacancy' ? `/vacancies/${ad.id}` : `/homes/${ad.id}`,
  };
}

/** A decision as staff see it. */
export function presentAdReview(review: StoredAdReview): AdReviewAnswer {
  return { ...review, decidedAt: review.decidedAt.toISOString() };
}
