import type { FacetOption } from '../../components/facet-rail.js';

/** The values of a filter in our own order, each with its count of the answer; no count at all when the answer has none for this filter. */
export function counted<V extends string>(facet: { value: string; count: number }[] | undefined, values: readonly V[], text: (value: V) => string): FacetOption[] {
  return values.map((value) => ({ value, text: text(value), count: facet ? (facet.find((one) => one.value === value)?.count ?? 0) : null }));
}

/** The calendar date in Amsterdam that many days before today. */
export function daysAgo(days: number, now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(now.getTime() - days * 86_400_000));
}

/** How many offers say yes to a filter that is only on or off; null when the answer does not count it. */
export function countOf(facet: { value: string; count: number }[] | undefined): number | null {
  return facet?.find(({ value }) => value === 'true' || value === 'offered')?.count ?? null;
}

/** The steps of a filter with the one that the address sets, in order. */
export function withOwn(steps: readonly number[], own: number | undefined): number[] {
  return own === undefined || steps.includes(own) ? [...steps] : [...steps, own].sort((a, b) => a - b);
}
