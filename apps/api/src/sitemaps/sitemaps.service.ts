import { OpenOffersRepository } from '@mitn/db';
import type { OpenPart } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { OPEN_PATHS } from '../platform/open-paths.js';
import { digitsFor, MOST_OFFERS_IN_FILE, numberOf } from './sitemap-parts.js';
import { SITEMAP_END, SITEMAP_START, writeIndex, writePage } from './sitemap-xml.js';

export const SITEMAP_KINDS = { vacancies: 'vacancy', homes: 'home' } as const;
export type SitemapKind = keyof typeof SITEMAP_KINDS;

const BATCH = 1_000;

/** What search engines may look at: the open pages and the open offers, read in batches so that their number costs no memory. */
@Injectable()
export class SitemapsService {
  constructor(
    private readonly offers: OpenOffersRepository,
    private readonly settings: ApiSettings,
  ) {}

  /** The index: a file for the pages and as many for the offers as their number asks. */
  async index(): Promise<string> {
    const files = [{ path: '/sitemaps/pages-1.xml', updatedAt: null as Date | null }];
    for (const kind of ['vacancies', 'homes'] as const) {
      const all = await this.offers.findPart(SITEMAP_KINDS[kind], '');
      const parts = all === null ? [] : await this.offers.listParts(SITEMAP_KINDS[kind], digitsFor(all.offers));
      files.push(...parts.map(({ prefix, updatedAt }) => ({ path: `/sitemaps/${kind}-${numberOf(prefix)}.xml`, updatedAt })));
    }
    return writeIndex(this.settings.publicUrl, files);
  }

  /** The pages that are not about one offer. */
  pages(): string {
    return [SITEMAP_START, ...OPEN_PATHS.map((path) => writePage(this.settings.publicUrl, path, null)), SITEMAP_END].join('');
  }

  /** What a file of offers would hold; null when it holds none. */
  async findPart(kind: SitemapKind, prefix: string): Promise<OpenPart | null> {
    return this.offers.findPart(SITEMAP_KINDS[kind], prefix);
  }

  /** The text of a file of offers, piece by piece. */
  async *write(kind: SitemapKind, prefix: string): AsyncGenerator<string> {
    yield SITEMAP_START;
    let afterId: string | null = null;
    for (let written = 0; written < MOST_OFFERS_IN_FILE; ) {
      const entries = await this.offers.list(SITEMAP_KINDS[kind], prefix, afterId, Math.min(BATCH, MOST_OFFERS_IN_FILE - written));
      if (entries.length === 0) break;
      yield entries.map(({ id, updatedAt }) => writePage(this.settings.publicUrl, `/${kind}/${id}`, updatedAt)).join('');
      written += entries.length;
      afterId = entries.at(-1)?.id ?? null;
    }
    yield SITEMAP_END;
  }
}
