import type { Profile } from '@mitn/domain';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableJson } from '../data-source/rows.js';
import { hashToken, newToken } from '../data-source/token.js';
import { MatchChangeLog } from '../match/match-change-log.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { ProfileColumn } from './profile-column.js';
import { shardOf } from './shard.js';

/** A profile as it is kept. Anonymous when `newcomerId` is null: then it ends at `expiresAt`. */
export interface StoredProfile {
  id: string;
  revision: number;
  shard: number;
  newcomerId: string | null;
  profile: Profile;
  expiresAt: Date | null;
  createdAt: Date;
}

export const ANONYMOUS_PROFILE_DAYS = 30;

const ProfileRow = z.object({
  id: z.uuid(), revision: z.int(), shard: z.int(), newcomerId: z.uuid().nullable(), profile: ProfileColumn, expiresAt: InstantColumn.nullable(), createdAt: InstantColumn,
});
const PROFILE_SQL = `jsonb_build_object('id', p.id, 'revision', p.revision, 'shard', p.shard, 'newcomerId', p.newcomer_id, 'profile', p.profile, 'expiresAt', p.expires_at, 'createdAt', p.created_at)`;
const ALIVE = '(p.expires_at IS NULL OR p.expires_at > now())';

/** Every write bumps the revision and leaves `profile.changed.v1` and a row in `match_changes`; a profile equal to the kept one writes neither. */
export class ProfileRepository {
  constructor(private readonly source: DataSource) {}

  /** An anonymous profile past its end counts as gone, here and in the lists. */
  async find(id: string, tx?: EntityManager): Promise<StoredProfile | null> {
    return (await this.listByIds([id], tx))[0] ?? null;
  }

  /** Throws `NotFoundError`. */
  async get(id: string, tx?: EntityManager): Promise<StoredProfile> {
    const profile = await this.find(id, tx);
    if (profile === null) throw new NotFoundError('profile', id);
    return profile;
  }

  /** Whether `token` is the one that was given with this anonymous profile, or to the newcomer whose profile it is. */
  async isToken(id: string, token: string, tx?: EntityManager): Promise<boolean> {
    const found = await readRow(managerOf(this.source, tx), z.uuid(), `SELECT to_jsonb(p.id) AS row FROM profiles p WHERE p.id = $1 AND p.token_hash = $2 AND ${ALIVE}`, [id, hashToken(token)]);
    return found !== null;
  }

  /** In the order of `ids`; unknown ids are left out. */
  async listByIds(ids: readonly string[], tx?: EntityManager): Promise<StoredProfile[]> {
    return readRows(
      managerOf(this.source, tx),
      ProfileRow,
      `SELECT ${PROFILE_SQL} AS row FROM profiles p JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) ON wanted.id = p.id WHERE ${ALIVE} ORDER BY wanted.place`,
      [ids],
    );
  }

  /** Profiles of one shard in the order of ids, after `afterId`. */
  async listByShard(shard: number, afterId: string | null, limit: number, tx?: EntityManager): Promise<StoredProfile[]> {
    return readRows(
      managerOf(this.source, tx),
      ProfileRow,
      `SELECT ${PROFILE_SQL} AS row FROM profiles p WHERE p.shard = $1 AND ($2::uuid IS NULL OR p.id > $2) AND ${ALIVE} ORDER BY p.id LIMIT $3`,
      [shard, afterId, limit],
    );
  }

  /** Profiles of newcomers in the order of ids, which are random: a fixed sample where there are more. Anonymous ones are nobody's to report on. */
  async listOfNewcomers(limit: number, tx?: EntityManager): Promise<StoredProfile[]> {
    return readRows(managerOf(this.source, tx), ProfileRow, `SELECT ${PROFILE_SQL} AS row FROM profiles p WHERE p.newcomer_id IS NOT NULL ORDER BY p.id LIMIT $1`, [limit]);
  }

  /** Keeps an anonymous profile for 30 days. The token is given this once; only its hash is kept. */
  async createAnonymous(profile: Profile, now: Date = new Date(), tx?: EntityManager): Promise<{ stored: StoredProfile; token: string }> {
    const token = newToken();
    const stored = await this.inTransaction(tx, (manager) => this.insert(manager, profile, { newcomerId: null, tokenHash: hashToken(token), expiresAt: endOf(now) }));
    return { stored, token };
  }

  /** Keeps the profile of a newcomer: makes it or changes it. */
  async upsertForNewcomer(tx: EntityManager, newcomerId: string, profile: Profile): Promise<StoredProfile> {
    const id = await readRow(tx, z.uuid(), 'SELECT to_jsonb(id) AS row FROM profiles WHERE newcomer_id = $1', [newcomerId]);
    return id === null ? this.insert(tx, profile, { newcomerId, tokenHash: null, expiresAt: null }) : this.update(id, profile, new Date(), tx);
  }

  /** Changes a profile; an anonymous one lives 30 days from `now` on. Throws `NotFoundError`. */
  async update(id: string, profile: Profile, now: Date = new Date(), tx?: EntityManager): Promise<StoredProfile> {
    return this.inTransaction(tx, async (manager) => {
      const before = await readRow(manager, z.int(), `SELECT to_jsonb(p.revision) AS row FROM profiles p WHERE p.id = $1 AND ${ALIVE} FOR UPDATE`, [id]);
      if (before === null) throw new NotFoundError('profile', id);
      const stored = await readRow(
        manager,
        ProfileRow,
        `WITH p AS (UPDATE profiles SET profile = $2::jsonb, revision = revision + CASE WHEN profile = $2::jsonb THEN 0 ELSE 1 END, updated_at = now(),
           expires_at = CASE WHEN expires_at IS NULL THEN NULL ELSE greatest(expires_at, $3) END WHERE id = $1 RETURNING *) SELECT ${PROFILE_SQL} AS row FROM p`,
        [id, storableJson(profile), endOf(now)],
      );
      if (stored === null) throw new NotFoundError('profile', id);
      if (stored.revision !== before) await announceChanges(this.source, manager, 'profile', [stored]);
      return stored;
    });
  }

  /** A new token for the profile of a newcomer, given this once; an earlier one opens nothing from now on. `null` when there is no such newcomer. */
  async giveToken(newcomerId: string, tx?: EntityManager): Promise<{ profileId: string; token: string } | null> {
    const token = newToken();
    const profileId = await this.setToken(newcomerId, hashToken(token), tx);
    return profileId === null ? null : { profileId, token };
  }

  /** From now on no token opens the profile of a newcomer; gives whether there is such a newcomer. */
  async withdrawToken(newcomerId: string, tx?: EntityManager): Promise<boolean> {
    return (await this.setToken(newcomerId, null, tx)) !== null;
  }

  /** Lets an anonymous profile live 30 days from `now` on, because the person uses it. Nothing else changes. */
  async keepAlive(id: string, now: Date, tx?: EntityManager): Promise<void> {
    // At most one write a day: a person who marks many offers does not write the same row again and again.
    await managerOf(this.source, tx).query(`UPDATE profiles p SET expires_at = $2 WHERE p.id = $1 AND p.expires_at < $2::timestamptz - interval '1 day' AND ${ALIVE}`, [id, endOf(now)]);
  }

  /** Deletes at most `limit` anonymous profiles past their end, with their matches and alerts; returns their ids. */
  async purgeExpired(now: Date, limit: number, tx?: EntityManager): Promise<string[]> {
    return this.inTransaction(tx, async (manager) => {
      const purged = await readRows(
        manager,
        z.uuid(),
        `WITH due AS (SELECT id FROM profiles WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED),
         purged AS (DELETE FROM profiles USING due WHERE profiles.id = due.id RETURNING profiles.id) SELECT to_jsonb(id) AS row FROM purged`,
        [now, limit],
      );
      // No event: there is nothing left to index. The shards must forget the profile, though.
      await new MatchChangeLog(this.source).append(manager, 'profile', purged);
      return purged;
    });
  }

  private setToken(newcomerId: string, tokenHash: string | null, tx: EntityManager | undefined): Promise<string | null> {
    return readRow(managerOf(this.source, tx), z.uuid(), 'WITH p AS (UPDATE profiles SET token_hash = $2 WHERE newcomer_id = $1 RETURNING id) SELECT to_jsonb(id) AS row FROM p', [newcomerId, tokenHash]);
  }

  private async insert(tx: EntityManager, profile: Profile, owner: { newcomerId: string | null; tokenHash: string | null; expiresAt: Date | null }): Promise<StoredProfile> {
    const id = randomUUID();
    const stored = await readRow(
      tx,
      ProfileRow,
      `WITH p AS (INSERT INTO profiles (id, newcomer_id, token_hash, shard, profile, expires_at) VALUES ($1, $2, $3, $4, $5::jsonb, $6) RETURNING *) SELECT ${PROFILE_SQL} AS row FROM p`,
      [id, owner.newcomerId, owner.tokenHash, shardOf(id), storableJson(profile), owner.expiresAt],
    );
    if (stored === null) throw new NotFoundError('profile', id);
    await announceChanges(this.source, tx, 'profile', [stored]);
    return stored;
  }

  private inTransaction<T>(tx: EntityManager | undefined, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return tx ? work(tx) : this.source.transaction(work);
  }
}

function endOf(now: Date): Date {
  return new Date(now.getTime() + ANONYMOUS_PROFILE_DAYS * 86_400_000);
}
