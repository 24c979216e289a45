import { ALERT_FREQUENCIES, InputError, SAVED_SEARCH_KINDS, type AlertChannels, type AlertFrequency, type SavedSearchKind } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';

export interface NewSavedSearch {
  kind: SavedSearchKind;
  name: string;
  /** The parameters of the search as its route reads them; who takes it out parses it again. */
  query: unknown;
  frequency: AlertFrequency;
  channels: AlertChannels;
}

export interface StoredSavedSearch extends NewSavedSearch {
  id: string;
  profileId: string;
  revision: number;
  /** What came or changed after this instant is told. */
  since: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** A person who saves more has a filter for each day of the year: the platform would only mail itself. */
export const MOST_SAVED_SEARCHES = 50;

const Row = z.object({
  id: z.uuid(), profileId: z.uuid(), kind: z.enum(SAVED_SEARCH_KINDS), name: z.string(), query: z.unknown(), frequency: z.enum(ALERT_FREQUENCIES),
  channels: z.object({ app: z.boolean(), mail: z.boolean() }), revision: z.int(), since: InstantColumn, createdAt: InstantColumn, updatedAt: InstantColumn,
});
const ROW_SQL = `jsonb_build_object('id', id, 'profileId', profile_id, 'kind', kind, 'name', name, 'query', query, 'frequency', frequency,
  'channels', jsonb_build_object('app', in_app, 'mail', by_mail), 'revision', revision, 'since', since, 'createdAt', created_at, 'updatedAt', updated_at)`;

/** Searches that people want to be told of. Every change is kept by a trigger in `saved_search_revisions`. */
export class SavedSearchRepository {
  constructor(private readonly source: DataSource) {}

  /** Of a profile, oldest first. */
  async list(profileId: string, tx?: EntityManager): Promise<StoredSavedSearch[]> {
    return readRows(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM saved_searches WHERE profile_id = $1 ORDER BY created_at, id`, [profileId]);
  }

  /** One of a profile; throws `NotFoundError` also when it is somebody else's. */
  async get(profileId: string, id: string, tx?: EntityManager): Promise<StoredSavedSearch> {
    return found(await readRow(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM saved_searches WHERE profile_id = $1 AND id = $2`, [profileId, id]), id);
  }

  /** By id, whoever they belong to. */
  async listByIds(ids: readonly string[], tx?: EntityManager): Promise<StoredSavedSearch[]> {
    return ids.length === 0 ? [] : readRows(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM saved_searches WHERE id = ANY($1::uuid[]) ORDER BY id`, [ids]);
  }

  /** All searches of a kind that somebody wants to be told of, in the order of ids after `afterId`. */
  async listWanted(kind: SavedSearchKind, afterId: string | null, limit: number, tx?: EntityManager): Promise<StoredSavedSearch[]> {
    return readRows(
      managerOf(this.source, tx),
      Row,
      `SELECT ${ROW_SQL} AS row FROM saved_searches WHERE kind = $1 AND frequency <> 'off' AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [kind, afterId, limit],
    );
  }

  /** Says of all searches together whether one was made, changed or forgotten: then it is another than before. As this transaction sees them. */
  async mark(tx: EntityManager): Promise<string> {
    // Every change is a row of the log, and rows of it go with their profile: number and sum are equal only for the same rows.
    return (await readRow(tx, z.string(), `SELECT to_jsonb(count(*) || ':' || coalesce(sum(id), 0)) AS row FROM saved_search_revisions`)) ?? '';
  }

  /** Keeps a search; it tells of what comes or changes from now on. Throws `InputError` (`saved-search.too-many`) beyond fifty of a profile. */
  async create(profileId: string, search: NewSavedSearch): Promise<StoredSavedSearch> {
    return this.source.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM profiles WHERE id = $1 FOR NO KEY UPDATE', [profileId]);
      if ((await this.list(profileId, tx)).length >= MOST_SAVED_SEARCHES) throw new InputError('saved-search.too-many', `A profile keeps at most ${MOST_SAVED_SEARCHES} searches. Forget one first.`);
      const made = await readRow(
        tx,
        Row,
        `WITH s AS (INSERT INTO saved_searches (profile_id, kind, name, query, frequency, in_app, by_mail) VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7) RETURNING *) SELECT ${ROW_SQL} AS row FROM s`,
        [profileId, search.kind, storableText(search.name), storableJson(search.query), search.frequency, search.channels.app, search.channels.mail],
      );
      return found(made, profileId);
    });
  }

  /** Changes a search. With another query, or told again after a silence, it begins anew: what was there before is not told. Throws `NotFoundError`. */
  async update(profileId: string, id: string, search: NewSavedSearch): Promise<StoredSavedSearch> {
    const updated = await readRow(
      this.source.manager,
      Row,
      `WITH s AS (UPDATE saved_searches SET kind = $3, name = $4, query = $5::jsonb, frequency = $6, in_app = $7, by_mail = $8, updated_at = now(),
         revision = revision + CASE WHEN kind = $3 AND query = $5::jsonb THEN 0 ELSE 1 END,
         since = CASE WHEN kind = $3 AND query = $5::jsonb AND (frequency <> 'off' OR $6 = 'off') THEN since ELSE clock_timestamp() END
         WHERE profile_id = $1 AND id = $2 RETURNING *) SELECT ${ROW_SQL} AS row FROM s`,
      [profileId, id, search.kind, storableText(search.name), storableJson(search.query), search.frequency, search.channels.app, search.channels.mail],
    );
    return found(updated, id);
  }

  /** Throws `NotFoundError`. */
  async delete(profileId: string, id: string): Promise<void> {
    const deleted = await readRow(this.source.manager, z.uuid(), `WITH s AS (DELETE FROM saved_searches WHERE profile_id = $1 AND id = $2 RETURNING id) SELECT to_jsonb(id) AS row FROM s`, [profileId, id]);
    found(deleted, id);
  }
}

function found<T>(row: T | null, id: string): T {
  if (row === null) throw new NotFoundError('saved search', id);
  return row;
}
