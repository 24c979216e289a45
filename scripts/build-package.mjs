// Compiles one package: every source but specs, from src/ to dist/, and copies data files beside the code.
// Types are checked apart (typecheck-package.mjs): nothing outside the workspace reads declarations of ours.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(path.join(root, 'package.json'));
const swc = path.join(path.dirname(require.resolve('@swc/cli/package.json')), 'bin', 'swc.js');

rmSync('dist', { recursive: true, force: true });
execFileSync(
  process.execPath,
  [swc, 'src', '-d', 'dist', '--strip-leading-paths', '--quiet', '--config-file', path.join(root, '.swcrc'), '--ignore', '**/*.spec.ts,**/*-spec.ts'],
  { stdio: 'inherit' },
);
for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || /\.tsx?$/.test(entry.name)) continue;
  const from = path.join(entry.parentPath, entry.name);
  cpSync(from, path.join('dist', path.relative('src', from)));
}
