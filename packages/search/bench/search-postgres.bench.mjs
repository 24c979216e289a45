// How fast the PostgreSQL engine loads and answers with 20,000 (or argv[2]) made-up vacancies of some 220 words.
// Build first; BENCH_DATABASE_URL names a migrated database whose search tables are empty. Prints milliseconds; removes what it wrote.
import { PostgresSearchEngine, toVacancyDocument } from '@mitn/search';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const url = process.env.BENCH_DATABASE_URL;
const count = Number(process.argv[2] ?? 20_000);
if (!url || !Number.isInteger(count)) {
  process.stderr.write('Set BENCH_DATABASE_URL to a migrated database without search rows; the only argument is a number of vacancies.\n');
  process.exit(2);
}

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
    workingLanguage: null, education: null, experienceYears: null, relocationHelp: null, sponsorship: null, occupation: job,
    skills: Array.from({ length: 4 }, word), labels: [], postedOn: '2026-11-01', startOn: null, applyUntil: null, applyUrl: null,
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
const filters = () => ({
  page: 1, pageSize: 20, sort: 'relevance', adLanguage: ['en'],
  ...(next() < 0.5 ? { contract: ['permanent', 'temporary'] } : {}),
  ...(next() < 0.3 ? { payMinEurMonth: 3000 } : {}),
  ...(next() < 0.3 ? { near: { lat: 53.22, lon: 6.57 }, radiusKm: 15 } : {}),
});
const KINDS = {
  'title, clean': () => ({ ...filters(), q: pick(JOBS) }),
  'title, one typo': () => ({ ...filters(), q: withTypo(pick(JOBS)) }),
  'typing on': () => ({ ...filters(), q: pick(JOBS).slice(0, 4) }),
  'a word of every ad': () => ({ ...filters(), adLanguage: [], q: 'looking' }),
  'no text, default': () => filters(),
  'no text, no filter': () => ({ page: 1, pageSize: 20, sort: 'relevance' }),
  'newest, page 10': () => ({ ...filters(), sort: 'newest', page: 10 }),
};

const pool = new pg.Pool({ connectionString: url, max: 2 });
const engine = new PostgresSearchEngine(pool);
const held = (await engine.status('vacancy')).documents;
if (held > 0) throw new Error(`The database of BENCH_DATABASE_URL holds ${held} vacancies; give an empty one.`);
const print = (label, value) => process.stdout.write(`${label.padEnd(24)} ${value}\n`);
try {
  const documents = Array.from({ length: count }, (_, i) => makeDocument(i));
  let started = performance.now();
  for (let i = 0; i < count; i += 200) await engine.put('vacancy', documents.slice(i, i + 200));
  print('load', `${Math.round((count / (performance.now() - started)) * 1000)} documents/s`);
  started = performance.now();
  await engine.refreshVocabulary('vacancy');
  print('vocabulary', `${Math.round(performance.now() - started)} ms`);
  await pool.query('VACUUM ANALYZE vacancy_search_rows');
  await pool.query('ANALYZE search_words');
  for (const [name, make] of Object.entries(KINDS)) {
    const times = [];
    let empty = 0;
    for (let i = 0; i < 60; i += 1) {
      const query = make();
      started = performance.now();
      const { total } = await engine.searchVacancies(query);
      if (i >= 10) times.push(performance.now() - started);
      if (total === 0) empty += 1;
    }
    times.sort((a, b) => a - b);
    print(name, `p50 ${times[25].toFixed(1)}  p95 ${times[47].toFixed(1)}  max ${times[49].toFixed(1)} ms  (${empty} of 60 empty)`);
  }
} finally {
  await pool.query("TRUNCATE vacancy_search_rows; DELETE FROM search_words WHERE kind = 'vacancy'");
  await pool.end();
}
