import * as z from 'zod';

const changed = z.strictObject({ id: z.uuid(), revision: z.int().positive() });

/** Every event: what happened, in the past tense, with a version. Payloads carry ids; receivers read the row. */
export const EVENTS = {
  'vacancy.changed.v1': changed,
  'home.changed.v1': changed,
  'profile.changed.v1': changed,
  'cohort.plan-requested.v1': z.strictObject({ id: z.uuid() }),
  'match.found.v1': z.strictObject({ id: z.uuid(), profileId: z.uuid() }),
} as const;

export type EventName = keyof typeof EVENTS;
export type EventPayload<N extends EventName> = z.output<(typeof EVENTS)[N]>;
export type DomainEvent = { [N in EventName]: { name: N; payload: EventPayload<N> } }[EventName];

/** Reads an event that was stored as JSON; throws when name or payload is not one of ours. */
export function parseEvent(name: string, payload: unknown): DomainEvent {
  if (!Object.hasOwn(EVENTS, name)) throw new Error(`Unknown event ${JSON.stringify(name)}: a newer version of the product may have written it.`);
  return { name, payload: EVENTS[name as EventName].parse(payload) } as DomainEvent;
}
