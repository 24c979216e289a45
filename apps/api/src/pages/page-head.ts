import { Html, html, scriptJson } from './html-text.js';
import { pathIn } from './page-address.js';
import type { PageAddress } from './page-address.js';
import { pageTexts } from './page-texts.js';

/** What the head of a page says. */
export interface HeadFacts {
  address: PageAddress;
  title: string | null;
  description: string;
  /** false: search engines are asked to leave the page out. */
  indexed: boolean;
  jsonLd: unknown;
}

/** Title, description, canonical address, the twin in the other language, and structured data. */
export function writeHead({ address, title, description, indexed, jsonLd }: HeadFacts, publicUrl: string): Html {
  const { site } = pageTexts(address.language);
  const whole = title === null ? site : `${title} · ${site}`;
  const at = (language: 'en' | 'nl'): string => publicUrl + pathIn(language, address.path);
  const summary = description.replace(/\s+/g, ' ').trim().slice(0, 200);
  return html`<title>${whole}</title>
    <meta name="description" content="${summary}" />
    ${indexed ? html`<link rel="canonical" href="${at(address.language)}" />
    <link rel="alternate" hreflang="en" href="${at('en')}" />
    <link rel="alternate" hreflang="nl" href="${at('nl')}" />
    <link rel="alternate" hreflang="x-default" href="${at('en')}" />` : html`<meta name="robots" content="noindex" />`}
    <meta property="og:title" content="${whole}" />
    <meta property="og:description" content="${summary}" />
    <meta property="og:type" content="website" />
    ${jsonLd === null ? null : new Html(`<script type="application/ld+json">${scriptJson(jsonLd)}</script>`)}`;
}
