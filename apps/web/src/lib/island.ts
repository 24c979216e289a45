import { getHomeRoute, getOverviewRoute, getVacancyRoute, searchBothRoute, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import type { Route } from '@mitn/contracts';
import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { queryKeyOf } from './route-query.js';

const Island = z.object({ queries: z.array(z.object({ key: z.tuple([z.string(), z.unknown(), z.unknown()]), data: z.unknown() })) });
const ROUTES: Route[] = [getOverviewRoute, searchVacanciesRoute, searchHomesRoute, searchBothRoute, getVacancyRoute, getHomeRoute];

/**
 * Puts the answers that the server wrote into the page into the cache, so that the first view asks nothing again.
 * What does not read as its route promises is left out, and is then simply asked for. Gives the number of answers taken over.
 */
export function hydrateFromIsland(client: QueryClient, element: Element | null): number {
  const island = Island.safeParse(readJson(element?.textContent ?? ''));
  if (!island.success) return 0;
  let taken = 0;
  for (const { key, data } of island.data.queries) {
    const route = ROUTES.find((one) => one.path === key[0]);
    const answer = route?.answer?.safeParse(data);
    if (!route || !answer?.success) continue;
    client.setQueryData(queryKeyOf(route, key[1], key[2]), answer.data);
    taken += 1;
  }
  return taken;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No island, or a broken one: the page asks the API itself.
    return null;
  }
}
