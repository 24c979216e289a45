import { Html, html, scriptJson } from '../platform/html-text.js';
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
  /** What of the address's search makes it a page of its own, as a query string; empty for none. */
  search?: string;
  /** Paths with their query: the pages before and after this one, and the feeds of its search. */
  links?: { rel: 'prev' | 'next' | 'alternate'; href: string; type?: string; title?: string }[];
}

const LOCALES = { en: 'en_GB', nl: 'nl_NL' } as const;
/** Search engines and messengers show about so many characters. */
const MOST_SUMMARY = 200;

/** Title, description, canonical address, the twin in the other language, what messengers show, and structured data. */
export function writeHead({ address, title, description, indexed, jsonLd, search = '', links = [] }: HeadFacts, publicUrl: string): Html {
  const { site } = pageTexts(address.language);
  const whole = title === null ? site : `${title} · ${site}`;
  const at = (language: 'en' | 'nl'): string => `${publicUrl}${pathIn(language, address.path)}${search === '' ? '' : `?${search}`}`;
  const summary = cut(description.replace(/\s+/g, ' ').trim());
  const other = address.language === 'en' ? 'nl' : 'en';
  return html`<title>${whole}</title>
    <meta name="description" content="${summary}" />
    ${indexed ? html`<link rel="canonical" href="${at(address.language)}" />
    <link rel="alternate" hreflang="en" href="${at('en')}" />
    <link rel="alternate" hreflang="nl" href="${at('nl')}" />
    <link rel="alternate" hreflang="x-default" href="${at('en')}" />` : html`<meta name="robots" content="noindex" />`}
    ${links.map(({ rel, href, type, title: name }) => html`<link rel="${rel}"${type === undefined ? null : html` type="${type}"`}${name === undefined ? null : html` title="${name}"`} href="${publicUrl}${href}" />
    `)}<meta property="og:title" content="${whole}" />
    <meta property="og:description" content="${summary}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="${site}" />
    <meta property="og:url" content="${at(address.language)}" />
    <meta property="og:locale" content="${LOCALES[address.language]}" />
    <meta property="og:locale:alternate" content="${LOCALES[other]}" />
    <meta property="og:image" content="${publicUrl}/og.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${site}" />
    <meta name="twitter:card" content="summary_large_image" />
    ${jsonLd === null ? null : new Html(`<script type="application/ld+json">${scriptJson(jsonLd)}</script>`)}`;
}

/** At most 200 characters, ended between words and never inside a character of two halves. */
function cut(text: string): string {
  if (text.length <= MOST_SUMMARY) return text;
  const head = text.slice(0, MOST_SUMMARY - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > MOST_SUMMARY / 2 ? head.slice(0, space) : head).replace(/[\ud800-\udbff]$/, '')}…`;
}
