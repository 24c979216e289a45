// npm run bench [-- NAME …]: builds, then runs bench/NAME.bench.mjs (all without a name) one after another. Each appends one JSON line to bench/results/.
import { readdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { StepError, build, findNode, install, makeStepper, root, workspaceEnvironment } from './bootstrap.mjs';

const ENDING = '.bench.mjs';

async function main() {
  const known = readdirSync(path.join(root, 'bench')).filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length)).sort();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new StepError(`There is no bench ${unknown.join(', ')}; there is ${known.join(', ')}.`);
  const step = makeStepper(process.stderr);
  await install(step);
  const node = findNode();
  await build(step, node);
  const failed = [];
  for (const name of wanted.length > 0 ? wanted : known) {
    process.stderr.write(`· ${name} …\n`);
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', path.join(root, 'bench', `${name}${ENDING}`)], { cwd: root, env: workspaceEnvironment(node), stdio: 'inherit' });
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new StepError(`Failed: ${failed.join(', ')}.`);
}

main().catch((error) => {
  process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
