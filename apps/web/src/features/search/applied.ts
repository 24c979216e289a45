import type { Language, Translate } from '@mitn/texts/web';
import type { AppliedFilter } from '../../components/applied-filters.js';
import { filterText } from './filter-texts.js';
import { NOT_FILTERS } from './search-state.js';

type Search = Record<string, unknown>;

/** The filters that a search sets, one for each value of a list, each with how to take it away. */
export function appliedFilters(search: Search, change: (patch: Search) => void, t: Translate, language: Language): AppliedFilter[] {
  return Object.entries(search).flatMap(([key, value]) => {
    if (NOT_FILTERS.includes(key) || value === undefined) return [];
    if (!Array.isArray(value)) return [{ key, text: filterText(key, value, t, language), remove: () => change({ [key]: undefined }) }];
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
