// What start, test and mitn share: install the workspace, find Node 24, build. Plain Node >= 20.19, no dependency.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const PNPM = 'pnpm@12.21.0';
const STAMPS = path.join(root, 'node_modules', '.mitn');
const WORKSPACE_FOLDERS = ['apps', 'packages', 'tooling'];
const children = new Set();

/** A failure whose message says what to do; shown without a stack. */
export class StepError extends Error {}

/** Shows the progress of one step on standard error (or output) and how long it took. */
export function makeStepper(stream) {
  return async function step(title, work) {
    const startedAt = Date.now();
    stream.write(stream.isTTY ? `· ${title} …` : `· ${title} …\n`);
    try {
      const result = await work();
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}✓ ${title} (${seconds} s)\n`);
      return result;
    } catch (error) {
      stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}✗ ${title}\n`);
      throw error;
    }
  };
}

/** Runs a command to its end and gives what it wrote. Throws a StepError with the end of its output and the advice. */
export async function run(command, args, { env = process.env, cwd = root, advice = '', inherit = false } = {}) {
  // A group of its own, so that ending it ends what it has started too (npx, pnpm, turbo, the package scripts).
  const child = spawn(command, args, {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => (output = (output + chunk).slice(-200_000)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StepError(`${command} could not be started: ${error.message}. ${advice}`)));
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
  }).finally(() => children.delete(child));
  if (code !== 0) {
    const tail = output.trimEnd().split('\n').slice(-25).join('\n');
    throw new StepError(`${[path.basename(command), ...args].join(' ')} ended with ${code}.\n${tail}${advice === '' ? '' : `\n${advice}`}`);
  }
  return output;
}

/** Ends the commands that run now. */
export function endChildren(signal = 'SIGTERM') {
  for (const child of children) {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // it ended in this moment
      }
    }
  }
}

/** Node 24 from npm, or the running one when it is new enough. */
export function findNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const fromNpm = path.join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(fromNpm)) return fromNpm;
  if (major >= 24) return process.execPath;
  throw new StepError(`There is no Node 24 from npm for ${process.platform}-${process.arch}. Install Node 24 or newer and run this again.`);
}

/** Environment for commands of the workspace: Node 24 and our programs first on PATH, no messages home. */
export function workspaceEnvironment(node) {
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return {
    ...process.env,
    PATH: folders.join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_update_notifier: 'false',
    DO_NOT_TRACK: '1',
    TZ: 'UTC',
  };
}

/** Installs the workspace when the lockfile, a manifest or the platform changed since the last time. */
export async function install(step) {
  requireNode();
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaces().map((folder) => path.join(folder, 'package.json'))];
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const file of manifests) hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  const stamp = hash.digest('hex');
  if (readStamp('install') === stamp && workspaces().every((folder) => !hasDependencies(folder) || existsSync(path.join(root, folder, 'node_modules')))) return;
  await step('Installing packages (pnpm)', () =>
    run('npx', ['--yes', '--prefer-offline', PNPM, 'install', '--frozen-lockfile'], {
      env: { ...process.env, CI: 'true', npm_config_update_notifier: 'false' },
      advice: 'Check the network or the registry in your npm configuration, then run the same command again.',
    }),
  );
  writeStamp('install', stamp);
}

/** Builds every workspace whose sources changed. Without changes it takes milliseconds. */
export async function build(step, node) {
  const before = fingerprint();
  if (readStamp('build') === before && workspaces().every((folder) => !builds(folder) || existsSync(path.join(root, folder, 'dist')))) return;
  // npx puts pnpm on PATH: turbo runs the scripts of the packages with it.
  await step('Building (turbo)', () =>
    run('npx', ['--yes', '--prefer-offline', PNPM, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
      env: workspaceEnvironment(node),
      advice: 'The messages above say which package does not build. After a change of branch, remove node_modules and try again.',
    }),
  );
  writeStamp('build', before);
}

/** Runs a task of turbo in every workspace that has it. */
export async function turbo(task, node) {
  return run('npx', ['--yes', '--prefer-offline', PNPM, 'exec', 'turbo', 'run', task, '--output-logs=errors-only'], { env: workspaceEnvironment(node) });
}

/** Folders of the workspaces, relative to the root. */
export function workspaces() {
  return WORKSPACE_FOLDERS.flatMap((parent) =>
    readdirSync(path.join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(path.join(root, parent, entry.name, 'package.json')))
      .map((entry) => path.join(parent, entry.name)),
  ).sort((a, b) => (a < b ? -1 : 1));
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new StepError(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`);
}

function manifest(folder) {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

function builds(folder) {
  return manifest(folder).scripts?.build !== undefined;
}

function hasDependencies(folder) {
  const { dependencies = {}, devDependencies = {} } = manifest(folder);
  return Object.keys(dependencies).length + Object.keys(devDependencies).length > 0;
}

/** Names, sizes and times of everything a build reads. */
function fingerprint() {
  const hash = createHash('sha256').update(readStamp('install') ?? '');
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    } else hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const folder of workspaces()) {
    for (const part of ['src', 'public', 'index.html', 'vite.config.ts', 'package.json']) visit(path.join(root, folder, part));
  }
  for (const file of ['.swcrc', 'turbo.json', 'tsconfig.base.json', 'scripts/build-package.mjs']) visit(path.join(root, file));
  return hash.digest('hex');
}

function readStamp(name) {
  const file = path.join(STAMPS, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, name), value);
}
