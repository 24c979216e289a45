const LONGEST = 2_000;

/**
 * A link that may be shown as a link, or null: absolute, http or https, without credentials, to a named host. A host in another script comes back as
 * punycode, so that a look-alike can be seen to be one.
 */
export function safeLink(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > LONGEST || !/^https?:\/\/[^/\\]/i.test(trimmed) || /[\s\p{Cc}\p{Cf}\\]/u.test(trimmed)) return null;
  const url = URL.parse(trimmed);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '' || !/\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname)) return null;
  return url.href.length <= LONGEST ? url.href : null;
}
