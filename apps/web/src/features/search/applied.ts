import type { Language, Translate } from '@mitn/texts/web';
import type { AppliedFilter } from '../../components/applied-filters.js';
import type { SearchWords } from '../../components/search-band.js';
import { filterText } from './filter-texts.js';
import { NOT_FILTERS } from './search-state.js';

type Search = Record<string, unknown>;
/** Each of them says where the search counts from; one at a time does. */
const ORIGINS = ['vacancyId', 'near', 'place'];
/** The patch that takes the place of a search away, with what means nothing without one. */
const NOWHERE: Search = { place: undefined, near: undefined, vacancyId: undefined, radiusKm: undefined };
const withoutOrigin = (search: Search): Search => ({ ...NOWHERE, ...(search['sort'] === 'distance' ? { sort: undefined } : {}) });

/** The filters that a search sets, one for each value of a list, each with how to take it away. */
export function appliedFilters(search: Search, change: (patch: Search) => void, t: Translate, language: Language): AppliedFilter[] {
  return Object.entries(search).flatMap(([key, value]) => {
    if (NOT_FILTERS.includes(key) || value === undefined) return [];
    if (!Array.isArray(value)) return [{ key, text: filterText(key, value, t, language), remove: () => change(ORIGINS.includes(key) ? withoutOrigin(search) : { [key]: undefined }) }];
    return value.map((one: unknown) => ({
      key: `${key} ${String(one)}`,
      text: filterText(key, one, t, language),
      remove: () => {
        const left = value.filter((other) => other !== one);
        change({ [key]: left.length > 0 ? left : undefined });
      },
    }));
  });
}

/** The patch that takes every filter away and keeps the words, the place and the order. */
export function clearedFilters(search: Search): Search {
  return Object.fromEntries(Object.keys(search).filter((key) => !NOT_FILTERS.includes(key)).map((key) => [key, undefined]));
}

/** The patch that takes one parameter away, as the advice of an empty answer means it. */
export function loosened(search: Search, parameter: string): Search {
  return ORIGINS.includes(parameter) ? withoutOrigin(search) : { [parameter]: undefined };
}

/** The patch for new words in the search band. A place that was typed takes the place of an area of the map and of a job; one that was emptied takes its radius along. */
export function withWords(search: Search, words: SearchWords): Search {
  if (words.place === search['place']) return { q: words.q };
  return words.place ? { q: words.q, place: words.place, near: undefined, vacancyId: undefined } : { q: words.q, ...withoutOrigin(search) };
}
