import { isCalendarDate } from '@mitn/domain';
import { importSponsors, type SponsorImportResult } from '@mitn/ingestion';
import { InvalidArgumentError, type Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { EXIT } from '../platform/exit-codes.js';
import { printJson, printLine, say } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

/** `mitn import sponsors FILE`: takes a copy of the register of recognised sponsors over. `command` is `mitn import`. */
export function addImportSponsorsCommand(program: Command, command: Command): void {
  command
    .command('sponsors')
    .description('the register of recognised sponsors, JSON or CSV')
    .argument('<file>', 'a file')
    .option('--as-of <date>', 'the day of which the register is, when the file does not say', calendarDate)
    .option('--confirm-withdrawals', 'remove even more than 30 %')
    .action(async (input: string, flags: { asOf?: string; confirmWithdrawals?: boolean }) => {
      const stores = await openStores(findStack(readCliEnv()));
      try {
        const result = await importSponsors({
          dataSource: stores.dataSource, input, ...(flags.asOf ? { asOf: flags.asOf } : {}), confirmWithdrawals: flags.confirmWithdrawals ?? false,
        });
        report(program.opts<{ json?: boolean }>().json ?? false, result);
        if (result.held > 0) process.exitCode = EXIT.held;
      } finally {
        await stores.close();
      }
    });
}

function report(json: boolean, result: SponsorImportResult): void {
  if (result.older) say(`this register is of ${result.registerDate}, older than the one that was held`);
  if (json) return printJson(result);
  if (result.held > 0) printLine(`  held: ${result.held} sponsors would be removed, more than 30 % of the register. Look at the file; run again with --confirm-withdrawals when it is right.`);
  if (result.withoutNumber > 0) printLine(`  ${result.withoutNumber} rows without a KvK number of eight digits are kept by name`);
  if (result.employersChanged > 0) printLine(`  ${result.employersChanged} employers changed`);
  printLine(`read ${result.read}, added ${result.added}, changed ${result.changed}, removed ${result.removed}`);
}

function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('A date such as 2026-11-23.');
}
