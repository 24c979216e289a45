import { NotFoundOffer } from './not-found-offer.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { ApiError } from '../../../lib/api.errors.js';
import { ClosedOffer } from './closed-offer.js';

/** The offer page while there is no offer: on its way, closed, unknown, or not to be had now. */
export function OfferState({ kind, error, onRetry }: { kind: 'vacancy' | 'home'; error: unknown; onRetry: () => void }) {
  if (!error) return <div className="page offer-wait"><CardSkeletons count={1} shape="pair" /></div>;
  if (error instanceof ApiError && error.status === 410) return <ClosedOffer kind={kind} problem={error} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NotFoundOffer kind={kind} />;
  return <div className="page"><ErrorState level={1} error={error} onRetry={onRetry} /></div>;
}
