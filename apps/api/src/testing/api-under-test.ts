import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AccountRepository, FeedRepository, hashPassword, HomeRepository, OrganisationRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import type { DataSource, EntityManager, FeedBatch, UpsertOutcome } from '@mitn/db';
import { calendarDateAt } from '@mitn/domain';
import type { Home, Vacancy } from '@mitn/domain';
import { homeSource, OfferIndexer, vacancySource } from '@mitn/indexing';
import { engineNamed } from '@mitn/search';
import type { SearchEngine } from '@mitn/search';
import { openTestDatabase } from '@mitn/testing';
import type { TestDatabase } from '@mitn/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiSettings } from '../config/env.js';
import type { RouterSettings } from '../config/env.js';
import type { MapSettings } from '../config/map-settings.js';
import { createApi } from '../create-api.js';
import { createLog } from '../platform/log.js';
import { DATA_SOURCE, SEARCH_ENGINE } from '../platform/platform-tokens.js';
import type { CuttableLine } from './cuttable-line.js';

export const INTAKE_KEY = 'intake-key-of-the-specs-0123456789';
export const PASSWORD = 'welcome-north';
const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><!--head--><script type="module" crossorigin src="/assets/index-a1.js"></script><link rel="stylesheet" href="/assets/index-a1.css"></head><body><div id="root"><!--body--></div><!--island--></body></html>`;

/** One api over a database of its own, asked without a socket. */
export interface ApiUnderTest {
  app: NestFastifyApplication;
  database: TestDatabase;
  source: DataSource;
  call(method: string, url: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Answered>;
  /** Signs a person of a role in and gives the header fields of their browser. */
  signIn(role: 'staff' | 'employer', organisationName?: string): Promise<{ headers: Record<string, string>; organisationId: string | null }>;
  /** Keeps vacancies as one run of a feed would, indexes them, and gives their ids. */
  putVacancies(vacancies: Vacancy[]): Promise<string[]>;
  putHomes(homes: Home[]): Promise<string[]>;
  /** Ends a vacancy or a home for good. */
  close(kind: 'vacancy' | 'home', id: string): Promise<void>;
  /** Brings the index up to what the rows say, as the worker would. */
  index(): Promise<void>;
  stop(): Promise<void>;
}

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  // What a spec expects of it is said by its matchers.
  json: ReturnType<typeof JSON.parse>;
}

/** Starts the api. `production` shows it as it is served there, where demo people do not exist; `line` puts something between it and its database; `meiliUrl` is its first search engine, which `index` does not write; `routers` are its route planners; `map` is what its maps are drawn from; `searchCacheMs` is how long it gives an answer of a search again, else it keeps none. */
export async function openApi(options: { production?: boolean; trustProxyHops?: number; line?: (url: string) => Promise<CuttableLine>; meiliUrl?: string; routers?: Partial<RouterSettings>; map?: MapSettings; searchCacheMs?: number } = {}): Promise<ApiUnderTest> {
  const database = await openTestDatabase();
  const webFolder = await mkdtemp(path.join(tmpdir(), 'mitn-web-'));
  await mkdir(path.join(webFolder, 'assets'));
  await writeFile(path.join(webFolder, 'index.html'), SHELL);
  await writeFile(path.join(webFolder, 'assets', 'index-a1.js'), 'export {};');
  await writeFile(path.join(webFolder, 'assets', 'index-a1.js.br'), brotliCompressSync('export {};'));
  await writeFile(path.join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const production = options.production ?? false;
  const databaseUrl = options.line ? (await options.line(database.url)).url : database.url;
  const settings = new ApiSettings(production, databaseUrl, null, options.meiliUrl ?? null, null, 'silent', '127.0.0.1', 3000, production ? 'https://north.example' : 'http://127.0.0.1:3000', options.trustProxyHops ?? 0, INTAKE_KEY, !production, webFolder, { otpUrl: null, osrmCarUrl: null, osrmBicycleUrl: null, ...options.routers }, options.searchCacheMs ?? 0, options.map);
  const app = await createApi(settings, createLog('silent'));
  const source = app.get<DataSource>(DATA_SOURCE);
  const server = app.getHttpAdapter().getInstance();
  let feeds = 0;

  const put = async <V>(kind: 'vacancies' | 'homes', offers: { upsertFromFeed(tx: EntityManager, batch: FeedBatch<V>): Promise<UpsertOutcome[]> }, values: V[]): Promise<string[]> => {
    const feed = await new FeedRepository(source).ensure({ kind, source: `spec-${(feeds += 1)}`, format: 'mitn' });
    const now = new Date();
    const run = await new FeedRepository(source).startRun(feed.id, { snapshot: false, asOf: calendarDateAt(now) });
    const items = values.map((value, at) => ({ externalId: `${at}`, url: `https://source.example/${at}`, value, contentHash: `${feeds}-${at}`, expiresAt: new Date(now.getTime() + 30 * 86_400_000) }));
    const outcomes = await new UnitOfWork(source).run((tx) => offers.upsertFromFeed(tx, { feed: { id: feed.id, demo: false }, runId: run.id, confirmedAt: now, items, now }));
    await index();
    return outcomes.map(({ id }) => id);
  };
  const index = async (): Promise<void> => {
    const engine = engineNamed(app.get<SearchEngine>(SEARCH_ENGINE), 'postgres');
    if (!engine) throw new Error('The api has no search rows.');
    await new OfferIndexer(source, vacancySource(new VacancyRepository(source)), [engine]).sweep();
    await new OfferIndexer(source, homeSource(new HomeRepository(source)), [engine]).sweep();
    await engine.prepare();
  };

  const api: ApiUnderTest = {
    app, database, source, index,
    async call(method, url, { body, headers = {} } = {}) {
      const response = await server.inject({
        method: method as 'GET', url, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const isJson = /json/.test(String(response.headers['content-type']));
      return { status: response.statusCode, headers: response.headers, text: response.payload, json: isJson && response.payload !== '' ? JSON.parse(response.payload) : null };
    },
    async signIn(role, organisationName = 'Spec Employer B.V.') {
      const organisationId = role === 'employer' ? ((await new UnitOfWork(source).run((tx) => new OrganisationRepository(source).ensure(tx, 'employer', [{ name: organisationName, kvkNumber: null, website: null, demo: true }]))).get(organisationName) ?? null) : null;
      const email = `${role}-${organisationName.replace(/\W/g, '').toLowerCase()}@demo.example`;
      await new AccountRepository(source).ensure({ email, name: `Demo ${role}`, role, organisationId, passwordHash: await hashPassword(PASSWORD), demo: true });
      const answer = await api.call('POST', '/api/session', { body: { email, password: PASSWORD }, headers: { origin: 'http://127.0.0.1:3000' } });
      const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
      return { headers: { cookie, origin: 'http://127.0.0.1:3000' }, organisationId };
    },
    putVacancies: (vacancies) => put('vacancies', new VacancyRepository(source), vacancies),
    putHomes: (homes) => put('homes', new HomeRepository(source), homes),
    async close(kind, id) {
      const offers = kind === 'vacancy' ? new VacancyRepository(source) : new HomeRepository(source);
      await new UnitOfWork(source).run((tx) => offers.close(tx, id));
      await index();
    },
    async stop() {
      await app.close();
      await database.drop();
      await rm(webFolder, { recursive: true, force: true });
    },
  };
  return api;
}
