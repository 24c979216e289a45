/**
 * For public answers that must not be older than the truth: a browser asks each time with the ETag and mostly gets 304. An offer that was closed a
 * second ago must not stand open because a browser still holds it.
 */
export const ALWAYS_FRESH = 'public, no-cache';
/** For answers that change with a release or once a day. */
export const LONG_CACHE = 'public, max-age=3600';
