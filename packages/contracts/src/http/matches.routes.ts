import { CHECK_RESULTS, MATCH_KINDS, TRAVEL_MODES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { ProfileBody } from './profiles.routes.js';
import { HomeHit, VacancyHit } from './search.routes.js';

const kind = z._default(z.enum(MATCH_KINDS), 'pair');
const top = z._default(z.int().check(z.minimum(1), z.maximum(100)), 20);
/** `reason` is in the language of the request (`Accept-Language: nl` or English); `reasonCode` and `reasonValues` are the same for programs. */
const reasoned = { reason: z.string(), reasonCode: z.string(), reasonValues: z.record(z.string(), z.union([z.string(), z.number()])) };

export const MatchAnswer = z.object({
  rank: z.int(),
  score: z.int(),
  vacancyId: z.nullable(Id),
  homeId: z.nullable(Id),
  /** `overruled` is there where staff found a result other than the computed one; `reason` is then theirs, and `computed` with its own reason what the engine says. */
  checks: z.array(z.object({ name: z.string(), result: z.enum(CHECK_RESULTS), ...reasoned, overruled: z.optional(z.object({ computed: z.enum(CHECK_RESULTS), reason: z.string() })) })),
  parts: z.array(z.object({ name: z.string(), points: z.int(), max: z.int(), ...reasoned })),
  pair: z.nullable(
    z.object({
      minutes: z.nullable(z.int()),
      mode: z.enum(TRAVEL_MODES),
      estimate: z.boolean(),
      costShare: z.nullable(z.number()),
      netPayCentsPerMonth: z.nullable(z.int()),
      costCentsPerMonth: z.int(),
    }),
  ),
  vacancy: z.nullable(VacancyHit),
  home: z.nullable(HomeHit),
  /** There when a case worker recommends exactly this; such a match stands first whatever its score, which stays as computed. `reason` is in the case worker's words; null = none is given. */
  recommended: z.optional(z.object({ reason: z.nullable(z.string()) })),
});
export type MatchAnswer = z.output<typeof MatchAnswer>;

export const MatchesAnswer = z.object({
  /** computing: the matches below, if any, belong to an earlier revision of the profile. */
  state: z.enum(['ready', 'computing']),
  profileRevision: z.int(),
  rulesVersion: z.string(),
  weightsVersion: z.string(),
  /** How many fit in all, of each kind. */
  totals: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }),
  matches: z.array(MatchAnswer),
});
export type MatchesAnswer = z.output<typeof MatchesAnswer>;

export const listMatchesRoute = defineRoute({
  method: 'GET', path: '/api/profiles/:id/matches', access: 'profile', summary: 'Ranked jobs, homes or pairs for a profile, each with checks and reasons',
  params: z.strictObject({ id: Id }), query: z.strictObject({ kind, top }), answer: MatchesAnswer,
});
export const matchRoute = defineRoute({
  method: 'POST', path: '/api/match', access: 'public', summary: 'The same for a profile that is not kept',
  body: z.strictObject({ profile: ProfileBody, kind, top, /** The day to judge on; today unless said. */ asOf: z.optional(CalendarDateText) }), answer: MatchesAnswer,
});
