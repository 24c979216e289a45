import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../process/free-port.js';
import { identify, isAlive } from '../process/process-identity.js';
import { runStack, type StackOptions } from './run-stack.js';
import type { StackFile } from './stack-file.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A workspace whose api and worker are a few lines, and whose every process writes what it does into one diary. */
function makeWorkspace(): { root: string; diary: () => string[] } {
  const root = mkdtempSync(path.join(tmpdir(), 'mitn-run-'));
  folders.push(root);
  const diary = path.join(root, 'diary');
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const note = `const note = (t) => require('node:fs').appendFileSync(${JSON.stringify(diary)}, t + '\\n');`;
  const untilStopped = (name: string): string =>
    `process.on('SIGTERM', () => { note('${name} stops'); process.exit(0); }); setInterval(() => {}, 1000); note('${name} starts');`;
  write(
    'apps/api/dist/main.js',
    `${note}${untilStopped('api')} require('node:http').createServer((q, a) => { if (q.url === '/api/intake') a.statusCode = q.headers.authorization === 'Bearer ' + process.env.INTAKE_KEY ? 400 : 401; a.end(JSON.stringify(process.env)); }).listen(Number(process.env.PORT), process.env.HOST);`,
  );
  write('apps/worker/dist/main.js', `${note}${untilStopped('worker')}`);
  write('apps/cli/dist/main.js', `${note} note(process.argv.slice(2).join(' '));`);
  write('scripts/migrate.mjs', `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(diary)}, 'migrate\\n');`);
  return { root, diary: () => readFileSync(diary, 'utf8').trim().split('\n') };
}

let lines: string[] = [];
beforeEach(() => {
  lines = [];
});

async function optionsFor(root: string, more: Partial<StackOptions> = {}): Promise<StackOptions> {
  return {
    root,
    node: process.execPath,
    stateDir: path.join(root, 'state'),
    host: '127.0.0.1',
    port: await findFreePort(),
    full: false,
    reset: false,
    env: { PATH: process.env['PATH'] },
    step: (_title, work) => work(),
    say: (line) => lines.push(line),
    run: async (command, args, env) => {
      const result = spawnSync(command, args, { env, encoding: 'utf8' });
      if (result.status !== 0) throw new Error(result.stderr);
    },
    ...more,
  };
}

const readStack = (options: StackOptions): StackFile => JSON.parse(readFileSync(path.join(options.stateDir, 'stack.json'), 'utf8')) as StackFile;

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await condition()) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('it did not happen within 10 s');
}

describe('runStack', () => {
  it('migrates, loads the demo once, starts, and stops api, worker and stores in this order', async () => {
    const { root, diary } = makeWorkspace();
    const options = await optionsFor(root);
    const stack = await runStack(options);
    const file = readStack(options);
    expect(statSync(path.join(options.stateDir, 'stack.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(file.pids).sort()).toEqual(['api', 'postgres', 'worker']);
    const told = (await (await fetch(stack.url)).json()) as Record<string, string>;
    expect(told).toMatchObject({ DATABASE_URL: file.databaseUrl, DEMO: '1', NODE_ENV: 'development', INTAKE_KEY: file.intakeKey, PORT: String(options.port) });
    await stack.stop();
    expect(diary()).toEqual(['migrate', 'demo load', 'worker starts', 'api starts', 'api stops', 'worker stops']);
    for (const pid of Object.values(file.pids)) expect(isAlive(identify(pid))).toBe(false);
    expect(() => readStack(options)).toThrow(/ENOENT/);

    const again = await runStack(options);
    expect(readStack(options).intakeKey).toBe(file.intakeKey);
    await again.stop();
    expect(diary().filter((line) => line === 'demo load')).toHaveLength(1);

    const afresh = await runStack({ ...options, reset: true });
    expect(readStack(options).intakeKey).not.toBe(file.intakeKey);
    await afresh.stop();
    expect(diary().filter((line) => line === 'demo load')).toHaveLength(2);
  }, 90_000);

  it('starts a killed worker again, and refuses a second start on the same folder', async () => {
    const { root } = makeWorkspace();
    const options = await optionsFor(root);
    const stack = await runStack(options);
    try {
      const killed = readStack(options).pids['worker'] ?? 0;
      process.kill(killed, 'SIGKILL');
      await until(() => readStack(options).pids['worker'] !== killed);
      expect(isAlive(identify(readStack(options).pids['worker'] ?? 0))).toBe(true);
      expect(lines.join('\n')).toMatch(/worker ended \(SIGKILL\); it is started again/);
      await expect(runStack({ ...options, port: await findFreePort() })).rejects.toThrow(`already runs at ${stack.url}`);
    } finally {
      await stack.stop();
    }
  }, 60_000);

  it('says at once that the port is taken, and leaves nothing running', async () => {
    const { root } = makeWorkspace();
    const options = await optionsFor(root);
    const other = createServer().listen(options.port, options.host);
    try {
      await expect(runStack(options)).rejects.toThrow(`Port ${options.port} on 127.0.0.1 is taken`);
    } finally {
      other.close();
    }
  }, 30_000);

  it('does not call another program ready that took the port while the stores were started', async () => {
    const { root, diary } = makeWorkspace();
    const options = await optionsFor(root);
    // Another start of the platform, a moment earlier: it says that it is ready, and does not know our key.
    const other = createServer((request, answer) => void answer.writeHead(request.url === '/api/intake' ? 401 : 200).end('{}'));
    const step: StackOptions['step'] = (title, work) => (title === 'Starting worker and api' ? new Promise<void>((listening) => other.listen(options.port, options.host, listening)).then(work) : work());
    try {
      await expect(runStack({ ...options, step })).rejects.toThrow(`Port ${options.port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=3001 npm start`);
      expect(diary()).toContain('worker stops');
    } finally {
      other.close();
    }
  }, 60_000);

  it('stops what it has started when a step fails', async () => {
    const { root } = makeWorkspace();
    writeFileSync(path.join(root, 'scripts', 'migrate.mjs'), `console.error('the migration is wrong'); process.exit(1);`);
    const options = await optionsFor(root);
    await expect(runStack(options)).rejects.toThrow('the migration is wrong');
    expect(() => readFileSync(path.join(options.stateDir, 'postgres', 'data', 'postmaster.pid'))).toThrow(/ENOENT/);
  }, 60_000);

  it('fails with the end of the log when an app ends before it was ready', async () => {
    const { root } = makeWorkspace();
    writeFileSync(path.join(root, 'apps', 'worker', 'dist', 'main.js'), `console.error('DATABASE_URL is wrong'); process.exit(3);`);
    writeFileSync(path.join(root, 'apps', 'api', 'dist', 'main.js'), `setInterval(() => {}, 1000);`);
    await expect(runStack(await optionsFor(root))).rejects.toThrow(/worker ended \(code 3\) before it was ready[^]*DATABASE_URL is wrong/);
  }, 60_000);

  it('asks for an intake key in production and loads no demo data there', async () => {
    const { root, diary } = makeWorkspace();
    const options = await optionsFor(root, { env: { PATH: process.env['PATH'], NODE_ENV: 'production' } });
    await expect(runStack(options)).rejects.toThrow(/INTAKE_KEY/);
    const stack = await runStack({ ...options, env: { ...options.env, INTAKE_KEY: 'k'.repeat(32) } });
    await stack.stop();
    expect(diary()).not.toContain('demo load');
  }, 60_000);
});
