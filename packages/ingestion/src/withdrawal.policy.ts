/** A feed that shrinks by more than this is more likely broken (an export that failed, an empty page) than telling the truth. */
export const MOST_WITHDRAWN_SHARE = 0.3;

/** Whether a snapshot may withdraw `missing` of `live` offers without a person looking first. */
export function mayWithdraw(missing: number, live: number): boolean {
  return missing <= live * MOST_WITHDRAWN_SHARE;
}
