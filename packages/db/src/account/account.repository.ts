import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow, readRows } from '../data-source/rows.js';

export type AccountRole = 'staff' | 'employer';

export interface StoredAccount {
  id: string;
  email: string;
  name: string;
  role: AccountRole;
  organisation: { id: string; name: string } | null;
  passwordHash: string;
  demo: boolean;
}

export interface NewAccount {
  email: string;
  name: string;
  role: AccountRole;
  organisationId: string | null;
  /** From `hashPassword`. */
  passwordHash: string;
  demo: boolean;
}

export const AccountRow = z.object({
  id: z.uuid(), email: z.string(), name: z.string(), role: z.enum(['staff', 'employer']), organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  passwordHash: z.string(), demo: z.boolean(),
});
/** One account as JSON, from the alias `a`. */
export const ACCOUNT_SQL = `jsonb_build_object('id', a.id, 'email', a.email, 'name', a.name, 'role', a.role, 'passwordHash', a.password_hash, 'demo', a.demo,
  'organisation', (SELECT jsonb_build_object('id', g.id, 'name', g.name) FROM organisations g WHERE g.id = a.organisation_id))`;

export class AccountRepository {
  constructor(private readonly source: DataSource) {}

  async find(id: string, tx?: EntityManager): Promise<StoredAccount | null> {
    return readRow(managerOf(this.source, tx), AccountRow, `SELECT ${ACCOUNT_SQL} AS row FROM accounts a WHERE a.id = $1`, [id]);
  }

  /** By e-mail address, in any case. */
  async findByEmail(email: string, tx?: EntityManager): Promise<StoredAccount | null> {
    return readRow(managerOf(this.source, tx), AccountRow, `SELECT ${ACCOUNT_SQL} AS row FROM accounts a WHERE a.email = $1`, [email.trim().toLowerCase()]);
  }

  async listDemo(tx?: EntityManager): Promise<StoredAccount[]> {
    return readRows(managerOf(this.source, tx), AccountRow, `SELECT ${ACCOUNT_SQL} AS row FROM accounts a WHERE a.demo ORDER BY a.role DESC, a.email`);
  }

  /** Makes the account or brings an account with this e-mail address up to date; returns its id. Addresses are kept in lower case. */
  async ensure(account: NewAccount, tx?: EntityManager): Promise<string> {
    const id = await readRow(
      managerOf(this.source, tx),
      z.uuid(),
      `WITH kept AS (INSERT INTO accounts (email, name, role, organisation_id, password_hash, demo) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, organisation_id = excluded.organisation_id, password_hash = excluded.password_hash,
           demo = excluded.demo RETURNING id) SELECT to_jsonb(id) AS row FROM kept`,
      [account.email.trim().toLowerCase(), account.name, account.role, account.organisationId, account.passwordHash, account.demo],
    );
    if (id === null) throw new NotFoundError('account', account.email);
    return id;
  }
}
