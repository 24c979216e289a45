import { xml } from '../platform/xml-text.js';
import type { OfferFeed } from './offer-feed.js';

/** A feed as Atom (RFC 4287). `selfUrl` is the address of this feed, which is its id too. */
export function writeAtom({ title, language, pageUrl, entries, updated }: OfferFeed, selfUrl: string, site: string): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${selfUrl}</id>
<updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${selfUrl}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${pageUrl}"/>
<author><name>${site}</name></author>
${entries.map((entry) => xml`<entry>
<title>${entry.title}</title>
<id>${entry.id}</id>
<link rel="alternate" type="text/html" href="${entry.url}"/>
${entry.published && xml`<published>${entry.published.toISOString()}</published>\n`}<updated>${entry.updated.toISOString()}</updated>
${entry.author !== null && xml`<author><name>${entry.author}</name></author>\n`}<summary>${entry.summary}</summary>
${entry.tags.map((tag) => xml`<category term="${tag}"/>\n`)}</entry>
`)}</feed>
`.text;
}
