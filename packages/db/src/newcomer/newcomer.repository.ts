import type { CalendarDate, Profile } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRow, readRows, storableText } from '../data-source/rows.js';
import { ProfileRepository } from '../profile/profile.repository.js';

export interface NewNewcomer {
  name: string;
  email: string | null;
  phone: string | null;
  situation: string;
  arrivedOn: CalendarDate | null;
  profile: Profile;
  demo: boolean;
}

/** A newcomer with what fits. `state` is computing until matches of the present profile revision are written. */
export interface StoredNewcomer {
  id: string;
  caseNumber: string;
  profileId: string;
  name: string;
  situation: string;
  persons: number;
  arrivedOn: CalendarDate | null;
  createdAt: Date;
  state: 'ready' | 'computing';
  fits: { vacancy: number; home: number; pair: number };
  demo: boolean;
}

const NewcomerRow = z.object({
  id: z.uuid(), caseNumber: z.string(), profileId: z.uuid(), name: z.string(), situation: z.string(), persons: z.int(), arrivedOn: z.string().nullable(), createdAt: InstantColumn,
  state: z.enum(['ready', 'computing']), fits: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }), demo: z.boolean(),
});
const NEWCOMER_SQL = `jsonb_build_object('id', n.id, 'caseNumber', n.case_number, 'profileId', p.id, 'name', n.name, 'situation', n.situation, 'persons', h.adults + h.children,
  'arrivedOn', n.arrived_on, 'createdAt', n.created_at, 'state', CASE WHEN s.profile_revision = p.revision THEN 'ready' ELSE 'computing' END,
  'fits', jsonb_build_object('vacancy', COALESCE(s.vacancy_count, 0), 'home', COALESCE(s.home_count, 0), 'pair', COALESCE(s.pair_count, 0)), 'demo', n.demo)`;
const FROM = `newcomers n JOIN households h ON h.id = n.household_id JOIN profiles p ON p.newcomer_id = n.id LEFT JOIN match_states s ON s.profile_id = p.id`;
const FOUND = `($1::text IS NULL OR strpos(mitn_fold(n.name), mitn_fold($1)) > 0 OR strpos(n.case_number, $1) > 0)`;

/** A newcomer with what only their own file shows. */
export interface NewcomerWithContact extends StoredNewcomer {
  email: string | null;
  phone: string | null;
}
const ContactRow = z.object({ newcomer: NewcomerRow, email: z.string().nullable(), phone: z.string().nullable() });

export class NewcomerRepository {
  constructor(private readonly source: DataSource) {}

  /** Keeps household, newcomer and profile with their events. `id` is the case id. */
  async create(tx: EntityManager, newcomer: NewNewcomer): Promise<{ id: string; caseNumber: string; profileId: string }> {
    const { adults, children, pets } = newcomer.profile.household;
    const made = await readRow(
      tx,
      z.object({ id: z.uuid(), caseNumber: z.string() }),
      `WITH household AS (INSERT INTO households (adults, children, pets, demo) VALUES ($1, $2, $3, $4) RETURNING id),
       newcomer AS (INSERT INTO newcomers (household_id, name, email, phone, situation, arrived_on, demo)
         SELECT id, $5, $6, $7, $8, $9, $4 FROM household RETURNING id, case_number)
       SELECT jsonb_build_object('id', id, 'caseNumber', case_number) AS row FROM newcomer`,
      [adults, children, pets, newcomer.demo, storableText(newcomer.name), newcomer.email, newcomer.phone, newcomer.situation, newcomer.arrivedOn],
    );
    if (made === null) throw new NotFoundError('newcomer', newcomer.name);
    const { id: profileId } = await new ProfileRepository(this.source).upsertForNewcomer(tx, made.id, newcomer.profile);
    return { ...made, profileId };
  }

  async find(id: string, tx?: EntityManager): Promise<StoredNewcomer | null> {
    return readRow(managerOf(this.source, tx), NewcomerRow, `SELECT ${NEWCOMER_SQL} AS row FROM ${FROM} WHERE n.id = $1`, [id]);
  }

  /** With e-mail address and telephone number, which lists leave out. */
  async findWithContact(id: string, tx?: EntityManager): Promise<NewcomerWithContact | null> {
    const found = await readRow(managerOf(this.source, tx), ContactRow, `SELECT jsonb_build_object('newcomer', ${NEWCOMER_SQL}, 'email', n.email, 'phone', n.phone) AS row FROM ${FROM} WHERE n.id = $1`, [id]);
    return found && { ...found.newcomer, email: found.email, phone: found.phone };
  }

  /** Newest first. `q` looks in names and case numbers, without regard to case or accents; `total` counts all that `q` finds. */
  async list(query: { q: string | null; cursor: string | null; limit: number }, tx?: EntityManager): Promise<{ newcomers: StoredNewcomer[]; total: number; nextCursor: string | null }> {
    const manager = managerOf(this.source, tx);
    const after = decodeCursor(query.cursor);
    const q = query.q === null || query.q.trim() === '' ? null : storableText(query.q.trim());
    const rows = await readRows(
      manager,
      z.object({ at: z.string(), newcomer: NewcomerRow }),
      `SELECT jsonb_build_object('at', n.created_at, 'newcomer', ${NEWCOMER_SQL}) AS row FROM ${FROM}
       WHERE ${FOUND} AND ($2::timestamptz IS NULL OR (n.created_at, n.id) < ($2::timestamptz, $3::uuid)) ORDER BY n.created_at DESC, n.id DESC LIMIT $4`,
      [q, after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    const total = await readRow(manager, z.int(), `SELECT to_jsonb(count(*)) AS row FROM newcomers n WHERE ${FOUND}`, [q]);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ at, newcomer }) => ({ at, id: newcomer.id }));
    return { newcomers: items.map(({ newcomer }) => newcomer), total: total ?? 0, nextCursor };
  }

  /** Newcomers with the same e-mail address or the same folded name, one reason each; call it before `create`. */
  async findDuplicates(person: { email: string | null; name: string }, tx?: EntityManager): Promise<{ id: string; reason: 'email' | 'name' }[]> {
    return readRows(
      managerOf(this.source, tx),
      z.object({ id: z.uuid(), reason: z.enum(['email', 'name']) }),
      `SELECT jsonb_build_object('id', n.id, 'reason', CASE WHEN lower(n.email) = lower($1::text) THEN 'email' ELSE 'name' END) AS row FROM newcomers n
       WHERE lower(n.email) = lower($1::text) OR mitn_fold(n.name) = mitn_fold($2) ORDER BY n.created_at, n.id LIMIT 20`,
      [person.email, storableText(person.name)],
    );
  }
}
