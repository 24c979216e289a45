import { SPONSOR_LINK_STATES, SPONSOR_MATCHES, SPONSOR_STATES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

/** The copy of the register of recognised sponsors that is held; null when none was imported. `validOn` is the day of that copy. */
export const SponsorRegisterAnswer = z.nullable(z.object({ validOn: CalendarDateText, sponsors: z.int(), source: z.string(), importedAt: Instant }));

/**
 * An employer of ours beside a row of the register. `matchedBy` says what they have in common: the KvK number, the exact name, the name
 * without legal forms and words such as Nederland and Holding (`similar-name`), or an exact name that several KvK numbers carry (`shared-name`).
 * The last two only ever propose: a person decides.
 */
export const SponsorLinkAnswer = z.object({
  id: Id,
  state: z.enum(SPONSOR_LINK_STATES),
  matchedBy: z.enum(SPONSOR_MATCHES),
  organisation: z.object({ id: Id, name: z.string(), kvkNumber: z.nullable(z.string()), website: z.nullable(z.string()), sponsor: z.enum(SPONSOR_STATES) }),
  /** `listedUntil` is null while the register lists it. */
  sponsor: z.object({ name: z.string(), kvkNumber: z.nullable(z.string()), listedFrom: CalendarDateText, listedUntil: z.nullable(CalendarDateText) }),
  openVacancies: z.int(),
  proposedAt: Instant,
  decidedAt: z.nullable(Instant),
  /** The person who decided; null while nobody has, or when the KvK number or the exact name decided. */
  decidedBy: z.nullable(z.string()),
});
export type SponsorLinkAnswer = z.output<typeof SponsorLinkAnswer>;

export const listSponsorLinksRoute = defineRoute({
  method: 'GET', path: '/api/sponsor-links', access: 'staff', summary: 'Employers beside the register of recognised sponsors, most open vacancies first',
  query: z.strictObject({
    state: z._default(z.enum(SPONSOR_LINK_STATES), 'proposed'), cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50),
  }),
  answer: z.object({ register: SponsorRegisterAnswer, links: z.array(SponsorLinkAnswer), total: z.int(), nextCursor: z.nullable(z.string()) }),
});

/** The same decision again changes nothing; another one takes the place of the first. */
export const decideSponsorLinkRoute = defineRoute({
  method: 'PUT', path: '/api/sponsor-links/:id/decision', access: 'staff', summary: 'Accept or reject that an employer is this recognised sponsor', params: z.strictObject({ id: Id }),
  body: z.strictObject({ state: z.enum(['accepted', 'rejected']) }), answer: SponsorLinkAnswer,
});
