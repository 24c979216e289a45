import { randomBytes } from 'node:crypto';
import pg from 'pg';

async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes a database with the present schema, which each spec file clones; returns its name. */
export async function createTemplate(serverUrl, migrate) {
  const name = `mitn_template_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return name;
}

/** Removes the template and every clone that a broken spec left behind. */
export async function dropTemplate(serverUrl, template) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const clones = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [`${template}%`]);
    for (const { datname } of clones.rows) await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
