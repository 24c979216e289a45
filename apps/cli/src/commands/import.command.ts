import { isCalendarDate } from '@mitn/domain';
import { importFeed, type ImportProgress, type ImportResult } from '@mitn/ingestion';
import cliProgress from 'cli-progress';
import { InvalidArgumentError, type Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { awaitIndexed } from '../platform/await-indexed.js';
import { EXIT } from '../platform/exit-codes.js';
import { printJson, printLine, say } from '../platform/output.js';
import { openStores } from '../platform/stores.js';
import { addImportSponsorsCommand } from './import-sponsors.command.js';
import { addImportEscoCommand } from './import-esco.command.js';
import { sourceName } from './source-name.js';

interface ImportFlags {
  format: string;
  source: string;
  snapshot?: boolean;
  asOf?: string;
  confirmWithdrawals?: boolean;
  wait: boolean;
}

/** `mitn import vacancies|homes`: brings a feed in and, unless told otherwise, waits until it can be searched. */
export function addImportCommand(program: Command): void {
  const command = program.command('import').description('bring a feed, or a vocabulary, in');
  addImportEscoCommand(program, command);
  for (const kind of ['vacancies', 'homes'] as const) {
    command
      .command(kind)
      .description(`${kind} from a file, an http(s) address, or - for standard input`)
      .argument('<input>', 'FILE, URL or -')
      .requiredOption('--format <format>', 'the format of the feed')
      .requiredOption('--source <source>', 'the name of the feed: the same name is the same feed', sourceName)
      .option('--snapshot', 'the feed lists everything: withdraw what it does not list')
      .option('--as-of <date>', 'the day on which the feed was made, for relative dates', calendarDate)
      .option('--confirm-withdrawals', 'withdraw even more than 30 %')
      .option('--no-wait', 'do not wait until everything can be searched')
      .action((input: string, flags: ImportFlags) => run(program, kind, input, flags));
  }
  addImportSponsorsCommand(program, command);
}

async function run(program: Command, kind: 'vacancies' | 'homes', input: string, flags: ImportFlags): Promise<void> {
  const stores = await openStores(findStack(readCliEnv()));
  const bar = makeBar();
  try {
    const startedAt = performance.now();
    const result = await importFeed({
      dataSource: stores.dataSource,
      kind,
      format: flags.format,
      source: flags.source,
      input,
      stdin: process.stdin,
      snapshot: flags.snapshot ?? false,
      confirmWithdrawals: flags.confirmWithdrawals ?? false,
      ...(flags.asOf ? { asOf: flags.asOf } : {}),
      onProgress: bar.update,
    });
    bar.stop();
    if (flags.wait) await awaitIndexed(stores, kind, (left) => bar.waiting(left));
    const indexed = await stores[kind].countSearchable(result.feedId);
    report(program.opts<{ json?: boolean }>().json ?? false, { ...result, indexed, seconds: Math.round(performance.now() - startedAt) / 1000 });
    if (result.held > 0) process.exitCode = EXIT.held;
  } finally {
    bar.stop();
    await stores.close();
  }
}

function report(json: boolean, result: ImportResult & { indexed: number }): void {
  if (json) return printJson(result);
  for (const [code, count] of Object.entries(result.rejectedByReason)) printLine(`  rejected ${count}: ${code}`);
  if (result.held > 0) printLine(`  held: ${result.held} offers would be withdrawn, more than 30 % of this source. Look at the feed; run again with --confirm-withdrawals when it is right.`);
  if (result.merged > 0) printLine(`  ${result.merged} of the new ones are the same job as a vacancy that was there, and joined it`);
  if (result.indexed > 0) printLine(`  ${result.indexed} offers of this source can be searched; ${result.seconds} s in all`);
  printLine(`read ${result.read}, new ${result.new}, changed ${result.changed}, unchanged ${result.unchanged}, rejected ${result.rejected}, withdrawn ${result.withdrawn}`);
}

interface Bar {
  update(progress: ImportProgress): void;
  waiting(left: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line now and then, so that a log stays readable. */
function makeBar(): Bar {
  if (!process.stderr.isTTY) {
    let saidAt = 0;
    const now = (line: string): void => {
      if (Date.now() - saidAt < 2_000) return;
      saidAt = Date.now();
      say(line);
    };
    return { update: ({ items, totalItems }) => now(`${items} of ${totalItems} items`), waiting: (left) => now(`waiting until all can be searched: ${left} left`), stop: () => undefined };
  }
  const bar = new cliProgress.SingleBar({ stream: process.stderr, format: '{bar} {percentage} % | {value}/{total} items | {eta_formatted} left', hideCursor: true, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  let started = false;
  return {
    update: ({ items, totalItems }) => {
      if (!started) bar.start(totalItems, 0);
      started = true;
      bar.update(items);
    },
    waiting: (left) => process.stderr.write(`\rwaiting until all can be searched: ${left} left   \r`),
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}

function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('A date such as 2026-11-23.');
}
