import { encodeQuery, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { answerOrThrow, InternalCall } from '../platform/internal-call.js';
import type { Language } from '../platform/language.js';
import { writeAtom } from './atom.js';
import { writeJsonFeed } from './json-feed.js';
import { homeFeed, vacancyFeed } from './offer-feed.js';
import type { OfferFeed } from './offer-feed.js';

export type FeedKind = 'vacancies' | 'homes';
export type FeedFormat = 'atom' | 'json';

const SITE = 'Make it in the North';
/** What a feed decides itself: the address of a search page, with its page and order, is also that of its feed. */
const NEWEST = { sort: 'newest', page: 1, pageSize: 50 };
const OWN_KEYS = new Set(Object.keys(NEWEST));

/** A written feed with the instant of its latest entry. */
export interface WrittenFeed {
  text: string;
  updated: Date;
}

/** Searches as feeds: the 50 newest of what the search with the same parameters finds. */
@Injectable()
export class OfferFeedsService {
  constructor(
    private readonly call: InternalCall,
    private readonly settings: ApiSettings,
  ) {}

  /** Throws what the search throws, 400 for parameters that it does not know among them. */
  async write(kind: FeedKind, format: FeedFormat, raw: Record<string, unknown>, language: Language): Promise<WrittenFeed> {
    const query = Object.fromEntries(Object.entries(raw).filter(([key]) => !OWN_KEYS.has(key)));
    const at = (path: string): string => {
      const search = encodeQuery(query);
      return `${this.settings.publicUrl}${language === 'nl' ? '/nl' : ''}${path}${search ? `?${search}` : ''}`;
    };
    const feed = await this.read(kind, query, at(`/${kind}`), language);
    const selfUrl = at(`/feeds/${kind}.${format}`);
    return { text: format === 'atom' ? writeAtom(feed, selfUrl, SITE) : writeJsonFeed(feed, selfUrl, SITE), updated: feed.updated };
  }

  private async read(kind: FeedKind, query: Record<string, unknown>, pageUrl: string, language: Language): Promise<OfferFeed> {
    const { publicUrl } = this.settings;
    const words = typeof query['q'] === 'string' ? query['q'] : undefined;
    const asked = { ...query, ...NEWEST };
    if (kind === 'vacancies') return vacancyFeed(answerOrThrow(await this.call.get(searchVacanciesRoute, null, asked)), words, pageUrl, publicUrl, language);
    return homeFeed(answerOrThrow(await this.call.get(searchHomesRoute, null, asked)), words, pageUrl, publicUrl, language);
  }
}
