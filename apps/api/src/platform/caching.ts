/** For public answers that may be seconds old: a browser or a proxy keeps them for ten seconds, then asks with the ETag. */
export const SHORT_CACHE = 'public, max-age=10';
/** For answers that change with a release or once a day. */
export const LONG_CACHE = 'public, max-age=3600';
