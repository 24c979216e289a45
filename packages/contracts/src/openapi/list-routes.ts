import * as contracts from '../index.js';
import type { Route } from '../shared/route.js';

/** Every route object that contracts exports, in the order of path and method. */
export function listRoutes(): Route[] {
  return (Object.values(contracts) as unknown[]).filter(isRoute).sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value && 'summary' in value;
}
