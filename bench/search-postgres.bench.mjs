// The PostgreSQL engine on 20,000 made-up vacancies of some 220 words: a mix of queries with typos, filters, facets and radius, against the plain full-text
// SQL that forgives no typo and counts no facets. What filters alone leave must be the same number on both sides.
import { randomUUID } from 'node:crypto';
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';

const { PostgresSearchEngine, toVacancyDocument } = await load('search');
const COUNT = 20_000;
const QUERIES = 300;

let state = 42;
const next = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};
const pick = (list) => list[Math.floor(next() * list.length)];
const SYLLABLES = ['ra', 'len', 'ko', 'mis', 'ter', 'vo', 'din', 'pa', 'gel', 'su', 'bor', 'ni', 'fa', 'chem', 'tu', 'lis'];
const WORDS = Array.from({ length: 30_000 }, () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join(''));
/** Few words are common, most are rare, as in real texts. */
const word = () => WORDS[Math.floor(WORDS.length * next() ** 4)];
const JOBS = ['software engineer', 'nurse', 'data analyst', 'welder', 'warehouse employee', 'project manager', 'electrician', 'teacher', 'truck driver', 'process operator', 'accountant', 'lab technician', 'chef', 'researcher', 'mechanical engineer'];
const LEVELS = ['senior', 'junior', 'lead', 'medior', 'assistant'];
const TOWNS = [['Groningen', 'Groningen', 53.22, 6.57], ['Assen', 'Drenthe', 52.99, 6.56], ['Leeuwarden', 'Friesland', 53.2, 5.8], ['Emmen', 'Drenthe', 52.78, 6.9], ['Utrecht', 'Utrecht', 52.09, 5.12], ['Amsterdam', 'Noord-Holland', 52.37, 4.9]];

function makeDocument(i) {
  const [name, province, lat, lon] = pick(TOWNS);
  const job = pick(JOBS);
  const min = 240_000 + Math.floor(next() * 400_000);
  const vacancy = {
    title: `${pick(LEVELS)} ${job}`, descriptionHtml: '', descriptionText: `We are looking for a ${job} in ${name}. ${Array.from({ length: 210 }, word).join(' ')}`,
    organisation: { name: `${word()} ${word()}`, kvkNumber: null, website: null },
    place: { name, province, country: 'NL', point: { lat: lat + (next() - 0.5) / 5, lon: lon + (next() - 0.5) / 5 }, precision: 'town' },
    workplace: pick(['on-site', 'hybrid', 'remote', null]), contract: pick(['permanent', 'temporary', 'freelance', 'internship', null]),
    hoursPerWeek: { min: 24, max: pick([32, 36, 40]) }, pay: next() < 0.5 ? null : { minCents: min, maxCents: min + 60_000, currency: 'EUR', period: 'month' },
    adLanguage: pick(['en', 'en', 'nl', 'nl', 'de', 'mixed']), dutch: pick(['required', 'plus', 'not-needed', 'unstated']), dutchLevel: null, english: 'unstated',
    workingLanguage: pick(['en', 'nl', null, null]), education: pick(['vocational', 'bachelor', 'master', null]), experienceYears: pick([0, 2, 5, null]), relocationHelp: pick([true, null, null]),
    sponsorship: null, occupation: job, occupationUri: null, skillUris: [], conceptsVersion: null, skills: Array.from({ length: 4 }, word), labels: [], postedOn: '2026-11-01', startOn: null, applyUntil: null, applyUrl: null,
  };
  return toVacancyDocument({
    id: randomUUID(), revision: 1, status: 'open', vacancy, organisation: null, origins: [{ source: 'bench', url: null }], demo: true,
    confirmedAt: new Date(Date.UTC(2026, 10, 1) + i * 1000),
  });
}

/** One letter left out of the longest word. */
const withTypo = (text) => {
  const longest = text.split(' ').toSorted((a, b) => b.length - a.length)[0];
  const at = 1 + Math.floor(next() * (longest.length - 2));
  return text.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
};
const CENTRE = { lat: 53.22, lon: 6.57 };
const RADIUS_KM = 15;

/** One query of the mix: half with words (half of these with a typo), the rest by filters alone. */
function makeQuery() {
  const chance = next();
  const q = chance < 0.25 ? pick(JOBS) : chance < 0.5 ? withTypo(pick(JOBS)) : undefined;
  return {
    page: 1, pageSize: 20, sort: 'relevance',
    ...(q === undefined ? {} : { q }),
    ...(next() < 0.5 ? { contract: ['permanent', 'temporary'] } : {}),
    ...(next() < 0.5 ? { adLanguage: ['en'] } : {}),
    ...(next() < 0.3 ? { near: CENTRE, radiusKm: RADIUS_KM } : {}),
  };
}

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
