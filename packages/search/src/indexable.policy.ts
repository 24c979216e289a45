import type { OfferStatus } from '@mitn/domain';

/** Whether an offer with this status belongs in the index; every other one is removed from it. */
export function isIndexable(offer: { status: OfferStatus }): boolean {
  return offer.status === 'open';
}
