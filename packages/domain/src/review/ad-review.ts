/** Why a person should look at an ad. */
export const AD_REVIEW_REASONS = ['refuses-internationals', 'unlawful', 'scam', 'deceiving-name'] as const;
export type AdReviewReason = (typeof AD_REVIEW_REASONS)[number];

/** seen: the ad stays as it is. closed: it was ended. */
export const AD_REVIEW_DECISIONS = ['seen', 'closed'] as const;
export type AdReviewDecision = (typeof AD_REVIEW_DECISIONS)[number];
