/** How soon a person wants to be told. `off` keeps the search, or the profile, and says nothing. */
export const ALERT_FREQUENCIES = ['at-once', 'daily', 'weekly', 'off'] as const;
export type AlertFrequency = (typeof ALERT_FREQUENCIES)[number];

/** Where a person is told. */
export interface AlertChannels {
  app: boolean;
  mail: boolean;
}

/** A search is saved over one kind of offer. */
export const SAVED_SEARCH_KINDS = ['vacancy', 'home'] as const;
export type SavedSearchKind = (typeof SAVED_SEARCH_KINDS)[number];

/**
 * The state of a person's mail address. `pending`: the link in the mail was not followed yet, nothing else is sent. `failing`: the receiving server refuses it for
 * good. `unsubscribed`: the person wants no more mail; a new confirmation is needed.
 */
export const MAIL_STATES = ['none', 'pending', 'confirmed', 'failing', 'unsubscribed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why a person is told of an offer. Each reason counts once per offer, a saved search each by itself. */
export const ALERT_REASONS = ['new-match', 'saved-search', 'fits-my-job'] as const;
export type AlertReason = (typeof ALERT_REASONS)[number];
