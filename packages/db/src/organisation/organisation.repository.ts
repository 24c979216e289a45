import type { OrganisationName, SponsorState } from '@mitn/domain';
import { organisationKey, SPONSOR_STATES } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';
import type { StoredOrganisation } from '../offer/stored-offer.js';
import { SponsorLinkRepository } from '../sponsor/sponsor-link.repository.js';

export type OrganisationKind = 'employer' | 'provider';

/** An organisation as something outside names it. `sponsor` is left out where nothing is known. */
export interface NamedOrganisation extends OrganisationName {
  nameFlags?: string[];
  sponsor?: SponsorState;
  demo: boolean;
}

interface Row {
  name_key: string;
  name: string;
  kvk_number: string | null;
  website: string | null;
  sponsor: SponsorState;
  name_flags: string[];
  demo: boolean;
}

const Organisation = z.object({ id: z.uuid(), name: z.string(), sponsor: z.enum(SPONSOR_STATES), nameFlags: z.array(z.string()), demo: z.boolean() });
const Keyed = z.object({ id: z.uuid(), nameKey: z.string(), made: z.boolean() });
const ORGANISATION = `jsonb_build_object('id', id, 'name', name, 'sponsor', sponsor, 'nameFlags', name_flags, 'demo', demo)`;
const INPUT = 'x(name_key text, name text, kvk_number text, website text, sponsor text, name_flags text[], demo boolean)';

export class OrganisationRepository {
  constructor(private readonly source: DataSource) {}

  async find(id: string, tx?: EntityManager): Promise<StoredOrganisation | null> {
    return readRow(managerOf(this.source, tx), Organisation, `SELECT ${ORGANISATION} AS row FROM organisations WHERE id = $1`, [id]);
  }

  /**
   * Finds or makes the organisations, many at once. One row per kind and folded name ("Acme B.V." and "ACME" are one). Returns their ids by
   * the name as given; a name without a letter or digit is left out. A known number, website, sponsor state or flag is added, never taken away.
   * Employers that are new or whose KvK number became known are matched with the register of recognised sponsors.
   */
  async ensure(tx: EntityManager, kind: OrganisationKind, named: readonly NamedOrganisation[]): Promise<Map<string, string>> {
    const rows = mergeByKey(named);
    if (rows.length === 0) return new Map();
    const input = storableJson(rows);
    // Most are known and nothing is new about them: no row is written then.
    const identified = await readRows(
      tx,
      z.uuid(),
      `WITH known AS (SELECT id, kvk_number, demo FROM organisations WHERE kind = $1 AND name_key IN (SELECT x.name_key FROM json_to_recordset($2::json) AS ${INPUT})),
       written AS (UPDATE organisations o SET kvk_number = COALESCE(o.kvk_number, x.kvk_number), website = COALESCE(o.website, x.website), demo = o.demo AND x.demo,
         sponsor = CASE WHEN x.sponsor = 'unknown' THEN o.sponsor ELSE x.sponsor END,
         name_flags = ARRAY(SELECT DISTINCT flag FROM unnest(o.name_flags || x.name_flags) AS flag ORDER BY flag)
       FROM json_to_recordset($2::json) AS ${INPUT} WHERE o.kind = $1 AND o.name_key = x.name_key
         AND ((o.kvk_number IS NULL AND x.kvk_number IS NOT NULL) OR (o.website IS NULL AND x.website IS NOT NULL) OR (o.demo AND NOT x.demo)
           OR (x.sponsor <> 'unknown' AND o.sponsor <> x.sponsor) OR NOT o.name_flags @> x.name_flags) RETURNING o.id, o.kvk_number, o.demo)
       SELECT to_jsonb(written.id) AS row FROM written JOIN known ON known.id = written.id WHERE (written.kvk_number, written.demo) IS DISTINCT FROM (known.kvk_number, known.demo)`,
      [kind, input],
    );
    const keyed = await readRows(
      tx,
      Keyed,
      `WITH known AS (SELECT o.id, o.name_key FROM organisations o JOIN json_to_recordset($2::json) AS ${INPUT} ON o.name_key = x.name_key WHERE o.kind = $1),
       made AS (INSERT INTO organisations (kind, name, name_key, kvk_number, website, sponsor, name_flags, demo)
         SELECT $1, x.name, x.name_key, x.kvk_number, x.website, x.sponsor, x.name_flags, x.demo FROM json_to_recordset($2::json) AS ${INPUT}
         WHERE NOT EXISTS (SELECT 1 FROM known WHERE known.name_key = x.name_key) ORDER BY x.name_key
         ON CONFLICT (kind, name_key) DO UPDATE SET name_key = excluded.name_key RETURNING id, name_key)
       SELECT jsonb_build_object('id', id, 'nameKey', name_key, 'made', made) AS row FROM (SELECT *, false AS made FROM known UNION ALL SELECT *, true FROM made) AS both_kinds`,
      [kind, input],
    );
    if (kind === 'employer') await new SponsorLinkRepository(this.source).evaluate(tx, [...identified, ...keyed.filter(({ made }) => made).map(({ id }) => id)]);
    const ids = new Map(keyed.map(({ id, nameKey }) => [nameKey, id]));
    const result = new Map<string, string>();
    for (const { name } of named) {
      const id = ids.get(organisationKey(storableText(name)));
      if (id !== undefined) result.set(name, id);
    }
    return result;
  }

  /** Organisations whose written name deceives the eye, by name. */
  async listFlagged(limit: number, tx?: EntityManager): Promise<StoredOrganisation[]> {
    return readRows(managerOf(this.source, tx), Organisation, `SELECT ${ORGANISATION} AS row FROM organisations WHERE name_flags <> '{}' ORDER BY name, id LIMIT $1`, [limit]);
  }
}

/** One row per key, in the order of keys so that two writers cannot wait for each other. The first spelling gives the name. */
function mergeByKey(named: readonly NamedOrganisation[]): Row[] {
  const rows = new Map<string, Row>();
  for (const one of named) {
    const key = organisationKey(storableText(one.name));
    if (key === '') continue;
    const known = rows.get(key);
    const sponsor = one.sponsor ?? 'unknown';
    rows.set(key, {
      name_key: key,
      name: known?.name ?? one.name.trim(),
      kvk_number: known?.kvk_number ?? one.kvkNumber,
      website: known?.website ?? one.website,
      sponsor: known && known.sponsor !== 'unknown' ? known.sponsor : sponsor,
      name_flags: [...new Set([...(known?.name_flags ?? []), ...(one.nameFlags ?? [])])],
      demo: (known?.demo ?? true) && one.demo,
    });
  }
  return [...rows.values()].toSorted((a, b) => (a.name_key < b.name_key ? -1 : 1));
}
