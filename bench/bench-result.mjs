// How a bench measures, and the one line that it leaves.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Runs `work` `rounds` times after one run that does not count; gives the median of the milliseconds and what the last run returned. */
export async function medianMs(rounds, work) {
  const times = [];
  let result = await work();
  for (let i = 0; i < rounds; i += 1) {
    const startedAt = performance.now();
    result = await work();
    times.push(performance.now() - startedAt);
  }
  return { ms: percentile(times, 50), result };
}

export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

/**
 * Appends the result to bench/results/NAME.jsonl and prints it. `ratio` is ours / peer in `unit`; `goal` says in words what `reached` answers; `identical`: both
 * sides gave the same output. Output that is not identical makes the bench fail: then the figures mean nothing.
 */
export function report({ name, unit, ours, peer, goal, reached, identical, n }) {
  const round = (value) => Number(value.toPrecision(4));
  const line = JSON.stringify({ name, at: new Date().toISOString(), commit: commit(), unit, ours: round(ours), peer: round(peer), ratio: round(ours / peer), goal, reached, identical, n });
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${name}.jsonl`), `${line}\n`);
  process.stdout.write(`${line}\n`);
  if (!identical) {
    process.stderr.write(`${name}: the two sides did not give the same output.\n`);
    process.exitCode = 1;
  }
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null; // not a clone
  }
}
