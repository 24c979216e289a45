import type { CalendarDate, RegisterDiff, RegisteredSponsor } from '@mitn/domain';
import { exactName, sponsorNameKey } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, managerOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';

/** A row of the register that is held. */
export interface ListedSponsor extends RegisteredSponsor {
  id: string;
}

/** The copy of the register that is held: the day of which it is, how many sponsors it lists, and where it came from. */
export interface HeldRegister {
  id: string;
  validOn: CalendarDate;
  sponsors: number;
  source: string;
  importedAt: Date;
}

const Listed = z.object({ id: z.uuid(), name: z.string(), kvkNumber: z.string().nullable() });
const Held = z.object({ id: z.uuid(), validOn: z.string(), sponsors: z.int(), source: z.string(), importedAt: InstantColumn });
/** The advisory lock of whoever writes a register. */
const REGISTER_LOCK = 4_121_766;

/** The register of recognised sponsors with its history: a row ends where the register no longer lists it under that name and number. */
export class SponsorRegisterRepository {
  constructor(private readonly source: DataSource) {}

  /** The register that was imported last, or null. */
  async findHeld(tx?: EntityManager): Promise<HeldRegister | null> {
    return readRow(
      managerOf(this.source, tx),
      Held,
      `SELECT jsonb_build_object('id', id, 'validOn', valid_on, 'sponsors', (SELECT count(*) FROM sponsors WHERE valid_to IS NULL), 'source', source, 'importedAt', imported_at) AS row
       FROM sponsor_registers ORDER BY imported_at DESC, id LIMIT 1`,
    );
  }

  /** Keeps other imports of a register out until the transaction ends. */
  async lock(tx: EntityManager): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
  }

  /** Every sponsor that the register lists now. */
  async listListed(tx?: EntityManager): Promise<ListedSponsor[]> {
    return readRows(managerOf(this.source, tx), Listed, `SELECT jsonb_build_object('id', id, 'name', name, 'kvkNumber', kvk_number) AS row FROM sponsors WHERE valid_to IS NULL ORDER BY id`);
  }

  /**
   * Takes a register over: removed and changed rows end on its day, added and changed ones begin. What employers had to do with a sponsor that
   * changed, or that is back with the number or the name that it had, goes with it.
   */
  async replace(tx: EntityManager, register: { validOn: CalendarDate; source: string; rows: number; diff: RegisterDiff<ListedSponsor, RegisteredSponsor> }): Promise<void> {
    const { validOn, diff } = register;
    const made = await readRow(
      tx,
      z.uuid(),
      `WITH made AS (INSERT INTO sponsor_registers (valid_on, source, row_count, added_count, changed_count, removed_count) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id) SELECT to_jsonb(id) AS row FROM made`,
      [validOn, storableText(register.source), register.rows, diff.added.length, diff.changed.length, diff.removed.length],
    );
    const ended = [...diff.removed, ...diff.changed.map(({ before }) => before)].map(({ id }) => id);
    await tx.query('UPDATE sponsors SET valid_to = greatest(valid_from, $2::date) WHERE id = ANY($1::uuid[])', [ended, validOn]);
    const rows = [...diff.changed.map(({ before, after }) => toRow(after, before.id)), ...diff.added.map((row) => toRow(row, null))];
    await tx.query(
      `WITH x AS (SELECT gen_random_uuid() AS id, * FROM json_to_recordset($1::json) AS x(name text, name_key text, kvk_number text, before uuid)),
       made AS (INSERT INTO sponsors (id, name, name_key, kvk_number, valid_from, register_id) SELECT id, name, name_key, kvk_number, $2, $3 FROM x)
       UPDATE sponsor_links l SET sponsor_id = x.id FROM x WHERE l.sponsor_id = x.before`,
      [storableJson(rows), validOn, made],
    );
    await tx.query(
      // The links come first, then each looks its sponsor up: joined the other way round, on tables that were just filled, thousands of rows met thousands.
      `WITH ended AS MATERIALIZED (SELECT l.id, l.organisation_id, l.decided_at, gone.kvk_number, gone.name FROM sponsor_links l JOIN sponsors gone ON gone.id = l.sponsor_id WHERE gone.valid_to IS NOT NULL),
       back AS (SELECT DISTINCT ON (ended.id) ended.id, ended.organisation_id, ended.decided_at, again.id AS sponsor_id FROM ended CROSS JOIN LATERAL (
           SELECT s.id FROM sponsors s WHERE s.register_id = $1 AND s.valid_to IS NULL AND s.kvk_number = ended.kvk_number
           UNION ALL SELECT s.id FROM sponsors s WHERE s.register_id = $1 AND s.valid_to IS NULL AND s.kvk_number IS NULL AND ended.kvk_number IS NULL AND s.name = ended.name) again
         WHERE NOT EXISTS (SELECT 1 FROM sponsor_links other WHERE other.organisation_id = ended.organisation_id AND other.sponsor_id = again.id) ORDER BY ended.id, again.id),
       one_each AS (SELECT DISTINCT ON (organisation_id, sponsor_id) * FROM back ORDER BY organisation_id, sponsor_id, decided_at DESC NULLS LAST, id)
       UPDATE sponsor_links l SET sponsor_id = one_each.sponsor_id FROM one_each WHERE l.id = one_each.id`,
      [made],
    );
  }
}

function toRow(sponsor: RegisteredSponsor, before: string | null): Record<string, unknown> {
  return { name: exactName(sponsor.name), name_key: sponsorNameKey(sponsor.name), kvk_number: sponsor.kvkNumber, before };
}
