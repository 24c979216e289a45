import { openSource } from '@mitn/feeds';
import { DomainError, InputError } from '@mitn/domain';
import { JOB_ITEM_LAYOUTS, readJobItem, type JobItemLayout } from '@mitn/ingestion';
import { groupDuplicates, type JobAd } from '@mitn/reading';
import { InvalidArgumentError, type Command } from 'commander';
import { printJson, printLine, say } from '../platform/output.js';

/** `mitn duplicates FILE`: which ads of a file are the same job, and why. Needs no running stack. */
export function addDuplicatesCommand(program: Command): void {
  program
    .command('duplicates')
    .description('groups the ads of a file that are the same job, each group with its reason')
    .argument('<input>', 'JSON Lines: a file, an http(s) address, or - for standard input')
    .option('--format <format>', 'jobspy or mitn; told by the fields of each item unless given', layout)
    .action(async (input: string, flags: { format?: JobItemLayout }) => {
      const { ads, unread } = await readAds(input, flags.format);
      const groups = groupDuplicates(ads);
      if (unread > 0) say(`${unread} items could not be read and were left out`);
      if (program.opts<{ json?: boolean }>().json) return printJson({ groups, read: ads.length + unread, unread });
      for (const { ids, reason } of groups) printLine(`${ids.join(' ')}  (${reason})`);
      printLine(`${ads.length} ads, ${groups.length} groups, ${groups.reduce((sum, { ids }) => sum + ids.length - 1, 0)} of them duplicates`);
    });
}

async function readAds(input: string, format: JobItemLayout | undefined): Promise<{ ads: { id: string; ad: JobAd }[]; unread: number }> {
  const source = await openSource(input, { syntaxes: ['json-lines'], stdin: process.stdin });
  const ads: { id: string; ad: JobAd }[] = [];
  let unread = 0;
  let firstReason: string | null = null;
  try {
    for await (const raw of source.read()) {
      try {
        if (raw.problem) throw new InputError(raw.problem.code, raw.problem.reason);
        ads.push(readJobItem(raw.value, format));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        firstReason ??= `item ${raw.index + 1}: ${error.message}`;
        unread += 1;
      }
    }
  } finally {
    await source.close();
  }
  if (ads.length === 0) throw new InputError('no-ads', `No item of this input could be read as an ad (${firstReason ?? 'it is empty'}).`);
  return { ads, unread };
}

function layout(value: string): JobItemLayout {
  const known = JOB_ITEM_LAYOUTS.find((one) => one === value);
  if (known) return known;
  throw new InvalidArgumentError(`It is ${JOB_ITEM_LAYOUTS.join(' or ')}.`);
}
