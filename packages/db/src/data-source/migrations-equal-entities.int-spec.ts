import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';

type ColumnMetadata = DataSource['entityMetadatas'][number]['columns'][number];

interface ColumnFacts {
  type: string;
  nullable: boolean;
  primary: boolean;
  default: string | null;
}

// TypeORM's own comparison would drop every index and check that is written by hand, so tables and columns are compared here.
const IN_DATABASE = `
SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable, pg_get_expr(d.adbin, d.adrelid) AS "default",
  EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attnum = ANY(k.conkey)) AS "primary"
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_migrations'`;

const NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone', char: 'character' };

function factsOf(source: DataSource, column: ColumnMetadata): ColumnFacts {
  const name = source.driver.normalizeType(column);
  const size = column.length ? `(${column.length})` : column.precision == null ? '' : `(${column.precision},${column.scale ?? 0})`;
  const standard = typeof column.default === 'function' ? String(column.default()) : null;
  return { type: `${NAMES[name] ?? name}${size}${column.isArray ? '[]' : ''}`, nullable: column.isNullable, primary: column.isPrimary, default: standard };
}

describe('migrations equal entities', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 1, applicationName: 'spec', statementTimeoutMs: 10_000 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const declared = (): Map<string, ColumnFacts> =>
    new Map(source.entityMetadatas.flatMap((entity) => entity.columns.map((column) => [`${entity.tableName}.${column.databaseName}`, factsOf(source, column)] as const)));
  const migrated = async (): Promise<Map<string, ColumnFacts>> => {
    const rows = await database.query<ColumnFacts & { table: string; column: string }>(IN_DATABASE);
    return new Map(rows.map((row) => [`${row.table}.${row.column}`, { type: row.type, nullable: row.nullable, primary: row.primary, default: row.default }]));
  };
  const byName = (map: Map<string, ColumnFacts>): Record<string, ColumnFacts> => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));

  it('in every table and column: type, null, default, primary key', async () => {
    const inDatabase = await migrated();
    expect(inDatabase.size).toBeGreaterThan(200);
    expect(byName(declared())).toEqual(byName(inDatabase));
  });

  it('and the comparison sees a difference when there is one', async () => {
    const differences = async (): Promise<string[]> => {
      const [entities, tables] = [declared(), await migrated()];
      return [...tables].filter(([name, facts]) => JSON.stringify(facts) !== JSON.stringify({ ...entities.get(name) })).map(([name]) => name);
    };
    const before = new Set(await differences());
    await database.query('ALTER TABLE alerts ADD COLUMN planted integer; ALTER TABLE homes ALTER COLUMN rooms TYPE numeric(5,1); ALTER TABLE matches ALTER COLUMN pair SET NOT NULL');
    const planted = (await differences()).filter((name) => !before.has(name));
    expect(planted.toSorted()).toEqual(['alerts.planted', 'homes.rooms', 'matches.pair']);
  });
});
