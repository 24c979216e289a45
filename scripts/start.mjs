// npm start: from a bare clone to the running platform. Plain Node >= 20.19, no dependency: it installs, builds, starts, and stops it all.
//   npm start -- --reset   start afresh: removes what STATE_DIR has kept
//   npm start -- --full    with private instances of redis-server and meilisearch found on PATH
// PORT, HOST, STATE_DIR, DATABASE_URL, REDIS_URL, MEILI_URL and MEILI_KEY are read from the environment (.env.example).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { StepError, build, endChildren, findNode, install, makeStepper, root, run, workspaceEnvironment } from './bootstrap.mjs';

process.stdout.on('error', () => undefined); // a closed terminal must not keep us from stopping everything
process.stderr.on('error', () => undefined);
const step = makeStepper(process.stdout);
const say = (line) => process.stdout.write(`${line}\n`);

const interruption = new AbortController();
let stack;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  say('Stopping api, worker and stores …');
  await stack.stop();
  say('Stopped. The data is kept; `npm start` continues with it.');
  process.exit(code);
}

/** Before the stack runs, the step that is at work fails and undoes what was started; afterwards we stop it. */
function interrupt(code) {
  if (stack !== undefined) void stop(code);
  else if (!interruption.signal.aborted) {
    interruption.abort(code);
    endChildren();
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => interrupt(code));

/** npm may be killed without a word; then nobody is left who could press Ctrl-C. It runs us through a shell or directly. */
function watchNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const throughShell = /^(sh|dash|bash|ash)$/.test(readProc(parent, 'comm').trim());
  const npmOf = () =>
    throughShell
      ? readProc(parent, 'stat')
          .replace(/^.*\) \S /s, '')
          .split(' ')[0]
      : '';
  const npm = npmOf();
  setInterval(() => {
    if (process.ppid !== parent || npmOf() !== npm) interrupt(143);
  }, 1000).unref();
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // not Linux: the parent alone is watched
  }
}

function readOptions() {
  const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } } });
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StepError(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  return { ...values, port, host: process.env.HOST || '127.0.0.1', stateDir: path.resolve(root, process.env.STATE_DIR || 'state') };
}

async function main() {
  const options = readOptions();
  watchNpm();
  await install(step);
  const node = findNode();
  await build(step, node);
  const { runStack } = await import(pathToFileURL(path.join(root, 'tooling', 'stack', 'dist', 'index.js')).href);

  const running = await runStack({
    ...options,
    root,
    node,
    env: process.env,
    step,
    say,
    signal: interruption.signal,
    run: async (command, args, env) => void (await run(command, args, { env: { ...workspaceEnvironment(node), ...env } })),
  });
  stack = running;
  if (interruption.signal.aborted) return stop(interruption.signal.reason);

  const { database, queue, search } = running.engines;
  const signIn = running.demo ? ' · demo sign-ins staff@demo.makeitinthenorth.example and employer@demo.makeitinthenorth.example, password welcome-north' : '';
  say(`Ready: ${running.url}${signIn} · database: ${database} · queue: ${queue} · search: ${search}`);
  say('Ctrl-C stops everything.');
  const alive = setInterval(() => undefined, 60_000); // the servers run under keepers, which do not hold this process
  const reason = await running.lost;
  clearInterval(alive);
  process.stderr.write(`${reason}\n`);
  await stop(1);
}

main().catch((error) => {
  if (stopping) return;
  if (interruption.signal.aborted) {
    say('Stopped.');
    process.exit(interruption.signal.reason);
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
