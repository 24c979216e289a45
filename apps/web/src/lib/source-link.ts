import { safeLink } from './safe-link.js';

/** Where a source of a legal figure can be read, by its name: an address, a host name, a number of the Staatsblad, a package of npm. Null for one that has no page of its own. */
export function sourceLink(source: string): { href: string; host: string } | null {
  const law = /^Stb\. (\d{4}), (\d+)$/.exec(source);
  if (law) return named(source, `https://zoek.officielebekendmakingen.nl/stb-${law[1]}-${law[2]}.html`);
  const release = /^npm ([\w.-]+) ([\w.-]+)$/.exec(source);
  if (release) return named(source, `https://www.npmjs.com/package/${release[1]}/v/${release[2]}`);
  const bare = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(source);
  const link = safeLink(bare ? `https://${source}` : source);
  return link && { href: link.href, host: link.host.replace(/^www\./, '') };
}

const named = (host: string, href: string) => ({ href, host });
