// Stands between the starter and one server process: starts it, and stops it when asked or when the starter is gone.
// The starter holds the other end of our standard input. A line `stop`, or the end of that pipe (the starter died, even by
// kill -9), makes us send the stop signals one after the other. Plain JavaScript, so that it runs from src and from dist.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** @type {{ command: string, args: string[], cwd?: string, uid?: number, gid?: number, logFile: string, stopSignals: { signal: NodeJS.Signals, waitMs: number }[], orphanDelayMs: number }} */
const plan = JSON.parse(process.argv[2] ?? '{}');

for (const signal of ['SIGINT', 'SIGHUP', 'SIGPIPE']) process.on(signal, () => undefined);
process.stdout.on('error', () => undefined); // the starter may be gone
const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

const log = openSync(plan.logFile, 'a', 0o600);
const child = spawn(plan.command, plan.args, { cwd: plan.cwd, uid: plan.uid, gid: plan.gid, stdio: ['ignore', log, log] });
closeSync(log);

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  let waitedMs = 0;
  for (const { signal, waitMs } of plan.stopSignals) {
    setTimeout(() => child.kill(signal), waitedMs);
    waitedMs += waitMs;
  }
}

child.once('error', (error) => {
  tell({ failed: error.message });
  process.exitCode = 1;
  process.stdin.destroy();
});
child.once('spawn', () => tell({ pid: child.pid }));
child.once('exit', (code, signal) => {
  tell({ code, signal });
  process.stdout.end(() => process.exit(code ?? 1));
  setTimeout(() => process.exit(code ?? 1), 500);
});

process.on('SIGTERM', stop);
process.stdin.on('data', (data) => {
  if (data.toString().includes('stop')) stop();
});
process.stdin.on('error', () => undefined);
process.stdin.on('close', () => {
  if (!stopping) setTimeout(stop, plan.orphanDelayMs);
});
