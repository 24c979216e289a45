// One server of the bench `api-search`, as a process of its own: node bench/api-servers.mjs KIND DATABASE_URL. It tells its address by IPC and, when asked,
// how much processor time it has used.
import http from 'node:http';
import { loadApp, requireFrom } from './built-packages.mjs';
import { makeDocument } from './made-vacancies.mjs';

const [kind, databaseUrl] = process.argv.slice(2);
const requireApi = requireFrom('apps/api');
const HITS = 20;
const importApi = (name) => import(requireApi.resolve(name));

/** The api; `stubbed`: its search port is answered by a stub that has its hits ready, so that what is measured is all that the api does around its engine. `keepMs`: how long it gives an answer again. */
async function startApi({ stubbed, keepMs }) {
  const [{ createApi }, { readSettings }, { createLog }, { SEARCH_ENGINE }, { RATE_LIMITS }] = await Promise.all(
    ['api/create-api', 'api/config/env', 'api/platform/log', 'api/platform/platform-tokens', 'api/platform/rate-limit'].map(loadApp),
  );
  RATE_LIMITS.reading.requests = 1_000_000_000; // counted as always, never exceeded
  const { MEILI_URL, MEILI_SEARCH_KEY } = stubbed ? {} : process.env;
  const settings = readSettings({ DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'fatal', DEMO: '1', SEARCH_CACHE_MS: String(keepMs), MEILI_URL, MEILI_SEARCH_KEY });
  const app = await createApi(settings, createLog('silent'));
  if (stubbed) stub(app.get(SEARCH_ENGINE));
  await app.listen(0, '127.0.0.1');
  return app.getHttpServer().address().port;
}

/** Hits that are ready, whatever is asked. */
function stub(engine) {
  const hits = Array.from({ length: HITS }, (_, i) => ({ ...makeDocument(i).card, distanceKm: null }));
  const facets = { contract: ['permanent', 'temporary', 'freelance'].map((value, at) => ({ value, count: 900 - at })), adLanguage: ['en', 'nl', 'de'].map((value, at) => ({ value, count: 700 - at })) };
  const answer = { total: 1_234, hits, facets, corrections: [], engine: 'postgres', reduced: false, rankedNewest: null };
  engine.searchVacancies = async () => answer;
  engine.count = async (_kind, queries) => queries.map(() => 1_234);
}

async function startFastify(answer) {
  const { default: fastify } = await importApi('fastify');
  const server = fastify();
  server.get('/api/search/vacancies', async () => answer);
  await server.listen({ port: 0, host: '127.0.0.1' });
  return server.server.address().port;
}

async function startExpress(answer) {
  await importApi('reflect-metadata');
  const [{ Controller, Get, Module }, { NestFactory }] = await Promise.all([importApi('@nestjs/common'), importApi('@nestjs/core')]);
  class Search {
    find() {
      return answer;
    }
  }
  Get('api/search/vacancies')(Search.prototype, 'find', Object.getOwnPropertyDescriptor(Search.prototype, 'find'));
  Controller()(Search);
  class App {}
  Module({ controllers: [Search] })(App);
  const { ExpressAdapter } = await importApi('@nestjs/platform-express');
  const app = await NestFactory.create(App, new ExpressAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  return app.getHttpServer().address().port;
}

function startRaw(answer) {
  const bytes = Buffer.from(JSON.stringify(answer));
  const server = http.createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }).end(bytes));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

async function start() {
  switch (kind) {
    case 'api':
      return startApi({ stubbed: true, keepMs: 0 });
    case 'api-cached':
      return startApi({ stubbed: true, keepMs: 1_000 });
    case 'api-meilisearch':
      return startApi({ stubbed: false, keepMs: 1_000 });
    case 'fastify':
      return startFastify(JSON.parse(process.env.BENCH_ANSWER));
    case 'express':
      return startExpress(JSON.parse(process.env.BENCH_ANSWER));
    default:
      return startRaw(JSON.parse(process.env.BENCH_ANSWER));
  }
}

const port = await start();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuUs: user + system });
});
process.send({ port });
process.on('SIGINT', () => process.exit(0));
