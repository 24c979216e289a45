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

/** What changed offers did to the kept lists of one profile: matches to keep, newly or with another content, and offers that stand in a list no more. */
export interface MatchListChange {
  profileId: string;
  profileRevision: number;
  put: readonly Match[];
  drop: readonly { kind: MatchKind; vacancyId: string | null; homeId: string | null }[];
  /** How many fit now, of the kinds that are named. */
  totals: Partial<Record<MatchKind, number>>;
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

/** A match as the decision on its alert needs it. */
export interface MatchToTell {
  profileId: string;
  kind: MatchKind;
  rank: number;
  vacancyId: string | null;
  homeId: string | null;
}

export const MatchToTellRow: z.ZodType<MatchToTell> = z.object({ profileId: z.uuid(), kind: z.enum(MATCH_KINDS), rank: z.int(), vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable() });

/** How matches of one kind and profile are ordered: the order of uuids in PostgreSQL is that of their texts. */
export const MATCH_ORDER = 'm.score DESC, m.vacancy_id, m.home_id';

const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;
const offersOf = (row: string): string => `(COALESCE(${row}.vacancy_id, ${NONE}), COALESCE(${row}.home_id, ${NONE}))`;
const BETTER = `matches b WHERE b.profile_id = m.profile_id AND b.kind = m.kind AND b.score >= m.score AND (b.score > m.score OR ${offersOf('b')} < ${offersOf('m')})`;
/** The place of one match among those of its kind and profile. */
const RANK = `(SELECT 1 + count(*) FROM ${BETTER})`;
/** The same for those who ask only about the first `upTo` places: all others stand at `upTo + 1`. */
export const rankSql = (upTo: number): string => `(SELECT 1 + count(*) FROM (SELECT 1 FROM ${BETTER} LIMIT ${upTo}) AS better)`;

/** A match as JSON. `rank`: SQL that gives its place, where the query around it knows it already. */
export const matchSql = (rank: string = RANK): string => `jsonb_build_object('id', m.id, 'profileId', m.profile_id, 'profileRevision', m.profile_revision, 'foundAt', m.found_at, 'kind', m.kind, 'rank', ${rank},
  'score', m.score, 'vacancyId', m.vacancy_id, 'homeId', m.home_id, 'checks', m.checks, 'parts', m.parts, 'pair', m.pair)`;
