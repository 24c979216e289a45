import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { keepSecret, writePrivateFile } from '../process/private-files.js';
import { identify } from '../process/process-identity.js';
import { requireFreePort, startApp, waitUntilHealthy, type RunningApp } from './apps.js';
import { startServices, type Services } from './services.js';
import { claimStateFolder, writeStackFile, type StackFile } from './stack-file.js';
import { endLeftovers, openStateFolder, removeState, type StatePaths } from './state-folder.js';

export interface StackOptions {
  /** Root of the built workspace. */
  root: string;
  /** Node 24, for the apps. */
  node: string;
  stateDir: string;
  host: string;
  port: number;
  full: boolean;
  /** Start afresh: remove what this state directory has kept. */
  reset: boolean;
  /** The environment as given; unset service URLs mean "start one". */
  env: NodeJS.ProcessEnv;
  /** Ends the start early; what was started is stopped again. */
  signal?: AbortSignal;
  /** Runs one step and shows its progress. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shows one line. */
  say(line: string): void;
  /** Runs a command of the workspace to its end; throws with its words when it fails. */
  run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void>;
}

export interface RunningStack {
  url: string;
  demo: boolean;
  engines: Services['engines'];
  /** Settles with the reason when an app cannot be kept running. */
  lost: Promise<string>;
  /** Stops api, worker, then the stores. */
  stop(): Promise<void>;
}

/** Starts everything on one state directory. On an error all that was started is stopped again. */
export async function runStack(options: StackOptions): Promise<RunningStack> {
  const { env, host, port, signal } = options;
  const step: StackOptions['step'] = (title, work) => {
    signal?.throwIfAborted();
    return options.step(title, work);
  };
  const production = env['NODE_ENV'] === 'production';
  const paths = openStateFolder(options.stateDir);
  if (production && (env['INTAKE_KEY'] ?? '').length < 32) throw new Error('NODE_ENV is production: set INTAKE_KEY, a secret of at least 32 characters.');
  if (options.reset && env['DATABASE_URL'])
    throw new Error('--reset does not empty the database of DATABASE_URL. Empty it yourself, or start without DATABASE_URL.');
  const release = claimStateFolder(paths.lockFile, paths.stackFile);
  const file = { version: 1 as const, startedAt: new Date().toISOString(), starter: identify(process.pid), url: addressOf(host, port), demo: !production };
  const running: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const part of running.splice(0).reverse()) await part.stop();
    rmSync(paths.stackFile, { force: true });
    release();
  };
  try {
    await endLeftovers(paths);
    await requireFreePort(port, host);
    if (options.reset) await step('Removing the kept data', async () => removeState(paths));
    const services = await step('Starting the stores', () => startServices({ paths, full: options.full, env }));
    running.push(services);
    const intakeKey = env['INTAKE_KEY'] || keepSecret(paths.intakeKey);
    const environment = appEnvironment({ ...options, services, intakeKey, stateRoot: paths.root, demo: !production });
    await step('Bringing the database up to date', () => options.run(options.node, [path.join(options.root, 'scripts', 'migrate.mjs')], environment.worker));
    if (!production) await loadDemoOnce({ ...options, step }, paths, services.databaseUrl, environment.worker);

    const start = async (name: 'api' | 'worker'): Promise<RunningApp> => {
      const main = path.join(options.root, 'apps', name, 'dist', 'main.js');
      const app = await startApp({ name, node: options.node, main, env: environment[name], logs: paths.logs }, options.say);
      running.push(app);
      return app;
    };
    // Stopped in the opposite order: api, worker, stores.
    const apps = await step('Starting worker and api', async () => {
      const worker = await start('worker');
      const api = await start('api');
      await waitUntilHealthy(file.url, [api, worker], { timeoutMs: 90_000, intakeKey, signal });
      return [api, worker];
    });
    const describe = (): StackFile => ({
      ...file,
      databaseUrl: services.databaseUrl,
      redisUrl: services.redisUrl ?? null,
      meiliUrl: services.meili?.url ?? null,
      meiliSearchKey: services.meili?.searchKey ?? null,
      meiliIndexKey: services.meili?.indexKey ?? null,
      intakeKey,
      engines: services.engines,
      pids: Object.fromEntries([...services.started.map((server) => server.process), ...apps.map((app) => app.current())].map(({ name, pid }) => [name, pid])),
    });
    writeStackFile(paths.stackFile, describe());
    for (const app of apps) app.keepRunning(() => writeStackFile(paths.stackFile, describe()));
    return { url: file.url, demo: !production, engines: services.engines, lost: Promise.race(apps.map((app) => app.lost)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(host: string, port: number): string {
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

interface EnvironmentParts {
  env: NodeJS.ProcessEnv;
  host: string;
  port: number;
  services: Services;
  intakeKey: string;
  stateRoot: string;
  demo: boolean;
}

/** What each app is told; names and meanings stand in .env.example. No app gets the Meilisearch master key. */
function appEnvironment(parts: EnvironmentParts): Record<'api' | 'worker', NodeJS.ProcessEnv> {
  const { env, host, port, services, intakeKey, stateRoot, demo } = parts;
  const given = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|MEILI_|INIT_CWD$)/.test(name)));
  const both: NodeJS.ProcessEnv = {
    ...given,
    TZ: 'UTC',
    NODE_ENV: demo ? 'development' : 'production',
    STATE_DIR: stateRoot,
    DATABASE_URL: services.databaseUrl,
    ...(services.redisUrl === undefined ? {} : { REDIS_URL: services.redisUrl }),
    ...(services.meili === undefined ? {} : { MEILI_URL: services.meili.url }),
    DEMO: demo ? '1' : '0',
  };
  const publicUrl = env['PUBLIC_URL'] || addressOf(host, port);
  return {
    api: {
      ...both,
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      INTAKE_KEY: intakeKey,
      ...(services.meili === undefined ? {} : { MEILI_SEARCH_KEY: services.meili.searchKey }),
    },
    worker: { ...both, PUBLIC_URL: publicUrl, ...(services.meili === undefined ? {} : { MEILI_INDEX_KEY: services.meili.indexKey, MEILI_SEARCH_KEY: services.meili.searchKey }) },
  };
}

/** Loads the demo data into a database that has not had it from this folder: its dates are relative to that day. */
async function loadDemoOnce(options: StackOptions, paths: StatePaths, databaseUrl: string, env: NodeJS.ProcessEnv): Promise<void> {
  // The own server has another port at every start; a database of DATABASE_URL is told apart by its URL.
  const database = options.env['DATABASE_URL'] ? createHash('sha256').update(databaseUrl).digest('hex') : 'own';
  const mark = existsSync(paths.demoMark) ? (JSON.parse(readFileSync(paths.demoMark, 'utf8')) as { databases: string[] }) : { databases: [] };
  if (mark.databases.includes(database)) return;
  const cli = path.join(options.root, 'apps', 'cli', 'dist', 'main.js');
  await options.step('Loading the demo data', () => options.run(options.node, [cli, 'demo', 'load'], env));
  writePrivateFile(paths.demoMark, JSON.stringify({ databases: [...mark.databases, database] }));
}
