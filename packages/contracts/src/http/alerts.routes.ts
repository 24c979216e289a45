import { ALERT_FREQUENCIES, MAIL_STATES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const Whose = z.strictObject({ profileId: Id });
const ById = z.strictObject({ id: Id });

/**
 * `reason` says in words, in the language of the request, why there is an alert; `reasonCode` names the first one for programs. `reasons` holds all of them: one offer is
 * told once, however many reasons found it. `offer` is null when it is gone.
 */
export const AlertAnswer = z.object({
  id: Id, kind: z.enum(['vacancy', 'home', 'pair']), vacancyId: z.nullable(Id), homeId: z.nullable(Id), reason: z.string(), reasonCode: z.string(),
  reasons: z.array(z.object({ code: z.string(), text: z.string(), savedSearchId: z.nullable(Id) })),
  offer: z.nullable(z.object({ title: z.string(), place: z.nullable(z.string()), open: z.boolean(), url: z.string() })),
  createdAt: Instant, readAt: z.nullable(Instant),
});
export type AlertAnswer = z.output<typeof AlertAnswer>;
export const listAlertsRoute = defineRoute({
  method: 'GET', path: '/api/alerts', access: 'profile', summary: 'What is new for a profile, newest first', query: z.strictObject({ profileId: Id, cursor: z.optional(z.string().check(z.maxLength(200))) }),
  answer: z.object({ alerts: z.array(AlertAnswer), unread: z.int(), nextCursor: z.nullable(z.string()) }),
});

/** Asked again and again by an open page: send the ETag back as If-None-Match; 304 without a body says that nothing is new. `latestAt`: of the newest alert. */
export const countAlertsRoute = defineRoute({
  method: 'GET', path: '/api/alerts/unread', access: 'profile', summary: 'How many alerts are unread; made to be polled', query: Whose, answer: z.object({ unread: z.int(), latestAt: z.nullable(Instant) }),
});

/** Without `ids` all are marked. */
export const readAlertsRoute = defineRoute({
  method: 'POST', path: '/api/alerts/read', access: 'profile', summary: 'Mark alerts as read', query: Whose,
  body: z.strictObject({ ids: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(200))) }), answer: z.object({ unread: z.int() }),
});

const channels = z.strictObject({ app: z.boolean(), mail: z.boolean() });
/** How a profile's own matches are told, and homes that fit its job. Saved searches have settings of their own. */
export const AlertSettingsBody = z.strictObject({ frequency: z.enum(ALERT_FREQUENCIES), channels, /** Of the mails. */ language: z.enum(['en', 'nl']) });
export type AlertSettingsBody = z.output<typeof AlertSettingsBody>;
export const AlertSettingsAnswer = z.object({
  frequency: z.enum(ALERT_FREQUENCIES),
  channels: z.object({ app: z.boolean(), mail: z.boolean() }),
  language: z.enum(['en', 'nl']),
  /** Mail goes out only while `state` is `confirmed`. `newcomerAddress`: there is an address from the intake that may be used instead of typing one. */
  mail: z.object({ state: z.enum(MAIL_STATES), address: z.nullable(z.string()), newcomerAddress: z.boolean() }),
  /** Offers told at once by mail each day at most; the rest waits for the daily mail. */
  mailsPerDay: z.int(),
});
export type AlertSettingsAnswer = z.output<typeof AlertSettingsAnswer>;
export const getAlertSettingsRoute = defineRoute({ method: 'GET', path: '/api/alert-settings', access: 'profile', summary: 'How a profile is told of what is new', query: Whose, answer: AlertSettingsAnswer });
export const updateAlertSettingsRoute = defineRoute({ method: 'PUT', path: '/api/alert-settings', access: 'profile', summary: 'Change how a profile is told', query: Whose, body: AlertSettingsBody, answer: AlertSettingsAnswer });

/** Sends a mail with a link to confirm. Without `address`: the newcomer's own from the intake. The same address again sends the link again, at most every few minutes. */
export const setMailAddressRoute = defineRoute({
  method: 'PUT', path: '/api/alert-settings/mail-address', access: 'profile', status: 202, summary: 'Give a mail address; it counts after the link in the mail was followed', query: Whose,
  body: z.strictObject({ address: z.optional(z.email().check(z.maxLength(254))), language: z.enum(['en', 'nl']) }), answer: AlertSettingsAnswer,
});
export const deleteMailAddressRoute = defineRoute({ method: 'DELETE', path: '/api/alert-settings/mail-address', access: 'profile', status: 204, summary: 'Forget the mail address', query: Whose });

const Token = z.strictObject({ token: z.string().check(z.regex(/^[A-Za-z0-9_-]{20,100}$/, 'must be a token as a mail holds it')) });
/** The page `/confirm-mail/{token}` of the mail asks for a click and then calls this; opening the page changes nothing. */
export const confirmMailAddressRoute = defineRoute({ method: 'POST', path: '/api/confirm-mail/:token', access: 'public', summary: 'Confirm a mail address', params: Token, answer: z.object({ state: z.literal('confirmed') }) });
/** One click (RFC 8058), without signing in. The page `/unsubscribe/{token}` changes nothing by being opened. Doing it twice does no harm. */
export const unsubscribeRoute = defineRoute({ method: 'POST', path: '/api/unsubscribe/:token', access: 'public', summary: 'Stop all alert mails to this address', params: Token, answer: z.object({ state: z.literal('unsubscribed') }) });

/** The job that a person has or takes: a vacancy of ours, or a place with what is known of it. */
export const ProfileJobBody = z.union([
  z.strictObject({ vacancyId: Id }),
  z.strictObject({ place: ShortText, payCentsPerMonth: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(10_000_000))), null), startOn: z._default(z.nullable(CalendarDateText), null) }),
]);
export type ProfileJobBody = z.output<typeof ProfileJobBody>;
/** `wouldGive`: how many open homes fit the job now; those are not told, they stand among the pairs. */
export const ProfileJobAnswer = z.object({
  job: z.nullable(z.object({ vacancyId: z.nullable(Id), title: z.nullable(z.string()), place: z.nullable(z.string()), payCentsPerMonth: z.nullable(z.int()), startOn: z.nullable(CalendarDateText), since: Instant })),
  wouldGive: z.object({ homes: z.int() }),
});
export type ProfileJobAnswer = z.output<typeof ProfileJobAnswer>;
export const getProfileJobRoute = defineRoute({ method: 'GET', path: '/api/profiles/:id/job', access: 'profile', summary: 'The job that a profile has taken', params: ById, answer: ProfileJobAnswer });
export const setProfileJobRoute = defineRoute({
  method: 'PUT', path: '/api/profiles/:id/job', access: 'profile', summary: 'This is my job: tell me of homes that fit it', params: ById, body: ProfileJobBody, answer: ProfileJobAnswer,
});
export const deleteProfileJobRoute = defineRoute({ method: 'DELETE', path: '/api/profiles/:id/job', access: 'profile', status: 204, summary: 'This is not my job any more', params: ById });

/** Mails that were "sent" where no mail server is configured. 404 in production. */
export const listDevMailsRoute = defineRoute({
  method: 'GET', path: '/api/dev/mails', access: 'public', summary: 'The inbox of a development machine; never in production', query: z.strictObject({ to: z.optional(z.string().check(z.maxLength(254))) }),
  answer: z.object({ mails: z.array(z.object({ id: Id, messageId: z.string(), to: z.string(), subject: z.string(), headers: z.record(z.string(), z.string()), text: z.string(), html: z.string(), sentAt: Instant })) }),
});
