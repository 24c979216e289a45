// npm test: installs, builds, runs every check and every test, and ends with one line `N passed, N failed, N skipped`.
//   --long                                   the soaks and storms instead (npm run test:long)
//   --only static|unit|web|integration|e2e   one part; may be given more than once
// A static check counts as one test. Plain Node >= 20.19, no dependency.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StepError, build, endChildren, findNode, install, makeStepper, root, run, turbo, workspaceEnvironment } from './bootstrap.mjs';

process.env.TZ = 'UTC';
const PARTS = ['static', 'unit', 'web', 'integration', 'e2e'];
const totals = { passed: 0, failed: 0, skipped: 0 };
const remarks = [];
const failures = [];
const scratch = mkdtempSync(path.join(tmpdir(), 'mitn-results-'));
let current;

function finish(code) {
  rmSync(scratch, { recursive: true, force: true });
  process.exit(code);
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => {
    endChildren();
    if (current === undefined) finish(code);
    // Jest stops its workers; the servers of the run end when its pipe to them closes.
    current.kill('SIGTERM');
    setTimeout(() => finish(code), 3000);
  });
}

const STATIC = (node) => {
  const script = (name) => run(node, [path.join(root, 'scripts', name)]);
  const program = (name, ...args) => run(path.join(root, 'node_modules', '.bin', name), args, { env: workspaceEnvironment(node) });
  return [
    ['lint (oxlint, typed)', () => program('oxlint', '--type-aware', '--deny-warnings')],
    ['types', () => turbo('typecheck', node)],
    ['boundaries', () => script('check-boundaries.mjs')],
    ['settings against .env.example', () => script('check-env.mjs')],
    ['docker files against the settings', () => script('check-compose.mjs')],
    ['paths named in documents', () => script('check-docs.mjs')],
    ['house rules for sources', () => script('check-sources.mjs')],
    ['versions agree (sherif)', () => program('sherif', '--fail-on-warnings', '--ignore-rule', 'unordered-dependencies')],
    ['regular expressions (case 57)', () => script('check-regexes.mjs')],
    ['no dead code (knip)', () => program('knip', '--no-config-hints')],
  ];
};

async function runStatic(step, node) {
  for (const [title, work] of STATIC(node)) {
    try {
      await step(title, work);
      totals.passed += 1;
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      totals.failed += 1;
      failures.push(title);
      process.stdout.write(`${error.message}\n`);
    }
  }
}

/** Runs one Jest project and adds its counts. A run that ends without a result is a failure, never a silent zero. */
async function runJest(project, node, extraEnvironment = {}) {
  const resultFile = path.join(scratch, `${project}.json`);
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')];
  args.push('--selectProjects', project, '--passWithNoTests', '--json', '--outputFile', resultFile);
  process.stdout.write(`\n— ${project} —\n`);
  const code = await new Promise((resolve) => {
    current = spawn(node, args, { cwd: root, env: { ...workspaceEnvironment(node), ...extraEnvironment }, stdio: ['ignore', 'ignore', 'inherit'] });
    current.once('error', () => resolve(1));
    current.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  current = undefined;
  const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
  if (result === undefined) {
    totals.failed += 1;
    failures.push(`${project}: Jest ended with ${code} and no result`);
    return;
  }
  totals.passed += result.numPassedTests;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  // A spec file that could not be loaded has no tests to count: it counts as one failure.
  const broken = result.numRuntimeErrorTestSuites;
  totals.failed += result.numFailedTests + broken;
  if (result.numFailedTests + broken > 0) failures.push(`${project}: ${result.numFailedTests} tests and ${broken} files`);
  else if (code !== 0) {
    totals.failed += 1;
    failures.push(`${project}: Jest ended with ${code}`);
  }
  if (result.numTotalTests === 0) remarks.push(`${project}: NO TESTS FOUND`);
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new StepError(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist.`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

async function runE2e(node) {
  const chromium = findChromium();
  if (chromium !== undefined) return runJest('e2e', node, { CHROMIUM_PATH: chromium });
  remarks.push('BROWSER TESTS SKIPPED: no chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  totals.skipped += 1;
}

function remarkOnSurroundings() {
  const feeds = process.env.REAL_FEEDS_DIR;
  if (!feeds) remarks.push('REAL FEEDS SKIPPED: REAL_FEEDS_DIR is not set.');
  else if (!existsSync(feeds)) throw new StepError(`REAL_FEEDS_DIR names ${feeds}, which does not exist.`);
}

async function main() {
  const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } } });
  const parts = values.long ? ['long'] : (values.only ?? PARTS);
  const unknown = parts.filter((part) => part !== 'long' && !PARTS.includes(part));
  if (unknown.length > 0) throw new StepError(`--only knows ${PARTS.join(', ')}; not ${unknown.join(', ')}.`);
  const startedAt = Date.now();
  const step = makeStepper(process.stdout);
  remarkOnSurroundings();
  await install(step);
  const node = findNode();
  await build(step, node);
  for (const part of parts) {
    if (part === 'static') await runStatic(step, node);
    else if (part === 'e2e') await runE2e(node);
    else await runJest(part, node);
  }
  process.stdout.write(`\n${((Date.now() - startedAt) / 1000).toFixed(0)} s\n`);
  for (const remark of remarks) process.stdout.write(`!! ${remark}\n`);
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
}

void main()
  .catch((error) => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    totals.failed += 1;
  })
  .then(() => {
    process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
    finish(totals.failed === 0 ? 0 : 1);
  });
