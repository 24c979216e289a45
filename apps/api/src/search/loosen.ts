/** What a search would give when one of its parameters alone were taken away. */
export interface Loosened {
  parameter: string;
  total: number;
}

/** With fewer hits than this, the answer says which filter to take away. */
export const FEW_HITS = 5;

/** Each of them names the place of a search; the first that is set counts. */
const PLACES = ['vacancyId', 'near', 'place'];

/** The query without one parameter. A place goes together with its radius: alone the radius would mean nothing. */
export function without<Q extends object>(query: Q, parameter: string): Q {
  const left = { ...query } as Record<string, unknown>;
  delete left[parameter];
  if (PLACES.includes(parameter)) for (const key of [...PLACES, 'radiusKm']) delete left[key];
  return left as Q;
}

/** The parameters of a list that a query sets; `false` and empty lists narrow nothing. */
export function setParameters<Q extends object>(query: Q, narrowing: readonly string[]): string[] {
  const values = query as Record<string, unknown>;
  const set = narrowing.filter((name) => values[name] !== undefined && values[name] !== false && values[name] !== '' && !(Array.isArray(values[name]) && values[name].length === 0));
  // All name one circle.
  const counting = PLACES.find((name) => set.includes(name));
  return set.filter((name) => !PLACES.includes(name) || name === counting);
}

/** Those that would give more than there is now, best first. */
export function rankLoosened(totals: Loosened[], now: number): Loosened[] {
  return totals.filter(({ total }) => total > now).sort((a, b) => b.total - a.total || a.parameter.localeCompare(b.parameter));
}
