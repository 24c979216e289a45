import type { Route } from '@mitn/contracts';

/** A route object with the handlers that claim it. */
export interface ServedRoute {
  route: Route;
  handler: string;
}

/** A handler that is called without Nest around it, and the Cache-Control field of its answers. */
export interface DirectHandler {
  route: Route;
  call: (input: unknown) => Promise<unknown>;
  cacheControl: string;
}

const nameOf = (route: Route): string => `${route.method} ${route.path}`;

/**
 * Holds the routes that contracts declare against the handlers that serve them. Gives one line per fault: a route without a handler, a route
 * with two, a handler for a route object that contracts does not export. Empty = all is well.
 */
export function compareRoutes(declared: Route[], served: ServedRoute[]): string[] {
  const faults: string[] = [];
  for (const route of declared) {
    const handlers = served.filter((one) => one.route === route).map((one) => one.handler);
    if (handlers.length === 0) faults.push(`${nameOf(route)} has no handler`);
    if (handlers.length > 1) faults.push(`${nameOf(route)} has ${handlers.length} handlers: ${handlers.join(', ')}`);
  }
  for (const { route, handler } of served) {
    if (!declared.includes(route)) faults.push(`${handler} serves ${nameOf(route)}, which contracts does not export`);
  }
  return faults;
}
