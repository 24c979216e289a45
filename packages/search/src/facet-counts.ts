import type { FacetValue } from './search-index.port.js';

/** Facet values in the order that both engines answer: biggest count first, then by value; values nobody has are left out. */
export function sortFacetValues(values: Iterable<readonly [string, number]>, most: number): FacetValue[] {
  return [...values]
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : Number(a > b)))
    .slice(0, most)
    .map(([value, count]) => ({ value, count }));
}
