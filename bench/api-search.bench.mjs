// What the api costs around its engine.
// `api-throughput`: the search route with its port answered by a stub, against servers that give the same bytes and do nothing else: a bare Fastify route, Nest on Express
// with its defaults, and a plain server that has the bytes ready. Each is a process of its own; what counts is the processor time that it spends on a request, which
// a busy machine does not change: the ratio is how many requests of ours fit in the time of one of theirs.
// `api-overhead`: one process with the real PostgreSQL engine; what a request takes beyond its engine calls.
import { fork } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, loadApp, pg } from './built-packages.mjs';
import { makeDocument, makeQuery } from './made-vacancies.mjs';

const REQUESTS = 4_000;
/** As many again before anything counts, and some before each round: until then code runs that no server runs for long. */
const WARM_UP = 8_000;
const ROUNDS = 5;
const CONNECTIONS = 16;
const PATH = '/api/search/vacancies?q=engineer&contract=permanent&sort=newest';

class Server {
  static async start(kind, environment, databaseUrl = '') {
    const child = fork(path.join(import.meta.dirname, 'api-servers.mjs'), [kind, databaseUrl], { env: { ...process.env, ...environment } });
    const { port } = await new Promise((resolve, reject) => child.once('message', resolve).once('exit', (code) => reject(new Error(`The ${kind} server ended with ${code}.`))));
    return new Server(child, port);
  }

  constructor(child, port) {
    this.child = child;
    this.port = port;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  }

  get(address, headers = {}) {
    return new Promise((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port: this.port, path: address, agent: this.agent, headers }, (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
        })
        .on('error', reject);
    });
  }

  async cpuUs() {
    const answer = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send('cpu');
    return (await answer).cpuUs;
  }

  /** Processor microseconds for one request. */
  async costUs(addressOf, warmUp) {
    const ask = async (count) => {
      let left = count;
      await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
        while (left-- > 0) {
          const { status } = await this.get(addressOf(left));
          if (status !== 200) throw new Error(`A request was answered with ${status}.`);
        }
      }));
    };
    await ask(warmUp);
    const before = await this.cpuUs();
    await ask(REQUESTS);
    return ((await this.cpuUs()) - before) / REQUESTS;
  }

  stop() {
    this.agent.destroy();
    this.child.kill();
  }
}

await withDatabase(async (url) => {
  const servers = new Map([['ours', await Server.start('api', {}, url)], ['cached', await Server.start('api-cached', {}, url)]]);
  const { text } = await servers.get('ours').get(PATH);
  for (const kind of ['fastify', 'express', 'raw']) servers.set(kind, await Server.start(kind, { BENCH_ANSWER: text }));
  // Every process makes the same documents but for their ids, so the cached answer is another than that of the api without.
  let identical = (await servers.get('cached').get(PATH)).text.length === text.length;
  for (const kind of ['fastify', 'express', 'raw']) identical &&= (await servers.get(kind).get(PATH)).text === text;

  const rounds = { ours: [], cached: [], fastify: [], express: [], raw: [] };
  let asked = 0;
  // Caches are off in ours; no two requests alike all the same.
  const addresses = { ours: () => `${PATH}&payMinEurMonth=${1 + ((asked += 1) % 900_000)}` };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, server] of servers) rounds[kind].push(await server.costUs(addresses[kind] ?? (() => PATH), round === 0 ? WARM_UP : 500));
  }
  for (const server of servers.values()) server.stop();
  const of = (kind) => percentile(rounds[kind], 50);
  process.stderr.write(`processor time of a request in microseconds: ${Object.keys(rounds).map((kind) => `${kind} ${of(kind).toFixed(0)}`).join(', ')}\n`);
  const perSecond = (us) => 1_000_000 / us;
  const line = (name, ours, peer, least) =>
    report({ name, unit: 'requests per second of processor time', ours: perSecond(ours), peer: perSecond(peer), goal: `ratio >= ${least}`, reached: peer / ours >= least, identical, n: REQUESTS });
  line('api-throughput-fastify', of('ours'), of('fastify'), 0.8);
  line('api-throughput-express', of('ours'), of('express'), 2.5);
  line('api-throughput-cached', of('cached'), of('raw'), 0.5);
});

await withDatabase(async (url) => {
  const [{ createApi }, { readSettings }, { createLog }, { SEARCH_ENGINE }, { RATE_LIMITS }] = await Promise.all(
    ['api/create-api', 'api/config/env', 'api/platform/log', 'api/platform/platform-tokens', 'api/platform/rate-limit'].map(loadApp),
  );
  const { PostgresSearchEngine } = await load('search');
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const documents = Array.from({ length: 5_000 }, (_, i) => makeDocument(i));
  const writer = new PostgresSearchEngine(pool);
  for (let i = 0; i < documents.length; i += 200) await writer.put('vacancy', documents.slice(i, i + 200));
  await writer.refreshVocabulary('vacancy');
  await pool.end();
  RATE_LIMITS.reading.requests = 1_000_000_000;
  const app = await createApi(readSettings({ DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'fatal', DEMO: '1', SEARCH_CACHE_MS: '0' }), createLog('silent'));
  const engine = app.get(SEARCH_ENGINE);
  let engineMs = 0;
  let found = 0;
  for (const method of ['searchVacancies', 'count']) {
    const real = engine[method].bind(engine);
    engine[method] = async (...input) => {
      const startedAt = performance.now();
      try {
        const result = await real(...input);
        if (method === 'searchVacancies') found = result.total;
        return result;
      } finally {
        engineMs += performance.now() - startedAt;
      }
    };
  }
  const server = app.getHttpAdapter().getInstance();
  const [over, sums] = [[], []];
  let identical = true;
  for (let i = 0; i < 1_300; i += 1) {
    const { q, contract, adLanguage, near } = makeQuery();
    const query = new URLSearchParams([...(q ? [['q', q]] : []), ...(contract ?? []).map((one) => ['contract', one]), ...(adLanguage ?? ['any']).map((one) => ['adLanguage', one]), ...(near ? [['near', `${near.lat},${near.lon}`], ['radiusKm', '15']] : [])]);
    engineMs = 0;
    const startedAt = performance.now();
    const answer = await server.inject({ method: 'GET', url: `/api/search/vacancies?${query}` });
    const wholeMs = performance.now() - startedAt;
    identical &&= answer.statusCode === 200 && JSON.parse(answer.payload).total === found;
    if (i < 300) continue; // warm-up
    over.push(wholeMs - engineMs);
    sums.push(engineMs);
  }
  await app.close();
  for (const [percent, most] of [[50, 2], [99, 5]]) {
    const ours = percentile(over, percent);
    report({ name: 'api-overhead', unit: `ms p${percent} beyond the engine calls (peer: the engine calls)`, ours, peer: percentile(sums, percent), goal: `<= ${most} ms`, reached: ours <= most, identical, n: over.length });
  }
});
