export const FEEDBACK_VERDICTS = ['interested', 'refused'] as const;
/** What a person says of a match. It changes the order in which they see offers, never a score. */
export type FeedbackVerdict = (typeof FEEDBACK_VERDICTS)[number];

export const REFUSAL_REASONS = ['too-far', 'too-expensive', 'other-work', 'hours', 'language', 'replied', 'unsuitable', 'other'] as const;
/** Why an offer is refused. `unsuitable`: the employer or the landlord; `other` may come with the person's own words. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One word of a person on a vacancy, a home, or the two together. */
export interface OfferFeedback {
  vacancyId: string | null;
  homeId: string | null;
  verdict: FeedbackVerdict;
}

type Offers = Pick<OfferFeedback, 'vacancyId' | 'homeId'>;

/** Whether a match was refused: itself, or the vacancy or the home in it. */
export function isRefused(match: Offers, feedback: readonly OfferFeedback[]): boolean {
  return feedback.some(({ verdict, vacancyId, homeId }) => verdict === 'refused' && (vacancyId === null || vacancyId === match.vacancyId) && (homeId === null || homeId === match.homeId));
}

/** What was said of exactly this match. */
export function feedbackOn<F extends OfferFeedback>(match: Offers, feedback: readonly F[]): F | null {
  return feedback.find(({ vacancyId, homeId }) => vacancyId === match.vacancyId && homeId === match.homeId) ?? null;
}

/**
 * The matches of one kind as the person ordered them by their own words: what they refused is gone, and pairs with it; first comes what a case worker recommends, then
 * what they are interested in, then the rest, each in the order that it had. Scores, ranks and reasons stay as they are.
 */
export function applyFeedback<M extends Offers & { recommended?: unknown }, F extends OfferFeedback>(matches: readonly M[], feedback: readonly F[]): (M & { feedback: F | null })[] {
  const left = matches.filter((match) => !isRefused(match, feedback)).map((match) => ({ ...match, feedback: feedbackOn(match, feedback) }));
  const groupOf = ({ recommended, feedback: said }: (typeof left)[number]): number => (recommended ? 0 : said ? 1 : 2);
  return [0, 1, 2].flatMap((group) => left.filter((match) => groupOf(match) === group));
}
