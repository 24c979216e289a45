// Case 57: every regular expression of the product is judged by recheck, and takes at most 10 ms of processor time for 100 kB that were made to hurt it.
// recheck needs seconds for the hardest ones, so its verdicts are kept in regex-verdicts.json, by the pattern itself: what is not there is judged now; --write
// keeps that too, and drops what nothing needs any more (for a newer recheck, delete the file first). A pattern of packages/reading meets one sentence at a time, cut at 600 units, and is measured
// so; that its readers cut is proved by hostile-texts.spec.ts. Patterns of libraries are not ours to judge: what meets them is (clean-description).
// The slowest are printed, so that one on its way to the bar is seen before it is there.
//   --write          keep the verdicts      --only PATH   only files whose path holds PATH
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { root } from './bootstrap.mjs';
import { report } from './env-schemas.mjs';
import { regexLiterals, regexesMadeAtLoad } from './regex-sources.mjs';

const ALLOWED_MS = 10;
const PATIENCE_MS = 20_000;
const RECHECK_MS = 4_000;
const ROUNDS_ALONE = 4;
const PAUSE_MS = 1_000;
const SHOWN = 5;
const SENTENCE_UNITS = 600;
const verdictFile = path.join(root, 'scripts', 'regex-verdicts.json');
const writing = process.argv.includes('--write');
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';
const complaints = [];

const { literals, made } = regexLiterals();
const atLoad = await regexesMadeAtLoad();
for (const at of made) {
  const file = at.replace(/:\d+$/, '');
  const known = atLoad.some((expression) => expression.at === file) || file.startsWith('apps/') || file.startsWith('tooling/');
  if (!known) complaints.push(`${at}: makes a regular expression when it is called, where it cannot be checked; make it when the module loads.`);
}
const all = [...literals, ...atLoad].filter(({ at }) => at.includes(only));
const expressions = [...new Map(all.map((expression) => [keyOf(expression), expression])).entries()];
if (only === '' && expressions.length < 300) complaints.push(`Only ${expressions.length} regular expressions found.`);
const kept = existsSync(verdictFile) ? JSON.parse(readFileSync(verdictFile, 'utf8')) : {};
const verdicts = {};

function keyOf({ source, flags }) {
  return createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);
}

async function judge({ source, flags }) {
  // recheck does not know the flag v; none of our patterns uses its set notation.
  const answer = await check(source, flags.replace('v', 'u'), { timeout: RECHECK_MS });
  if (answer.status === 'safe') return { verdict: 'safe' };
  const attack = answer.attack && { pumps: answer.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix: answer.attack.suffix };
  return { verdict: answer.status === 'vulnerable' ? answer.complexity.type : 'undecided', ...(attack && { attack }) };
}

let next = 0;
async function judgeAll() {
  while (next < expressions.length) {
    const [key, expression] = expressions[next++];
    verdicts[key] = kept[key] ?? (await judge(expression));
  }
}
await Promise.all([judgeAll(), judgeAll()]);
if (writing && only === '') writeFileSync(verdictFile, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);

/** Measures one pattern after the other in a process of its own, which is ended when a pattern takes for ever. */
class Measurer {
  #child;

  measure(question) {
    this.#child ??= fork(path.join(root, 'scripts', 'regex-worst-strings.mjs'));
    const child = this.#child;
    return new Promise((resolve) => {
      const end = (answer, alive) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (!alive) {
          child.kill('SIGKILL');
          this.#child = undefined;
        }
        resolve(answer);
      };
      const timer = setTimeout(() => end({ ms: Number.POSITIVE_INFINITY, pump: '' }, false), PATIENCE_MS);
      child.once('message', (answer) => end(answer, true));
      child.once('exit', () => end({ ms: Number.POSITIVE_INFINITY, pump: '' }, false));
      child.send(question);
    });
  }

  close() {
    this.#child?.kill();
  }
}

const doubted = [];
const measured = [];
next = 0;
async function measureAll() {
  const measurer = new Measurer();
  while (next < expressions.length) {
    const [key, expression] = expressions[next++];
    const { verdict, attack } = verdicts[key];
    if (verdict === 'exponential') complaints.push(`${expression.at}: recheck calls /${expression.source.slice(0, 80)}/ exponential.`);
    const asked = { ...expression, attack, pieceLength: expression.at.startsWith('packages/reading/') ? SENTENCE_UNITS : 200_000 };
    const answer = await measurer.measure(asked);
    if (answer.ms > ALLOWED_MS) doubted.push(asked);
    else measured.push({ asked, ...answer });
  }
  measurer.close();
}

/** Two that run side by side share a core on many machines, and a machine that others share has slow seconds: what was slow then is measured again alone, a second apart, and its least counts. */
async function measureAlone() {
  const measurer = new Measurer();
  let left = doubted.map((asked) => ({ asked, ms: Number.POSITIVE_INFINITY, pump: '' }));
  for (let round = 0; round < ROUNDS_ALONE && left.length > 0; round += 1) {
    if (round > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    for (const one of left) {
      const { ms, pump } = await measurer.measure(one.asked);
      if (ms < one.ms) Object.assign(one, { ms, pump });
    }
    measured.push(...left.filter(({ ms }) => ms <= ALLOWED_MS));
    left = left.filter(({ ms }) => ms > ALLOWED_MS);
  }
  measured.push(...left);
  for (const one of left) complaints.push(describe(one));
  measurer.close();
}
await Promise.all([measureAll(), measureAll()]);
await measureAlone();

function describe({ asked, ms, pump }) {
  return `${asked.at}: ${ms.toFixed(1)} ms for 100 kB of ${JSON.stringify(pump)}: /${asked.source.slice(0, 80)}/`;
}

const counts = Object.entries(Object.groupBy(Object.values(verdicts), ({ verdict }) => verdict)).map(([verdict, list]) => `${list.length} ${verdict}`);
console.log(`${counts.join(', ')}; the slowest:`);
for (const one of measured.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN)) console.log(`  ${describe(one)}`);
report(`regular expressions (${expressions.length})`, complaints);
