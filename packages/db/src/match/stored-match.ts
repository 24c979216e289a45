import type { Match, MatchKind } from '@mitn/domain';
import { CHECK_RESULTS, MATCH_KINDS, TRAVEL_MODES } from '@mitn/domain';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';

/** A match that is kept: made from revision `profileRevision` of the profile. */
export interface StoredMatch extends Match {
  id: string;
  profileId: string;
  profileRevision: number;
  foundAt: Date;
}

/** The matches of one profile. `state` is computing while the profile's present revision has not been matched yet. */
export interface StoredMatches {
  state: 'ready' | 'computing';
  /** The present revision of the profile. */
  profileRevision: number;
  /** Empty before the first computation. */
  rulesVersion: string;
  weightsVersion: string;
  totals: Record<MatchKind, number>;
  matches: StoredMatch[];
}

/** All that was computed for a profile. `total` is how many passed; `matches` the best of them. Kinds left out keep their rows and totals. */
export interface MatchReplacement {
  profileId: string;
  profileRevision: number;
  shard: number;
  leaseNumber: string;
  rankings: readonly { kind: MatchKind; total: number; matches: readonly Match[] }[];
  rulesVersion: string;
  weightsVersion: string;
}

const Reason = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

export const MatchRow: z.ZodType<StoredMatch> = z.object({
  id: z.uuid(),
  profileId: z.uuid(),
  profileRevision: z.int(),
  foundAt: InstantColumn,
  kind: z.enum(MATCH_KINDS),
  rank: z.int(),
  score: z.int(),
  vacancyId: z.uuid().nullable(),
  homeId: z.uuid().nullable(),
  checks: z.array(z.object({ name: z.string(), result: z.enum(CHECK_RESULTS), reason: Reason })),
  parts: z.array(z.object({ name: z.string(), points: z.number(), max: z.number(), reason: Reason })),
  pair: z
    .object({
      minutes: z.number().nullable(),
      mode: z.enum(TRAVEL_MODES),
      estimate: z.boolean(),
      costShare: z.number().nullable(),
      netPayCentsPerMonth: z.number().nullable(),
      costCentsPerMonth: z.number(),
    })
    .nullable(),
});

export const MATCH_SQL = `jsonb_build_object('id', m.id, 'profileId', m.profile_id, 'profileRevision', m.profile_revision, 'foundAt', m.found_at, 'kind', m.kind, 'rank', m.rank,
  'score', m.score, 'vacancyId', m.vacancy_id, 'homeId', m.home_id, 'checks', m.checks, 'parts', m.parts, 'pair', m.pair)`;
