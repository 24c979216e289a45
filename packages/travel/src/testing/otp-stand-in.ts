import { mapped, secondsBetween } from './places.js';
import { openStandIn } from './stand-in-server.js';
import type { StandIn } from './stand-in-server.js';

const COORDINATE = String.raw`\{ location: \{ coordinate: \{ latitude: (-?\d+\.\d+), longitude: (-?\d+\.\d+) \} \} \}`;
const PLAN = new RegExp(
  String.raw`(\w+): planConnection\(origin: ${COORDINATE}, destination: ${COORDINATE}, dateTime: \{ earliestDeparture: "(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))" \}, modes: \{ (?:directOnly: true, direct: \[(?:BICYCLE|CAR)\]|direct: \[WALK\], transit: \{ access: \[WALK\], egress: \[WALK\] \}) \}, first: \d+\) \{ routingErrors \{ code \} edges \{ node \{ duration \} \} \}`,
  'g',
);

/** Answers `planConnection` of OpenTripPlanner's GTFS GraphQL by its schema: connections longest first, errors of routing beside them, and `errors` for a query that it cannot read. */
export function openOtpStandIn(): Promise<StandIn> {
  return openStandIn(({ method, url, body }) => {
    if (method !== 'POST' || url !== '/otp/gtfs/v1') return { status: 404, json: { message: 'HTTP 404 Not Found' } };
    const { query } = JSON.parse(body) as { query: string };
    const plans = [...query.matchAll(PLAN)];
    if (query.replace(PLAN, '').trim().replace(/\s+/g, ' ') !== 'query Minutes { }') return { status: 200, json: { errors: [{ message: 'Validation error', extensions: { classification: 'ValidationError' } }] } };
    const data = Object.fromEntries(plans.map(([, alias, ...found]) => {
      const [fromLat, fromLon, toLat, toLon] = found.map(Number);
      return [alias, plan({ lat: fromLat ?? 0, lon: fromLon ?? 0 }, { lat: toLat ?? 0, lon: toLon ?? 0 })];
    }));
    return { status: 200, json: { data } };
  });
}

function plan(from: { lat: number; lon: number }, to: { lat: number; lon: number }): unknown {
  if (mapped(from) === 'off-the-map' || mapped(to) === 'off-the-map') return { routingErrors: [{ code: 'OUTSIDE_BOUNDS' }], edges: [] };
  if (mapped(to) === 'island') return { routingErrors: [{ code: 'NO_TRANSIT_CONNECTION' }], edges: [] };
  const seconds = secondsBetween(from, to);
  return { routingErrors: [], edges: [{ node: { duration: seconds + 900 } }, { node: { duration: seconds } }] };
}
