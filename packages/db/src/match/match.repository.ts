import type { DomainEvent } from '@mitn/contracts/events';
import type { MatchKind } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow, readRows, storableJson } from '../data-source/rows.js';
import type { OfferRef } from '../feedback/feedback.repository.js';
import { OutboxRepository } from '../outbox/outbox.repository.js';
import { assertLease } from './lease.repository.js';
import { MATCH_ORDER, MatchRow, matchSql, MatchToTellRow, rankSql, type MatchListChange, type MatchReplacement, type MatchToTell, type StoredMatch, type StoredMatches } from './stored-match.js';

const INPUT = 'x(kind text, "vacancyId" uuid, "homeId" uuid, score integer, checks jsonb, parts jsonb, pair jsonb)';
/** The same for many profiles at once. */
const CHANGE_INPUT = 'x("profileId" uuid, "profileRevision" integer, kind text, "vacancyId" uuid, "homeId" uuid, score integer, checks jsonb, parts jsonb, pair jsonb)';
const UPSERT = `ON CONFLICT ON CONSTRAINT uq_matches_profile_offer DO UPDATE SET score = excluded.score, checks = excluded.checks, parts = excluded.parts,
    pair = excluded.pair, profile_revision = excluded.profile_revision, lease_number = excluded.lease_number
  WHERE (m.score, m.checks, m.parts, m.pair, m.profile_revision) IS DISTINCT FROM (excluded.score, excluded.checks, excluded.parts, excluded.pair, excluded.profile_revision)`;
const KeptState = z.object({ present: z.int(), matched: z.int().nullable() });
const State = z.object({
  present: z.int(), matched: z.int().nullable(), rulesVersion: z.string().nullable(), weightsVersion: z.string().nullable(),
  vacancy: z.int().nullable(), home: z.int().nullable(), pair: z.int().nullable(),
});

export class MatchRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Makes the kept matches of a profile equal to the given ones; rows that are equal already are not touched. Fenced: throws
   * `LeaseLostError` when the shard's lease number is another by now. Writes nothing (`written: false`) when the profile is gone or matches
   * of a newer revision are kept. Newly found matches leave `match.found.v1`, but not at the first computation of a profile.
   */
  async replace(tx: EntityManager, replacement: MatchReplacement): Promise<{ written: boolean; foundIds: string[] }> {
    const { profileId, profileRevision, shard, leaseNumber } = replacement;
    await assertLease(tx, shard, leaseNumber);
    const kept = await readRow(
      tx,
      KeptState,
      `SELECT jsonb_build_object('present', p.revision, 'matched', s.profile_revision) AS row FROM profiles p LEFT JOIN match_states s ON s.profile_id = p.id
       WHERE p.id = $1 AND p.shard = $2 FOR NO KEY UPDATE OF p`,
      [profileId, shard],
    );
    if (kept === null || (kept.matched !== null && kept.matched > profileRevision)) return { written: false, foundIds: [] };

    const kinds = replacement.rankings.map(({ kind }) => kind);
    const matches = storableJson(replacement.rankings.flatMap((ranking) => ranking.matches));
    await tx.query(
      `DELETE FROM matches m WHERE m.profile_id = $1 AND m.kind = ANY($2::text[]) AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS ${INPUT}
         WHERE x.kind = m.kind AND x."vacancyId" IS NOT DISTINCT FROM m.vacancy_id AND x."homeId" IS NOT DISTINCT FROM m.home_id)`,
      [profileId, kinds, matches],
    );
    const foundIds = await readRows(
      tx,
      z.uuid(),
      `WITH written AS (INSERT INTO matches AS m (profile_id, kind, vacancy_id, home_id, score, checks, parts, pair, profile_revision, lease_number)
         SELECT $1, x.kind, x."vacancyId", x."homeId", x.score, x.checks, x.parts, NULLIF(x.pair, 'null'::jsonb), $2, $3::bigint FROM jsonb_to_recordset($4::jsonb) AS ${INPUT}
         ${UPSERT} RETURNING m.id, m.score, m.vacancy_id, m.home_id, m.xmax = 0 AS found)
       SELECT to_jsonb(m.id) AS row FROM written m WHERE m.found ORDER BY ${MATCH_ORDER}`,
      [profileId, profileRevision, leaseNumber, matches],
    );
    await this.saveState(tx, replacement);
    if (kept.matched !== null) {
      const events: DomainEvent[] = foundIds.map((id) => ({ name: 'match.found.v1', payload: { id, profileId } }));
      await new OutboxRepository(this.source).append(tx, events);
    }
    return { written: true, foundIds };
  }

  /**
   * Writes what changed offers did to kept lists, of many profiles of one shard at once. Fenced as `replace`. Only lists made from the very revision that is kept are
   * changed: of a profile that is gone, was never matched, or is matched from another revision nothing is written. Newly found matches leave `match.found.v1`.
   * Returns the profiles that were written.
   */
  async change(tx: EntityManager, { shard, leaseNumber, changes }: { shard: number; leaseNumber: string; changes: readonly MatchListChange[] }): Promise<{ writtenIds: string[]; foundIds: string[] }> {
    await assertLease(tx, shard, leaseNumber);
    const revisions = storableJson(changes.map(({ profileId, profileRevision }) => ({ profileId, profileRevision })));
    const writtenIds = await readRows(
      tx,
      z.uuid(),
      `WITH held AS (SELECT p.id FROM jsonb_to_recordset($1::jsonb) AS x("profileId" uuid, "profileRevision" integer) JOIN profiles p ON p.id = x."profileId" AND p.shard = $2
         JOIN match_states s ON s.profile_id = p.id AND s.profile_revision = x."profileRevision" ORDER BY p.id FOR NO KEY UPDATE OF p) SELECT to_jsonb(id) AS row FROM held`,
      [revisions, shard],
    );
    const written = new Set(writtenIds);
    const kept = changes.filter(({ profileId }) => written.has(profileId));
    const dropped = kept.flatMap(({ profileId, drop }) => drop.map((offer) => ({ ...offer, profileId })));
    if (dropped.length > 0) {
      await tx.query(
        `DELETE FROM matches m USING jsonb_to_recordset($1::jsonb) AS x("profileId" uuid, kind text, "vacancyId" uuid, "homeId" uuid)
         WHERE m.profile_id = x."profileId" AND m.kind = x.kind AND m.vacancy_id IS NOT DISTINCT FROM x."vacancyId" AND m.home_id IS NOT DISTINCT FROM x."homeId"`,
        [storableJson(dropped)],
      );
    }
    const found = await readRows(
      tx,
      z.object({ id: z.uuid(), profileId: z.uuid() }),
      `WITH written AS (INSERT INTO matches AS m (profile_id, kind, vacancy_id, home_id, score, checks, parts, pair, profile_revision, lease_number)
         SELECT x."profileId", x.kind, x."vacancyId", x."homeId", x.score, x.checks, x.parts, NULLIF(x.pair, 'null'::jsonb), x."profileRevision", $1::bigint FROM jsonb_to_recordset($2::jsonb) AS ${CHANGE_INPUT}
         ${UPSERT} RETURNING m.id, m.profile_id, m.xmax = 0 AS found)
       SELECT jsonb_build_object('id', id, 'profileId', profile_id) AS row FROM written WHERE found`,
      [leaseNumber, storableJson(kept.flatMap(({ profileId, profileRevision, put }) => put.map((match) => ({ ...match, profileId, profileRevision }))))],
    );
    await tx.query(
      `UPDATE match_states s SET vacancy_count = COALESCE(x.vacancy, s.vacancy_count), home_count = COALESCE(x.home, s.home_count), pair_count = COALESCE(x.pair, s.pair_count), computed_at = now()
       FROM jsonb_to_recordset($1::jsonb) AS x("profileId" uuid, vacancy integer, home integer, pair integer) WHERE s.profile_id = x."profileId"`,
      [storableJson(kept.map(({ profileId, totals }) => ({ ...totals, profileId })))],
    );
    await new OutboxRepository(this.source).append(tx, found.map((match): DomainEvent => ({ name: 'match.found.v1', payload: match })));
    return { writtenIds, foundIds: found.map(({ id }) => id) };
  }

  /** The best `top` of a kind for a profile, by rank. Throws `NotFoundError` when there is no such profile. */
  async list(profileId: string, kind: MatchKind, top: number, tx?: EntityManager): Promise<StoredMatches> {
    const manager = managerOf(this.source, tx);
    const state = await readRow(
      manager,
      State,
      `SELECT jsonb_build_object('present', p.revision, 'matched', s.profile_revision, 'rulesVersion', s.rules_version, 'weightsVersion', s.weights_version,
         'vacancy', s.vacancy_count, 'home', s.home_count, 'pair', s.pair_count) AS row FROM profiles p LEFT JOIN match_states s ON s.profile_id = p.id WHERE p.id = $1`,
      [profileId],
    );
    if (state === null) throw new NotFoundError('profile', profileId);
    const matches = await readRows(manager, MatchRow, `SELECT ${matchSql('m.rank')} AS row FROM (SELECT m.*, row_number() OVER (ORDER BY ${MATCH_ORDER}) AS rank FROM matches m WHERE m.profile_id = $1 AND m.kind = $2) m ORDER BY m.rank LIMIT $3`, [profileId, kind, top]);
    return {
      state: state.matched === state.present ? 'ready' : 'computing',
      profileRevision: state.present,
      rulesVersion: state.rulesVersion ?? '',
      weightsVersion: state.weightsVersion ?? '',
      totals: { vacancy: state.vacancy ?? 0, home: state.home ?? 0, pair: state.pair ?? 0 },
      matches,
    };
  }

  /**
   * What the decision on alerts needs of matches, and nothing of their reasons: there are many, and nobody reads them here. Pairs and matches that are gone are left out.
   * `rank` is exact up to `upTo`; beyond it is `upTo + 1`.
   */
  async listToTell(ids: readonly string[], upTo: number, tx: EntityManager): Promise<MatchToTell[]> {
    return readRows(
      tx,
      MatchToTellRow,
      `SELECT jsonb_build_object('profileId', m.profile_id, 'kind', m.kind, 'vacancyId', m.vacancy_id, 'homeId', m.home_id, 'rank', ${rankSql(upTo)}) AS row
       FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM matches m WHERE m.id = wanted.id LIMIT 1) m WHERE m.kind <> 'pair'`,
      [ids],
    );
  }

  /** The kept matches of a profile with exactly these offers or pairs, in no order; those that are not kept are left out. */
  async listOfOffers(profileId: string, offers: readonly OfferRef[], tx?: EntityManager): Promise<StoredMatch[]> {
    return readRows(
      managerOf(this.source, tx),
      MatchRow,
      `SELECT ${matchSql()} AS row FROM matches m JOIN jsonb_to_recordset($2::jsonb) AS x("vacancyId" uuid, "homeId" uuid)
         ON x."vacancyId" IS NOT DISTINCT FROM m.vacancy_id AND x."homeId" IS NOT DISTINCT FROM m.home_id WHERE m.profile_id = $1`,
      [profileId, JSON.stringify(offers)],
    );
  }

  /** Matches that were found after the first computation of their profile, a while ago, and that no alert was decided for: what a lost job left behind. Pairs are not told. */
  async listUntold(olderThanSeconds: number, limit: number): Promise<string[]> {
    return readRows(
      this.source.manager,
      z.uuid(),
      `SELECT to_jsonb(m.id) AS row FROM matches m JOIN match_states s ON s.profile_id = m.profile_id WHERE m.kind <> 'pair' AND m.found_at > s.first_computed_at
         AND m.found_at < now() - make_interval(secs => $1) AND NOT EXISTS (SELECT 1 FROM alerts a WHERE a.profile_id = m.profile_id AND a.kind = m.kind
           AND a.vacancy_id IS NOT DISTINCT FROM m.vacancy_id AND a.home_id IS NOT DISTINCT FROM m.home_id AND a.channel = 'app'
           AND EXISTS (SELECT 1 FROM alert_reasons r WHERE r.alert_id = a.id AND r.reason = 'new-match')) LIMIT $2`,
      [olderThanSeconds, limit],
    );
  }

  private async saveState(tx: EntityManager, replacement: MatchReplacement): Promise<void> {
    const totalOf = (kind: MatchKind): number | null => replacement.rankings.find((ranking) => ranking.kind === kind)?.total ?? null;
    await tx.query(
      `INSERT INTO match_states AS s (profile_id, profile_revision, vacancy_count, home_count, pair_count, rules_version, weights_version)
       VALUES ($1, $2, COALESCE($3::integer, 0), COALESCE($4::integer, 0), COALESCE($5::integer, 0), $6, $7)
       ON CONFLICT (profile_id) DO UPDATE SET profile_revision = excluded.profile_revision, vacancy_count = COALESCE($3, s.vacancy_count), home_count = COALESCE($4, s.home_count),
         pair_count = COALESCE($5, s.pair_count), rules_version = excluded.rules_version, weights_version = excluded.weights_version, computed_at = now()
       WHERE (s.profile_revision, s.vacancy_count, s.home_count, s.pair_count, s.rules_version, s.weights_version)
         IS DISTINCT FROM (excluded.profile_revision, COALESCE($3, s.vacancy_count), COALESCE($4, s.home_count), COALESCE($5, s.pair_count), excluded.rules_version, excluded.weights_version)`,
      [replacement.profileId, replacement.profileRevision, totalOf('vacancy'), totalOf('home'), totalOf('pair'), replacement.rulesVersion, replacement.weightsVersion],
    );
  }
}
