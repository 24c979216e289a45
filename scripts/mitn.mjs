// The operator's command on the project's Node: npm run -s mitn -- COMMAND … Installs and builds first where needed, in silence
// on standard output, which belongs to the command.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, findNode, install, makeStepper, root } from './bootstrap.mjs';

const step = makeStepper(process.stderr);
try {
  await install(step);
  await build(step, findNode());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

// npm runs scripts in the root; a file name on the command line is meant from where the person stands.
const cwd = process.env.npm_lifecycle_event === 'mitn' && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();
const env = { ...process.env, STATE_DIR: path.resolve(root, process.env.STATE_DIR || 'state') };
const main = path.join(root, 'apps', 'cli', 'dist', 'main.js');
const child = spawn(findNode(), ['--enable-source-maps', main, ...process.argv.slice(2)], { cwd, env, stdio: 'inherit' });
// Ctrl-C reaches the command itself, which ends in its own way; a signal sent to us alone is passed on.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
