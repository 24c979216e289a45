export const FEEDBACK_VERDICTS = ['interested', 'refused'] as const;
/** What a person says of a match. It changes the order in which they see offers, never a score. */
export type FeedbackVerdict = (typeof FEEDBACK_VERDICTS)[number];

export const REFUSAL_REASONS = ['too-far', 'too-expensive', 'other-work', 'hours', 'language', 'replied', 'unsuitable', 'other'] as const;
/** Why an offer is refused. `unsuitable`: the employer or the landlord; `other` may come with the person's own words. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
