import { xml } from '../platform/xml-text.js';
import type { Xml } from '../platform/xml-text.js';

export const SITEMAP_START = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const SITEMAP_END = '</urlset>\n';

/** The entries of a page, one in each language, each naming both. `path` is that of the English page. */
export function writePage(publicUrl: string, path: string, updatedAt: Date | null): string {
  const english = publicUrl + path;
  const dutch = `${publicUrl}${path === '/' ? '/nl' : `/nl${path}`}`;
  const entry = (address: string): Xml => xml`<url><loc>${address}</loc>${updatedAt && xml`<lastmod>${updatedAt.toISOString()}</lastmod>`}<xhtml:link rel="alternate" hreflang="en" href="${english}"/><xhtml:link rel="alternate" hreflang="nl" href="${dutch}"/></url>\n`;
  return entry(english).text + entry(dutch).text;
}

/** The list of the files. */
export function writeIndex(publicUrl: string, files: { path: string; updatedAt: Date | null }[]): string {
  const entries = files.map(({ path, updatedAt }) => xml`<sitemap><loc>${publicUrl + path}</loc>${updatedAt && xml`<lastmod>${updatedAt.toISOString()}</lastmod>`}</sitemap>\n`);
  return xml`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`.text;
}
