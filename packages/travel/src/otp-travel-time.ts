import { DependencyError, TRAVEL_MODES } from '@mitn/domain';
import type { Point, TravelMode } from '@mitn/domain';
import { z } from 'zod';
import { askRouter } from './ask-router.js';
import { nextWorkingMorning } from './next-working-morning.js';
import { minutesOfSeconds, needMode } from './travel-time.port.js';
import type { Minutes, TravelTime } from './travel-time.port.js';

/** Ways that are asked in one request; the planner makes each by itself. */
const MOST_IN_ONE = 10;
/** Of so many connections after the wanted hour the shortest counts. */
const CONNECTIONS = 3;

/** Modes as `PlanModesInput`: the way by bicycle or car alone, or by what stops, with walking. */
const MODES: Record<TravelMode, string> = {
  bicycle: '{ directOnly: true, direct: [BICYCLE] }',
  car: '{ directOnly: true, direct: [CAR] }',
  'public-transport': '{ direct: [WALK], transit: { access: [WALK], egress: [WALK] } }',
};
/** The planner cannot know of these: they are no proof that there is no way. */
const CANNOT_TELL = new Set(['OUTSIDE_BOUNDS', 'OUTSIDE_SERVICE_PERIOD', 'LOCATION_NOT_FOUND', 'WALKING_BETTER_THAN_TRANSIT']);

const Plan = z.object({
  routingErrors: z.array(z.object({ code: z.string() })),
  edges: z.array(z.object({ node: z.object({ duration: z.number().min(0).nullable() }) }).nullable()).nullable(),
});
const Answer = z.object({ data: z.record(z.string(), Plan.nullable()).nullish(), errors: z.array(z.object({ message: z.string() })).optional() })
  .refine(({ data, errors }) => data != null || errors !== undefined, 'neither data nor errors');

export interface OtpOptions {
  /** The address of its GraphQL, such as `http://127.0.0.1:8080/otp/gtfs/v1`. */
  url: string;
  timeoutMs?: number;
  now?: () => Date;
}

/**
 * Ways by bicycle, car and public transport from OpenTripPlanner (2.7 or later, `planConnection` of its GTFS GraphQL), leaving at half past eight on the next working
 * day: the hour at which the way to work counts.
 */
export class OtpTravelTime implements TravelTime {
  readonly source = 'opentripplanner';
  readonly modes: readonly TravelMode[] = TRAVEL_MODES;
  private readonly url: URL;
  private readonly timeoutMs: number;
  private readonly now: () => Date;

  constructor({ url, timeoutMs = 5_000, now = () => new Date() }: OtpOptions) {
    this.url = new URL(url);
    this.timeoutMs = timeoutMs;
    this.now = now;
  }

  async minutes(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    needMode(this, mode);
    const answers: Minutes[] = [];
    for (let start = 0; start < to.length; start += MOST_IN_ONE) answers.push(...(await this.plans(mode, from, to.slice(start, start + MOST_IN_ONE))));
    return answers;
  }

  private async plans(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    const dateTime = `{ earliestDeparture: ${JSON.stringify(nextWorkingMorning(this.now()).toISOString())} }`;
    const plan = (point: Point, at: number): string =>
      `p${at}: planConnection(origin: ${place(from)}, destination: ${place(point)}, dateTime: ${dateTime}, modes: ${MODES[mode]}, first: ${CONNECTIONS}) { routingErrors { code } edges { node { duration } } }`;
    const { data, errors } = await askRouter(this.url, Answer, this.timeoutMs, { query: `query Minutes { ${to.map(plan).join(' ')} }` });
    // What the planner says of an error can repeat the places that were asked.
    if (data == null) throw new DependencyError('travel.refused', `OpenTripPlanner refused a plan with ${errors?.length ?? 0} error(s); is it version 2.7 or later?`);
    return to.map((_, at) => minutesOfPlan(data[`p${at}`] ?? null));
  }
}

function place({ lat, lon }: Point): string {
  return `{ location: { coordinate: { latitude: ${lat.toFixed(6)}, longitude: ${lon.toFixed(6)} } } }`;
}

function minutesOfPlan(plan: z.output<typeof Plan> | null): Minutes {
  if (!plan) return undefined;
  const durations = (plan.edges ?? []).flatMap((edge) => (edge?.node.duration == null ? [] : [edge.node.duration]));
  if (durations.length > 0) return minutesOfSeconds(Math.min(...durations));
  return plan.routingErrors.some(({ code }) => CANNOT_TELL.has(code)) ? undefined : null;
}
