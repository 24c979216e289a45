// The PostgreSQL engine on 20,000 made-up vacancies of some 220 words: a mix of queries with typos, filters, facets and radius, against the plain full-text
// SQL that forgives no typo and counts no facets. What filters alone leave must be the same number on both sides.
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';
import { JOBS, makeDocument, makeQuery, RADIUS_KM } from './made-vacancies.mjs';

const { PostgresSearchEngine } = await load('search');
const COUNT = 20_000;
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
    // earthdistance reckons with the equator's radius, the product with the mean one.
    const distance = `6371008.8 * 2 * asin(least(1, sqrt(sin(radians(lat - ${add(near.lat)}) / 2) ^ 2 + cos(radians(lat)) * cos(radians(${add(near.lat)})) * sin(radians(lon - ${add(near.lon)}) / 2) ^ 2)))`;
    where.push(`lat IS NOT NULL AND ${distance} <= ${RADIUS_KM * 1_000}`);
  }
  return { text: `SELECT hit, count(*) OVER () AS total FROM vacancy_search_rows WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT 20`, values };
}

await withDatabase(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const engine = new PostgresSearchEngine(pool);
  const documents = Array.from({ length: COUNT }, (_, i) => makeDocument(i));
  for (let i = 0; i < COUNT; i += 200) await engine.put('vacancy', documents.slice(i, i + 200));
  await engine.refreshVocabulary('vacancy');
  await pool.query('VACUUM ANALYZE vacancy_search_rows');
  await pool.query('ANALYZE search_words');
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
  await pool.end();
  const of = (times) => [50, 95, 99].map((percent) => `p${percent} ${percentile(times, percent).toFixed(1)}`).join('  ');
  process.stderr.write(`engine: ${of(ours)} ms; plain SQL: ${of(peer)} ms; ${typosFound} of ${typos} queries with a typo found something.\n`);
  for (const percent of [50, 95, 99]) {
    const [a, b] = [percentile(ours, percent), percentile(peer, percent)];
    report({ name: 'search-postgres', unit: `ms p${percent}`, ours: a, peer: b, goal: 'p95 of ours <= 100 ms, p99 <= 300 ms', reached: percentile(ours, 95) <= 100 && percentile(ours, 99) <= 300, identical, n: COUNT });
  }
});
