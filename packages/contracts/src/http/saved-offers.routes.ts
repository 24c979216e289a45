import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const kind = z.enum(['vacancy', 'home']);
const repliedOn = z._default(z.nullable(CalendarDateText), null);
/** An offer that is kept with a profile. `repliedOn`: the day on which the person applied or replied, by their own word. */
export const SavedOffer = z.object({ kind, id: Id, repliedOn: z.nullable(CalendarDateText), savedAt: Instant });
export type SavedOffer = z.output<typeof SavedOffer>;
const OfProfile = z.strictObject({ id: Id });
const OfOffer = z.strictObject({ id: Id, kind, offerId: Id });
const SavedOffersAnswer = z.object({ offers: z.array(SavedOffer) });

export const listSavedOffersRoute = defineRoute({ method: 'GET', path: '/api/profiles/:id/saved-offers', access: 'profile', summary: 'Offers that are kept with a profile, the newest first', params: OfProfile, answer: SavedOffersAnswer });
export const keepOfferRoute = defineRoute({
  method: 'PUT', path: '/api/profiles/:id/saved-offers/:kind/:offerId', access: 'profile', summary: 'Keep an offer with a profile, with the day of the reply', params: OfOffer, body: z.strictObject({ repliedOn }), answer: SavedOffer,
});
export const forgetOfferRoute = defineRoute({ method: 'DELETE', path: '/api/profiles/:id/saved-offers/:kind/:offerId', access: 'profile', status: 204, summary: 'No longer keep an offer with a profile', params: OfOffer });
export const bringOffersRoute = defineRoute({
  method: 'POST', path: '/api/profiles/:id/saved-offers', access: 'profile', summary: 'Take what a device kept into a profile, the newest first; what exists no longer is left out', params: OfProfile,
  body: z.strictObject({ offers: z.array(z.strictObject({ kind, id: Id, repliedOn })).check(z.maxLength(500)) }), answer: SavedOffersAnswer,
});
