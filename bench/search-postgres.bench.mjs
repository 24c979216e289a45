// The PostgreSQL engine on 20,000 (and, reported, 100,000) made-up vacancies of some 220 words: a mix of queries with typos, filters, facets and radius, against the plain full-text
// SQL that forgives no typo and counts no facets. What filters alone leave must be the same number on both sides.
// Filling: the engine against COPY, a full-text column and indexes. `COUNT=20000` or `COUNT=100000`: one of them alone.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';
import { JOBS, makeDocument, makeQuery, RADIUS_KM } from './made-vacancies.mjs';

const { PostgresSearchEngine } = await load('search');
const SMALL = 20_000;
/** As many as one index job takes. */
const BATCH = 250;
const QUERIES = 300;

/** The obvious statement for the same query: no typos, no facets, no prefixes. */
function plainSql({ q, contract, adLanguage, near }) {
  const values = [];
  const add = (value) => `$${values.push(value)}`;
  const where = ['true'];
  let order = 'confirmed_at DESC, id';
  if (q !== undefined) {
    const query = `plainto_tsquery('english', ${add(q)})`;
    where.push(`document @@ ${query}`);
    order = `ts_rank(document, ${query}) DESC, id`;
  }
  if (contract) where.push(`contract = ANY(${add(contract)}::text[])`);
  if (adLanguage) where.push(`ad_language = ANY(${add(adLanguage)}::text[])`);
  if (near) {
    const distance = `6371008.8 * 2 * asin(least(1, sqrt(sin(radians(lat - ${add(near.lat)}) / 2) ^ 2 + cos(radians(lat)) * cos(radians(${add(near.lat)})) * sin(radians(lon - ${add(near.lon)}) / 2) ^ 2)))`;
    where.push(`lat IS NOT NULL AND ${distance} <= ${RADIUS_KM * 1_000}`);
  }
  return { text: `SELECT hit, count(*) OVER () AS total FROM vacancy_search_rows WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT 20`, values };
}

/** Ours: every document as the worker writes it, and the words that typos are corrected to. Gives documents a second. */
async function fill(engine, documents) {
  const startedAt = performance.now();
  for (let i = 0; i < documents.length; i += BATCH) await engine.put('vacancy', documents.slice(i, i + BATCH));
  await engine.refreshVocabulary('vacancy');
  return (documents.length * 1_000) / (performance.now() - startedAt);
}

/** The quickest way that PostgreSQL has to the same kind of table: COPY of all rows, a full-text column, then the indexes that ours has. Gives documents a second, and how many rows there are. */
async function copy(pool, documents) {
  const cell = (value) => (value === null || value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`);
  const folder = mkdtempSync(path.join(tmpdir(), 'mitn-copy-'));
  chmodSync(folder, 0o755); // the server runs as another user
  const file = path.join(folder, 'rows.csv');
  const line = ({ id, revision, card, titleText, namesText, placeText, bodyText, point, northern }) =>
    [id, revision, JSON.stringify(card), titleText, `${namesText} ${placeText}`, bodyText, card.contract, card.labels.adLanguage, point?.lat, point?.lon, card.confirmedAt, northern].map(cell).join(',');
  writeFileSync(file, `${documents.map(line).join('\n')}\n`, { mode: 0o644 });
  try {
    await pool.query('CREATE TABLE copied (id uuid, revision integer, hit jsonb, title text, names text, body text, contract text, ad_language text, lat double precision, lon double precision, confirmed_at timestamptz, northern boolean)');
    const startedAt = performance.now();
    await pool.query(`COPY copied FROM '${file}' WITH (FORMAT csv)`);
    await pool.query(`ALTER TABLE copied ADD COLUMN document tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', coalesce(title, '')), 'A') || setweight(to_tsvector('simple', coalesce(names, '')), 'B') || to_tsvector('english', coalesce(body, ''))) STORED`);
    await pool.query("ALTER TABLE copied ADD COLUMN head tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(names, ''))) STORED");
    await pool.query('ALTER TABLE copied ADD PRIMARY KEY (id)');
    for (const index of ['gin (document)', 'gin (head)']) await pool.query(`CREATE INDEX ON copied USING ${index}`);
    const perSecond = (documents.length * 1_000) / (performance.now() - startedAt);
    const { rows } = await pool.query('SELECT count(*)::integer AS n FROM copied');
    await pool.query('DROP TABLE copied');
    return { perSecond, count: rows[0].n };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of process.env.COUNT ? [Number(process.env.COUNT)] : [SMALL, 100_000]) {
  await withDatabase(async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const engine = new PostgresSearchEngine(pool);
    const documents = Array.from({ length: count }, (_, i) => makeDocument(i));
    const filled = await fill(engine, documents);
    if (count === SMALL) {
      const copied = await copy(pool, documents);
      const { documents: held } = await engine.status('vacancy');
      report({ name: 'search-postgres-filling', unit: 'documents per second', ours: filled, peer: copied.perSecond, goal: 'ratio >= 0.7', reached: filled / copied.perSecond >= 0.7, identical: held === count && copied.count === count, n: count });
    }
    await pool.query('VACUUM ANALYZE vacancy_search_rows');
    await pool.query('ANALYZE search_words');
    await search(pool, engine, count);
    await pool.end();
  });
}

async function search(pool, engine, count) {
  const [ours, peer] = [[], []];
  let identical = true;
  let typosFound = 0;
  let typos = 0;
  for (let i = 0; i < QUERIES + 20; i += 1) {
    const query = makeQuery();
    let startedAt = performance.now();
    const found = await engine.searchVacancies(query);
    const oursMs = performance.now() - startedAt;
    startedAt = performance.now();
    const { rows } = await pool.query(plainSql(query));
    const peerMs = performance.now() - startedAt;
    const plainTotal = Number(rows[0]?.total ?? 0);
    if (query.q === undefined && plainTotal !== found.total) identical = false;
    if (query.q !== undefined && !JOBS.includes(query.q)) {
      typos += 1;
      if (found.total > 0) typosFound += 1;
    }
    if (i < 20) continue; // warm-up
    ours.push(oursMs);
    peer.push(peerMs);
  }
  const of = (times) => [50, 95, 99].map((percent) => `p${percent} ${percentile(times, percent).toFixed(1)}`).join('  ');
  process.stderr.write(`engine: ${of(ours)} ms; plain SQL: ${of(peer)} ms; ${typosFound} of ${typos} queries with a typo found something.\n`);
  for (const percent of [50, 95, 99]) {
    const [a, b] = [percentile(ours, percent), percentile(peer, percent)];
    const goal = count === SMALL ? 'p95 of ours <= 100 ms, p99 <= 300 ms' : 'reported';
    report({ name: count === SMALL ? 'search-postgres' : 'search-postgres-100k', unit: `ms p${percent}`, ours: a, peer: b, goal, reached: count !== SMALL || (percentile(ours, 95) <= 100 && percentile(ours, 99) <= 300), identical, n: count });
  }
}
