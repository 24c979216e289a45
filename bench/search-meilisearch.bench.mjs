// The production engine beside raw Meilisearch, on 20,000 made-up vacancies: filling an index, searching through the whole api, and how long a change takes to be found.
// Needs `meilisearch` on PATH; without it this bench says so and measures nothing.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';
import { makeDocument, makeQuery, makeVacancy } from './made-vacancies.mjs';

const COUNT = 20_000;
const QUERIES = 300;
const BATCH = 1_000;
const CHANGES = 60;

const [{ findOnPath, startMeilisearch }, { MeilisearchSearchEngine, PostgresSearchEngine }, { WriteWaves }] = await Promise.all([load('tooling/stack'), load('search'), load('indexing')]);
if (findOnPath('meilisearch') === undefined) {
  process.stderr.write('search-meilisearch SKIPPED: there is no meilisearch on PATH.\n');
  process.exit(0);
}

/** What the engine sends while `work` runs, so that the same can be sent again without it. */
async function recorded(work) {
  const real = globalThis.fetch;
  const sent = [];
  globalThis.fetch = async (input, init) => {
    const request = { url: String(input instanceof Request ? input.url : input), method: init?.method ?? 'GET', headers: init?.headers, body: init?.body };
    sent.push(request);
    return real(input, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return sent;
}

const folder = mkdtempSync(path.join(tmpdir(), 'mitn-meili-'));
chmodSync(folder, 0o755);
const server = await startMeilisearch({ dir: folder });
const call = async (method, address, body) => {
  const answer = await fetch(`${server.url}${address}`, { method, headers: { authorization: `Bearer ${server.key}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`Meilisearch answered ${method} ${address} with ${answer.status}: ${await answer.text()}`);
  return answer.json();
};
const done = async ({ taskUid }) => {
  for (;;) {
    const task = await call('GET', `/tasks/${taskUid}`);
    if (task.status === 'failed') throw new Error(task.error.message);
    if (task.status === 'succeeded') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

try {
  const engine = new MeilisearchSearchEngine({ url: server.url, key: server.key, timeoutMs: 10_000 });
  await engine.prepare();
  const documents = Array.from({ length: COUNT }, (_, i) => makeDocument(i));

  // Filling: what a rebuild does, a thousand documents a task, sent in waves (write-waves.ts), each awaited; raw: the same bodies, sent without waiting for one another.
  const build = await engine.builder.openBuild('vacancy', 'bench');
  let startedAt = performance.now();
  const sent = await recorded(async () => {
    const waves = new WriteWaves();
    for (let i = 0; i < COUNT; i += BATCH) await waves.send(() => build.write(documents.slice(i, i + BATCH)));
    await waves.finish();
  });
  const oursMs = performance.now() - startedAt;
  await build.publish();
  await engine.builder.dropBuilds('vacancy');
  const bodies = sent.filter(({ method, url }) => method !== 'GET' && /\/documents/.test(url)).map(({ body }) => body);
  const { results: indexes } = await call('GET', '/indexes?limit=20');
  const uid = indexes.map((index) => index.uid).find((one) => one.startsWith('vacancies_v'));
  await done(await call('POST', '/indexes', { uid: 'raw', primaryKey: 'id' }));
  await done(await call('PATCH', '/indexes/raw/settings', await call('GET', `/indexes/${uid}/settings`)));
  startedAt = performance.now();
  let last;
  for (const body of bodies) last = await call('POST', '/indexes/raw/documents', body);
  await done(last);
  const rawMs = performance.now() - startedAt;
  const [ours, raw] = await Promise.all([uid, 'raw'].map((one) => call('GET', `/indexes/${one}/stats`)));
  const ratio = rawMs / oursMs;
  report({ name: 'meilisearch-filling', unit: 'documents per second', ours: (COUNT * 1_000) / oursMs, peer: (COUNT * 1_000) / rawMs, goal: 'ratio >= 0.8', reached: ratio >= 0.8, identical: ours.numberOfDocuments === COUNT && raw.numberOfDocuments === COUNT, n: COUNT });
  await done(await call('DELETE', '/indexes/raw'));

  await withDatabase(async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const rows = new PostgresSearchEngine(pool);
    for (let i = 0; i < COUNT; i += BATCH) await rows.put('vacancy', documents.slice(i, i + BATCH)); // so that the api finds the index whole
    await searchThroughTheApi(url, engine);
    await pool.end();
  });
  await withDatabase((url) => changesUntilFound(url, engine, uid));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function searchThroughTheApi(databaseUrl, engine) {
  const child = fork(path.join(import.meta.dirname, 'api-servers.mjs'), ['api-meilisearch', databaseUrl], { env: { ...process.env, MEILI_URL: server.url, MEILI_SEARCH_KEY: server.key } });
  const { port } = await new Promise((resolve, reject) => child.once('message', resolve).once('exit', (code) => reject(new Error(`The api ended with ${code}.`))));
  const agent = new http.Agent({ keepAlive: true });
  const ask = (address) => new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path: address, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    }).on('error', reject);
  });
  const [through, raw] = [[], []];
  let identical = true;
  for (let i = 0; i < QUERIES + 30; i += 1) {
    const query = { ...makeQuery(), sort: 'relevance' };
    const { q, contract, adLanguage, near } = query;
    const asked = { ...query, adLanguage: adLanguage ?? undefined };
    let total = 0;
    const requests = await recorded(async () => {
      ({ total } = await engine.searchVacancies(asked));
    });
    const address = new URLSearchParams([...(q ? [['q', q]] : []), ...(contract ?? []).map((one) => ['contract', one]), ...(adLanguage ?? ['any']).map((one) => ['adLanguage', one]), ...(near ? [['near', `${near.lat},${near.lon}`], ['radiusKm', '15']] : [])]);
    let startedAt = performance.now();
    const answer = await ask(`/api/search/vacancies?${address}`);
    const throughMs = performance.now() - startedAt;
    // The same questions to the engine itself, one after another as they were asked.
    startedAt = performance.now();
    for (const { url, method, headers, body } of requests) await (await fetch(url, { method, headers, body })).json();
    const rawMs = performance.now() - startedAt;
    identical &&= answer.total === total && answer.engine === 'meilisearch' && answer.reduced === false;
    if (i < 30) continue; // warm-up
    through.push(throughMs);
    raw.push(rawMs);
  }
  agent.destroy();
  child.kill();
  for (const percent of [50, 95, 99]) {
    const [a, b] = [percentile(through, percent), percentile(raw, percent)];
    report({ name: 'search-meilisearch', unit: `ms p${percent} (whole api / raw engine)`, ours: a, peer: b, goal: 'p50 ratio <= 1.5', reached: percentile(through, 50) / percentile(raw, 50) <= 1.5, identical, n: COUNT });
  }
}

/** From the commit of a vacancy to the first search of the engine that finds it: relay, job and index by the real worker, with 20,000 documents in the index. */
async function changesUntilFound(databaseUrl, engine, uid) {
  const [{ createDataSource, FeedRepository, UnitOfWork, VacancyRepository }, { AppProcess }] = await Promise.all([load('db'), load('testing')]);
  // The sweep would take what only stands in the index away: it comes every ten minutes, and this takes one.
  const source = await createDataSource({ url: databaseUrl, poolSize: 4 }).initialize();
  const worker = await AppProcess.startUntil('worker is ready', 'worker', { DATABASE_URL: databaseUrl, MEILI_URL: server.url, MEILI_INDEX_KEY: server.key, LOG_LEVEL: 'info' });
  try {
    const feed = await new FeedRepository(source).ensure({ kind: 'vacancies', source: 'bench', format: 'mitn' });
    const run = await new FeedRepository(source).startRun(feed.id, { snapshot: false, asOf: '2026-11-01' });
    const vacancies = new VacancyRepository(source);
    const waits = [];
    for (let i = 0; i < CHANGES; i += 1) {
      const now = new Date();
      const value = makeVacancy(`Freshly posted ${i}`);
      const [{ id }] = await new UnitOfWork(source).run((tx) =>
        vacancies.upsertFromFeed(tx, { feed: { id: feed.id, demo: false }, runId: run.id, confirmedAt: now, now, items: [{ externalId: randomUUID(), url: null, value, contentHash: randomUUID(), expiresAt: new Date(now.getTime() + 86_400_000) }] }),
      );
      const committedAt = performance.now();
      for (;;) {
        const { hits } = await call('POST', `/indexes/${uid}/search`, { q: '', filter: `id = "${id}"`, attributesToRetrieve: ['id'] });
        if (hits.length === 1) break;
        if (performance.now() - committedAt > 30_000) throw new Error('A vacancy was not found after 30 s.');
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      if (i >= 5) waits.push(performance.now() - committedAt);
    }
    for (const percent of [50, 99]) report({ name: 'meilisearch-freshness', unit: `ms p${percent} from commit to found (peer: 2,000 ms)`, ours: percentile(waits, percent), peer: 2_000, goal: 'p99 <= 2 s', reached: percentile(waits, 99) <= 2_000, identical: (await engine.status('vacancy')).documents >= waits.length, n: waits.length });
  } finally {
    await worker.stop();
    await source.destroy();
  }
}
