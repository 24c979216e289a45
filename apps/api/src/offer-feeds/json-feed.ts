import type { OfferFeed } from './offer-feed.js';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed({ title, language, pageUrl, entries }: OfferFeed, selfUrl: string, site: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: pageUrl,
    feed_url: selfUrl,
    language,
    authors: [{ name: site }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      ...(entry.published === null ? {} : { date_published: entry.published.toISOString() }),
      date_modified: entry.updated.toISOString(),
      ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
      ...(entry.language === null ? {} : { language: entry.language }),
      ...(entry.tags.length === 0 ? {} : { tags: entry.tags }),
    })),
  });
}
