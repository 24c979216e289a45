import type { SponsorCandidate, SponsorLinkState, SponsorMatch, SponsorProposal } from '@mitn/domain';
import { exactName, InputError, matchSponsor, SPONSOR_MATCHES, sponsorNameKey } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow, readRows, storableJson } from '../data-source/rows.js';
import type { PageOf } from '../offer/stored-offer.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { SPONSOR_LINKS_SQL, SponsorLinkRow, type StoredSponsorLink } from './stored-sponsor-link.js';

export type { StoredSponsorLink } from './stored-sponsor-link.js';

/** Why an employer counts as a recognised sponsor, or that it was looked for: the register's day, and by what it was found (null = it was not). */
export interface SponsorEvidence {
  registerDate: string;
  matchedBy: SponsorMatch | null;
  name: string | null;
  kvkNumber: string | null;
}

const PAGE = 2_000;
const Organisation = z.object({ id: z.uuid(), name: z.string(), kvkNumber: z.string().nullable() });
const Candidate = z.object({ id: z.uuid(), name: z.string(), kvkNumber: z.string().nullable(), nameKey: z.string() });
const Announced = z.object({ id: z.uuid(), revision: z.int() });
const Evidence = z.object({ registerDate: z.string(), matchedBy: z.enum(SPONSOR_MATCHES).nullable(), name: z.string().nullable(), kvkNumber: z.string().nullable() });
const Cursor = z.tuple([z.int(), z.uuid()]);

/** What employers have to do with the register of recognised sponsors. Demo employers are left alone: their state is made up like the rest of them. */
export class SponsorLinkRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Matches employers with the register that is held (all of them when `organisationIds` is null): links that decide are accepted, the rest is
   * proposed, what no longer fits goes; what a person decided stays. Employers whose state changes pass it on to their open vacancies, with
   * events. Returns how many employers changed.
   */
  async evaluate(tx: EntityManager, organisationIds: readonly string[] | null): Promise<number> {
    if (organisationIds?.length === 0) return 0;
    const held = await readRow(tx, z.boolean(), 'SELECT to_jsonb(EXISTS (SELECT 1 FROM sponsor_registers)) AS row');
    if (held !== true) return 0;
    let changed = 0;
    for (let after: string | null = null; ; ) {
      const organisations: z.output<typeof Organisation>[] = await readRows(
        tx,
        Organisation,
        `SELECT jsonb_build_object('id', id, 'name', name, 'kvkNumber', kvk_number) AS row FROM organisations
         WHERE kind = 'employer' AND NOT demo AND ($1::uuid[] IS NULL OR id = ANY($1)) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3 FOR NO KEY UPDATE`,
        [organisationIds, after, PAGE],
      );
      after = organisations.at(-1)?.id ?? null;
      if (after === null) return changed;
      await this.writeLinks(tx, organisations);
      changed += await this.settle(tx, organisations.map(({ id }) => id));
    }
  }

  /** Links of a state; proposals of employers that are recognised already are left out. Most open vacancies first. */
  async list(state: SponsorLinkState, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredSponsorLink> & { total: number }> {
    const after = decodeCountCursor(page.cursor);
    const manager = managerOf(this.source, tx);
    const where = `l.state = $1 AND (l.state <> 'proposed' OR g.sponsor <> 'recognised')`;
    const total = await readRow(manager, z.int(), `SELECT to_jsonb(count(*)) AS row FROM sponsor_links l JOIN organisations g ON g.id = l.organisation_id WHERE ${where}`, [state]);
    const rows = await readRows(
      manager,
      SponsorLinkRow,
      `SELECT link AS row FROM (${SPONSOR_LINKS_SQL} WHERE ${where}) x WHERE $2::int IS NULL OR (-x.open_vacancies, x.id) > (-$2::int, $3::uuid) ORDER BY -x.open_vacancies, x.id LIMIT $4`,
      [state, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    const nextCursor = rows.length > page.limit && last ? Buffer.from(JSON.stringify([last.openVacancies, last.id])).toString('base64url') : null;
    return { items, nextCursor, total: total ?? 0 };
  }

  /** A person decides on a link; the same decision again changes nothing. Throws `NotFoundError`. */
  async decide(tx: EntityManager, id: string, state: 'accepted' | 'rejected', accountId: string): Promise<StoredSponsorLink> {
    const organisationId = await readRow(
      tx,
      z.uuid(),
      `WITH decided AS (UPDATE sponsor_links SET state = $2, decided_by = $3, decided_at = now() WHERE id = $1 AND (state <> $2 OR decided_at IS NULL) RETURNING organisation_id)
       SELECT to_jsonb(organisation_id) AS row FROM decided`,
      [id, state, accountId],
    );
    if (organisationId !== null) await this.settle(tx, [organisationId]);
    const link = await readRow(tx, SponsorLinkRow, `SELECT link AS row FROM (${SPONSOR_LINKS_SQL} WHERE l.id = $1) x`, [id]);
    if (link === null) throw new NotFoundError('sponsor link', id);
    return link;
  }

  /** The evidence for what is said of an employer; null when no register is held or the employer is part of the demo. */
  async findEvidence(organisationId: string, tx?: EntityManager): Promise<SponsorEvidence | null> {
    return readRow(
      managerOf(this.source, tx),
      Evidence,
      `SELECT jsonb_build_object('registerDate', r.valid_on, 'matchedBy', m.matched_by, 'name', m.name, 'kvkNumber', m.kvk_number) AS row
       FROM (SELECT valid_on FROM sponsor_registers ORDER BY imported_at DESC, id LIMIT 1) r JOIN organisations g ON g.id = $1 AND NOT g.demo
       LEFT JOIN LATERAL (SELECT l.matched_by, s.name, s.kvk_number FROM sponsor_links l JOIN sponsors s ON s.id = l.sponsor_id AND s.valid_to IS NULL
         WHERE l.organisation_id = g.id AND l.state = 'accepted' ORDER BY l.matched_by = 'kvk' DESC, l.created_at, l.id LIMIT 1) m ON true`,
      [organisationId],
    );
  }

  private async writeLinks(tx: EntityManager, organisations: z.output<typeof Organisation>[]): Promise<void> {
    const rows = (await this.propose(tx, organisations)).map(({ organisationId, sponsorId, matchedBy, decides }) => ({
      organisation_id: organisationId, sponsor_id: sponsorId, matched_by: matchedBy, state: decides ? 'accepted' : 'proposed',
    }));
    const input = [organisations.map(({ id }) => id), storableJson(rows)];
    const wanted = `wanted AS (SELECT * FROM json_to_recordset($2::json) AS x(organisation_id uuid, sponsor_id uuid, matched_by text, state text))`;
    await tx.query(
      `WITH ${wanted} DELETE FROM sponsor_links l WHERE l.organisation_id = ANY($1::uuid[]) AND l.decided_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.organisation_id = l.organisation_id AND w.sponsor_id = l.sponsor_id)`,
      input,
    );
    await tx.query(
      `WITH ${wanted} INSERT INTO sponsor_links AS l (organisation_id, sponsor_id, matched_by, state)
         SELECT organisation_id, sponsor_id, matched_by, state FROM wanted WHERE organisation_id = ANY($1::uuid[]) ORDER BY organisation_id, sponsor_id
       ON CONFLICT (organisation_id, sponsor_id) DO UPDATE SET matched_by = excluded.matched_by, state = excluded.state
       WHERE l.decided_at IS NULL AND (l.matched_by, l.state) IS DISTINCT FROM (excluded.matched_by, excluded.state)`,
      input,
    );
  }

  private async propose(tx: EntityManager, organisations: z.output<typeof Organisation>[]): Promise<(SponsorProposal & { organisationId: string })[]> {
    const candidates = await readRows(
      tx,
      Candidate,
      `SELECT jsonb_build_object('id', id, 'name', name, 'kvkNumber', kvk_number, 'nameKey', name_key) AS row FROM sponsors
       WHERE valid_to IS NULL AND (kvk_number = ANY($1::text[]) OR name = ANY($2::text[]) OR (name_key = ANY($3::text[]) AND name_key <> ''))`,
      [organisations.map(({ kvkNumber }) => kvkNumber), organisations.map(({ name }) => exactName(name)), organisations.map(({ name }) => sponsorNameKey(name))],
    );
    const byKey = new Map<string, SponsorCandidate[]>();
    for (const candidate of candidates) {
      for (const key of new Set([`kvk ${candidate.kvkNumber}`, `name ${exactName(candidate.name)}`, `key ${candidate.nameKey}`])) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
    }
    return organisations.flatMap((organisation) => {
      const keys = [...(organisation.kvkNumber === null ? [] : [`kvk ${organisation.kvkNumber}`]), `name ${exactName(organisation.name)}`, `key ${sponsorNameKey(organisation.name)}`];
      const near = new Map(keys.flatMap((key) => byKey.get(key) ?? []).map((candidate) => [candidate.id, candidate]));
      return matchSponsor(organisation, [...near.values()]).map((proposal) => ({ ...proposal, organisationId: organisation.id }));
    });
  }

  /**
   * Works out the state of employers from their links, and tells of the vacancies of those that changed. Absence counts as `not-recognised` only when
   * the employer's own KvK number is known, the register gives numbers, and nothing waits for a person: without a number, absence proves nothing.
   */
  private async settle(tx: EntityManager, organisationIds: string[]): Promise<number> {
    const changed = await readRows(
      tx,
      z.uuid(),
      `WITH numbered AS (SELECT count(kvk_number) * 2 > count(*) AS enough FROM sponsors WHERE valid_to IS NULL),
       verdicts AS (SELECT g.id, CASE
           WHEN EXISTS (SELECT 1 FROM sponsor_links l JOIN sponsors s ON s.id = l.sponsor_id AND s.valid_to IS NULL WHERE l.organisation_id = g.id AND l.state = 'accepted') THEN 'recognised'
           WHEN g.kvk_number IS NOT NULL AND numbered.enough AND NOT EXISTS (SELECT 1 FROM sponsors s WHERE s.valid_to IS NULL AND s.kvk_number = g.kvk_number)
             AND NOT EXISTS (SELECT 1 FROM sponsor_links l WHERE l.organisation_id = g.id AND l.state = 'proposed') THEN 'not-recognised'
           ELSE 'unknown' END AS sponsor
         FROM organisations g, numbered WHERE g.id = ANY($1::uuid[]) AND NOT g.demo),
       changed AS (UPDATE organisations g SET sponsor = v.sponsor FROM verdicts v WHERE v.id = g.id AND g.sponsor <> v.sponsor RETURNING g.id)
       SELECT to_jsonb(id) AS row FROM changed`,
      [organisationIds],
    );
    if (changed.length === 0) return 0;
    const touched = await readRows(
      tx,
      Announced,
      `WITH due AS (SELECT id FROM vacancies WHERE organisation_id = ANY($1::uuid[]) AND status = 'open' ORDER BY id FOR UPDATE),
       touched AS (UPDATE vacancies o SET revision = o.revision + 1, updated_at = now() FROM due WHERE o.id = due.id RETURNING o.id, o.revision)
       SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM touched`,
      [changed],
    );
    await announceChanges(this.source, tx, 'vacancy', touched);
    return changed.length;
  }
}

function decodeCountCursor(cursor: string | null): z.output<typeof Cursor> | null {
  if (cursor === null) return null;
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (error) {
    throw new InputError('bad-cursor', 'This cursor is not one that a list gave; start again without a cursor.', { cause: error });
  }
}
