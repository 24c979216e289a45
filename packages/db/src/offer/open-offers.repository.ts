import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, readRows } from '../data-source/rows.js';

const Part = z.object({ prefix: z.string(), offers: z.int(), updatedAt: InstantColumn });
const Entry = z.object({ id: z.uuid(), updatedAt: InstantColumn });
const TABLES = { vacancy: 'vacancies', home: 'homes' } as const;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Some of the open offers: those whose id begins with `prefix` (hex digits; empty = all). `updatedAt` is the latest change among them. */
export interface OpenPart {
  prefix: string;
  offers: number;
  updatedAt: Date;
}

/** The open offers as a list of addresses: ids are random, so that equal prefixes cut them into parts of about one size that do not move when offers come and go. */
export class OpenOffersRepository {
  private readonly open: string;

  /** `withDemo` false leaves invented offers out. */
  constructor(
    private readonly source: DataSource,
    { withDemo }: { withDemo: boolean },
  ) {
    this.open = withDemo ? `status = 'open'` : `status = 'open' AND NOT demo`;
  }

  /** The parts for prefixes of so many hex digits (0-4); parts without an open offer are left out. */
  async listParts(kind: 'vacancy' | 'home', digits: number): Promise<OpenPart[]> {
    return readRows(
      this.source.manager,
      Part,
      `SELECT jsonb_build_object('prefix', prefix, 'offers', count(*), 'updatedAt', max(updated_at)) AS row
       FROM (SELECT left(id::text, $1::integer) AS prefix, updated_at FROM ${TABLES[kind]} WHERE ${this.open}) AS open GROUP BY prefix ORDER BY prefix`,
      [digits],
    );
  }

  /** One part, or null when no open offer is in it. */
  async findPart(kind: 'vacancy' | 'home', prefix: string): Promise<OpenPart | null> {
    const [part] = await readRows(
      this.source.manager,
      z.object({ offers: z.int(), updatedAt: InstantColumn.nullable() }),
      `SELECT jsonb_build_object('offers', count(*), 'updatedAt', max(updated_at)) AS row FROM ${TABLES[kind]} WHERE ${this.open} AND id BETWEEN $1::uuid AND $2::uuid`,
      rangeOf(prefix),
    );
    return part?.updatedAt ? { prefix, offers: part.offers, updatedAt: part.updatedAt } : null;
  }

  /** Open offers of a part in the order of ids, after `afterId` (null = from the start). */
  async list(kind: 'vacancy' | 'home', prefix: string, afterId: string | null, limit: number): Promise<{ id: string; updatedAt: Date }[]> {
    return readRows(
      this.source.manager,
      Entry,
      `SELECT jsonb_build_object('id', id, 'updatedAt', updated_at) AS row FROM ${TABLES[kind]}
       WHERE ${this.open} AND id BETWEEN $1::uuid AND $2::uuid AND ($3::uuid IS NULL OR id > $3::uuid) ORDER BY id LIMIT $4`,
      [...rangeOf(prefix), afterId, limit],
    );
  }
}

/** The first and the last id that begin with some hex digits. */
function rangeOf(prefix: string): [string, string] {
  const fill = (rest: string): string => {
    const digits = prefix + rest.replaceAll('-', '').slice(prefix.length);
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  return [fill(FIRST_ID), fill(LAST_ID)];
}
