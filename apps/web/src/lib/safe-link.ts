/** A link that may be offered for pressing: an absolute http(s) address without a user name in it. Anything else gives null and is shown as text. */
export function safeLink(address: string | null): { href: string; host: string } | null {
  if (!address) return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return null;
  return { href: url.href, host: url.host };
}
