import { decodeQuery } from '@mitn/contracts';
import type { Route } from '@mitn/contracts';
import * as z from 'zod/mini';
import { Html, scriptJson } from '../platform/html-text.js';

/** An answer of the API that the page already holds, under the key by which the web app would ask for it. */
export interface IslandQuery {
  key: [path: string, params: Record<string, string> | null, query: Record<string, unknown> | null];
  data: unknown;
}

/** The data block that React renders from without asking again. */
export function writeIsland(queries: IslandQuery[]): Html {
  return new Html(`<script type="application/json" id="island">${scriptJson({ queries })}</script>`);
}

/**
 * What of a page address's search a route understands. A key that is unknown or does not read is dropped: an address that somebody mangled,
 * or to which a mail program added something, still opens with the filters that can be read.
 */
export function readPageQuery(route: Route, raw: unknown): Record<string, unknown> {
  if (!route.query || typeof raw !== 'object' || raw === null) return {};
  const shape = route.query._zod.def.shape as Record<string, z.ZodMiniType>;
  const known = Object.fromEntries(Object.entries(raw).filter(([key, value]) => Object.hasOwn(shape, key) && value !== ''));
  return Object.fromEntries(Object.entries(decodeQuery(route.query, known)).filter(([key, value]) => shape[key] !== undefined && z.safeParse(shape[key], value).success));
}
