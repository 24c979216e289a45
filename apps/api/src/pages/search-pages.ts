import { encodeQuery } from '@mitn/contracts';
import type { Language } from '../platform/language.js';
import { pathIn } from './page-address.js';
import { pageTexts } from './page-texts.js';

/** The API gives no page behind this one. */
const MOST_PAGES = 200;
/** A list of fewer offers says too little to stand in a search engine. */
const ENOUGH = 5;
/** The one filter that people type into a search engine as words: a job or a kind of home in a place. */
const TELLING = new Set(['place', 'occupation', 'type']);

interface Found {
  total: number;
  page: number;
  pageSize: number;
  hits: unknown[];
}

/** What a search page says about itself and its neighbours. */
export interface SearchPage {
  indexed: boolean;
  /** The query string of its own address, for canonical and twins; empty for none. */
  search: string;
  /** The filter or page that sets it apart, for the title; empty for none. */
  detail: string;
  previous: string | null;
  next: string | null;
  links: { rel: 'prev' | 'next' | 'alternate'; href: string; type?: string; title?: string }[];
}

/**
 * Search engines get the bare list and lists by one place, one occupation or one kind of home, page by page, where they hold enough. Every other combination of
 * filters, words and orders is a view of the same offers and says `noindex`: its links may be followed. `found` null: the search did not answer.
 */
export function searchPage(path: '/vacancies' | '/homes', query: Record<string, unknown>, found: Found | null, language: Language): SearchPage {
  const texts = pageTexts(language);
  const { page: _page, ...filters } = query;
  const set = Object.keys(filters);
  const [only] = set;
  const value = set.length === 1 && only !== undefined && TELLING.has(only) ? single(filters[only]) : null;
  const page = found?.page ?? 1;
  const address = (at: number): string => withQuery(pathIn(language, path), encodeQuery({ ...filters, ...(at > 1 ? { page: at } : {}) }));
  const previous = found && page > 1 ? address(page - 1) : null;
  const next = found && page < MOST_PAGES && page * found.pageSize < found.total ? address(page + 1) : null;
  const { sort: _sort, pageSize: _pageSize, ...narrowing } = filters;
  const feed = (format: 'atom' | 'json'): string => withQuery(pathIn(language, `/feeds${path}.${format}`), encodeQuery(narrowing));
  return {
    indexed: found !== null && (set.length === 0 || (value !== null && found.total >= ENOUGH)) && (page === 1 || found.hits.length > 0),
    search: encodeQuery({ ...filters, ...(page > 1 ? { page } : {}) }),
    detail: [value, page > 1 ? texts.paging.at(page) : null].filter((part) => part !== null).join(', '),
    previous,
    next,
    links: [
      ...(previous === null ? [] : [{ rel: 'prev' as const, href: previous }]),
      ...(next === null ? [] : [{ rel: 'next' as const, href: next }]),
      { rel: 'alternate', type: 'application/atom+xml', title: texts.feed, href: feed('atom') },
      { rel: 'alternate', type: 'application/feed+json', title: texts.feed, href: feed('json') },
    ],
  };
}

function single(value: unknown): string | null {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
