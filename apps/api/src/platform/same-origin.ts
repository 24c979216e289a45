import { ProblemError } from './problem.errors.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request of this method changes nothing: then it may come from anywhere. */
export function changesNothing(method: string): boolean {
  return SAFE_METHODS.has(method);
}

/** What decides whether a request may change something in the name of a cookie. */
export interface OriginFacts {
  method: string;
  origin: string | undefined;
  /** `Sec-Fetch-Site`, which every browser of today sends and no page can forge. */
  fetchSite: string | undefined;
  /** The origin that the request was sent to, as far as trusted proxies tell it. */
  ownOrigin: string;
  publicOrigin: string;
}

/**
 * Refuses (403 `access.foreign-origin`) a request that would change something and comes from another site: a foreign or opaque Origin always.
 * A browser names the Origin of every such request; one that says neither Origin nor Sec-Fetch-Site comes from a program that holds the cookie itself.
 */
export function requireSameOrigin(facts: OriginFacts): void {
  if (changesNothing(facts.method)) return;
  if (facts.origin === undefined && (facts.fetchSite === undefined || facts.fetchSite === 'same-origin')) return;
  if (facts.origin !== undefined && (facts.origin === facts.ownOrigin || facts.origin === facts.publicOrigin)) return;
  throw new ProblemError('access.foreign-origin', 'input', 'This request came from another site. Open our own page and try again.');
}
