// Checks the types of the package in the current folder, sources and tests, with the fast compiler.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(path.join(root, 'package.json'));
const tsc = path.join(path.dirname(require.resolve('typescript7/package.json')), 'bin', 'tsc');
const result = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], { stdio: 'inherit' });
process.exit(result.status ?? 1);
