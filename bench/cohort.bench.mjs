// Cohorts of 500 households, 300 homes and 1,000 jobs, against how they are placed when nobody plans: one after another. The plan is held against the checker, which shares
// no code with the planner, and against the bound of the relaxation, which is solved here a second time from text.
import { createRequire } from 'node:module';
import path from 'node:path';
import { report } from './bench-result.mjs';
import { load } from './built-packages.mjs';

const [{ checkPlan, PLAN_DEFAULTS, planCohort, planSimply, valueOfPlan }, { syntheticCohort }] = await Promise.all([load('cohort'), load('cohort/testing')]);
const highs = await createRequire(path.join(import.meta.dirname, '..', 'packages', 'cohort', 'package.json'))('highs')();
const LIMIT_MS = 60_000;
const GREEDY_MS = 200;
const GAP = 0.001;

const plan = async (input) => {
  const startedAt = performance.now();
  let greedyMs = null;
  const { plan: best, ended } = await planCohort(input, { ...PLAN_DEFAULTS, timeLimitMs: LIMIT_MS, signal: new AbortController().signal }, () => {
    greedyMs ??= performance.now() - startedAt;
  });
  return { best, ended, greedyMs, ms: performance.now() - startedAt };
};

/** The greatest value of the relaxation, from the input as LP text. */
function relaxedBound({ households, places }) {
  const rows = new Map();
  const costs = [];
  households.forEach(({ options }, household) =>
    options.forEach(({ vacancyId, homeId, value }, at) => {
      const name = `x${household}_${at}`;
      costs.push(`${value} ${name}`);
      for (const row of [`n${household}`, `h${homeId}`, `j${vacancyId}`]) rows.set(row, [...(rows.get(row) ?? []), name]);
    }),
  );
  const most = (row) => (row.startsWith('j') ? (places.get(row.slice(1)) ?? 1) : 1);
  const text = `Maximize\n obj: ${costs.join('\n + ')}\nSubject To\n${[...rows].map(([row, names], at) => ` r${at}: ${names.join('\n + ')} <= ${most(row)}`).join('\n')}\nEnd\n`;
  return highs.solve(text).ObjectiveValue;
}

await plan(syntheticCohort({ households: 60, homes: 40, jobs: 120, optionsEach: 30, jobShare: 0.1 }, 1)); // warm

for (const [name, optionsEach, jobShare] of [['cohort-30k', 60, 0.05], ['cohort-100k', 200, 0.1]]) {
  const input = syntheticCohort({ households: 500, homes: 300, jobs: 1000, optionsEach, jobShare }, 7);
  const columns = input.households.reduce((sum, { options }) => sum + options.length, 0);
  const { best, ended, greedyMs, ms } = await plan(input);
  const { oneAfterAnother, greedy } = planSimply(input);
  const bound = relaxedBound(input);
  const more = (value, than) => `${((value / than - 1) * 100).toFixed(1)} %`;
  process.stderr.write(
    `${name}: ${columns} columns, ${ended} after ${(ms / 1000).toFixed(1)} s (gap ${(best.gap * 100).toFixed(3)} %), the greedy plan after ${Math.round(greedyMs)} ms; value ${best.value}, ` +
      `${more(best.value, oneAfterAnother.value)} above one after another and ${more(best.value, greedy.value)} above greedy; ${best.placed} placed, ${oneAfterAnother.placed} one after another, ${greedy.placed} greedily\n`,
  );
  report({
    name, unit: 'points', ours: best.value, peer: oneAfterAnother.value, goal: `gap <= 0.1 % in <= 60 s, greedy in <= ${GREEDY_MS} ms`, reached: best.gap <= GAP && ms <= LIMIT_MS && greedyMs <= GREEDY_MS,
    identical: checkPlan(input, best.given).length === 0 && valueOfPlan(input, best.given) === best.value && best.value <= bound + 1e-6 && best.bound >= best.value && best.bound <= Math.floor(bound + 1e-3), n: columns,
  });
}
