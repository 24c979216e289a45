// Runs the boundary rules over the workspace, and first proves on a small planted workspace that they find what they must find.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNode, root } from './bootstrap.mjs';

const CONFIG = path.join(root, '.dependency-cruiser.cjs');
const PROGRAM = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');

/** Runs the rules in a folder and gives the modules and violations that were found. */
function cruise(folder) {
  const result = spawnSync(findNode(), [PROGRAM, 'apps', 'packages', 'tooling', '--config', CONFIG, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  try {
    return JSON.parse(result.stdout);
  } catch {
    console.error(`dependency-cruiser did not answer:\n${result.stderr}`);
    process.exit(1);
  }
}

/** Each file breaks the rule beside it. */
const PLANTED = {
  'packages/domain/src/reaches-up.ts': [`export { one } from '@mitn/contracts';`, 'may-import:packages/domain'],
  'packages/domain/src/reads-files.ts': [`export { readFileSync } from 'node:fs';`, 'pure-packages-touch-nothing'],
  'packages/matching/src/uses-orm.ts': [`export { two } from 'typeorm';`, 'home-of:typeorm'],
  'packages/matching/src/parses.ts': [`export { two } from 'zod';`, 'no-zod-in-the-core'],
  'packages/matching/src/undeclared.ts': [`export { two } from '@mitn/nowhere';`, 'resolvable'],
  'packages/matching/src/deep.ts': [`export { one } from '../../domain/src/index.js';`, 'no-deep-import'],
  'packages/search/src/takes-test-code.ts': [`export { three } from '@mitn/testing';`, 'testing-for-specs-only'],
  'packages/search/src/cycle-a.ts': [`export { b } from './cycle-b.js'; export const a = 1;`, 'no-cycles'],
  'packages/search/src/cycle-b.ts': [`export { a } from './cycle-a.js'; export const b = 1;`, undefined], // the other half of that cycle
  'packages/unknown/src/index.ts': [`export { one } from '@mitn/domain';`, 'folder-in-the-table'],
  'apps/api/src/search/search.service.ts': [`export { four } from '../homes/homes.service.js';`, 'features-stand-alone'],
  'apps/api/src/platform/knows-feature.ts': [`export { four } from '../homes/homes.service.js';`, 'platform-below-features'],
  'apps/web/src/features/search/takes-domain.ts': [`export { one } from '@mitn/domain';`, 'may-import:apps/web'],
  'apps/web/src/features/search/takes-feature.ts': [`export { five } from '../homes/list.js';`, 'web-features-stand-alone'],
  'apps/web/src/lib/takes-feature.ts': [`export { five } from '../features/homes/list.js';`, 'web-shared-below-features'],
};
const INNOCENT = {
  'packages/domain/src/index.ts': 'export const one = 1;',
  'packages/contracts/src/index.ts': `export { one } from '@mitn/domain';`,
  'packages/testing/src/index.ts': 'export const three = 3;',
  'packages/search/src/engine.spec.ts': `import { three } from '@mitn/testing'; export const used = three;`,
  'apps/api/src/homes/homes.service.ts': 'export const four = 4;',
  'apps/web/src/features/homes/list.ts': 'export const five = 5;',
};

function plantWorkspace(folder) {
  const write = (file, text) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  copyFileSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  for (const [file, text] of Object.entries(INNOCENT)) write(file, text);
  for (const [file, [text]] of Object.entries(PLANTED)) write(file, text);
  const exports = { '.': { 'mitn-source': './src/index.ts', default: './dist/index.js' } };
  const packages = ['domain', 'contracts', 'testing'];
  const dependencies = Object.fromEntries([...packages.map((name) => [`@mitn/${name}`, '*']), ['typeorm', '*'], ['zod', '*']]);
  const places = [...new Set([...Object.keys(INNOCENT), ...Object.keys(PLANTED)].map((file) => file.split('/').slice(0, 2).join('/')))];
  mkdirSync(path.join(folder, 'tooling'));
  for (const place of places) {
    write(`${place}/package.json`, JSON.stringify({ name: `@mitn/${path.basename(place)}`, type: 'module', exports, dependencies }));
    mkdirSync(path.join(folder, place, 'node_modules', '@mitn'), { recursive: true });
    for (const name of packages) symlinkSync(path.join(folder, 'packages', name), path.join(folder, place, 'node_modules', '@mitn', name));
    for (const library of ['typeorm', 'zod']) {
      write(`${place}/node_modules/${library}/package.json`, JSON.stringify({ name: library, exports: './index.js', type: 'module' }));
      write(`${place}/node_modules/${library}/index.js`, 'export const two = 2;');
    }
  }
}

const planted = mkdtempSync(path.join(tmpdir(), 'mitn-planted-'));
try {
  plantWorkspace(planted);
  const { summary } = cruise(planted);
  const found = new Set(summary.violations.map((violation) => `${violation.from} ${violation.rule.name}`));
  const missed = Object.entries(PLANTED).filter(([file, [, rule]]) => rule !== undefined && !found.has(`${file} ${rule}`));
  const slandered = summary.violations.filter((violation) => violation.from in INNOCENT);
  for (const [file, [, rule]] of missed) console.error(`The rule ${rule} did not find the planted violation ${file}.`);
  for (const violation of slandered) console.error(`The rule ${violation.rule.name} complains about ${violation.from}, which breaks nothing.`);
  if (missed.length + slandered.length > 0) process.exit(1);
} finally {
  rmSync(planted, { recursive: true, force: true });
}

const { modules, summary } = cruise(root);
const packageOf = (file) => file.split('/').slice(0, 2).join('/');
const ours = modules.filter((module) => /^(apps|packages|tooling)\//.test(module.source) && !module.source.includes('node_modules'));
const crossing = ours.flatMap((module) =>
  module.dependencies.filter((to) => /^(apps|packages|tooling)\//.test(to.resolved) && packageOf(to.resolved) !== packageOf(module.source)),
);
// An empty graph breaks no rule: when imports between packages no longer resolve to sources, the rules see nothing.
if (ours.length < 50 || crossing.length < 20) {
  console.error(`The graph is too small to mean anything: ${ours.length} files, ${crossing.length} imports between packages.`);
  process.exit(1);
}
for (const { rule, from, to, cycle } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${cycle === undefined ? to : [...cycle.map((step) => step.name ?? step)].join(' → ')}`);
}
console.log(
  `boundaries: ${ours.length} files, ${crossing.length} imports between packages, ${Object.keys(PLANTED).length} planted violations found, ${summary.violations.length} violations`,
);
process.exit(summary.violations.length === 0 ? 0 : 1);
