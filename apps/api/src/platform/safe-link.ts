/** A link to somebody else's site as it may be shown. `url` null: show the host as plain text, do not link. */
export interface SafeLink {
  url: string | null;
  host: string | null;
}

const NOTHING: SafeLink = { url: null, host: null };

/**
 * Judges a stored address before it becomes a link. Only http and https are linked; an address with a user name or password, or with a host that
 * is not plain ASCII (it may be spelled to look like another), is not: of the latter the host is given in punycode, to be shown as text.
 */
export function safeLink(stored: string | null): SafeLink {
  if (stored === null || !/^https?:\/\/[^/\\]/i.test(stored) || !URL.canParse(stored)) return NOTHING;
  const url = new URL(stored);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return NOTHING;
  if (url.hostname.split('.').some((label) => label.startsWith('xn--'))) return { url: null, host: url.host };
  return { url: url.href, host: url.host };
}
