import { feedFormat } from '@mitn/feeds';
import { InvalidArgumentError, type Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { openStores } from '../platform/stores.js';
import { sourceName } from './source-name.js';

interface FeedFlags {
  format: string;
  source: string;
  every: number;
  snapshot?: boolean;
}

/** `mitn feed add|stop|list`: feeds that the worker fetches by itself. */
export function addFeedCommand(program: Command): void {
  const feed = program.command('feed').description('feeds that the worker fetches on a schedule');
  feed
    .command('add')
    .description('fetch a feed from now on; the same source again changes its schedule')
    .argument('<kind>', 'vacancies or homes', kindOf)
    .argument('<url>', 'an http(s) address', httpUrl)
    .requiredOption('--format <format>', 'the format of the feed')
    .requiredOption('--source <source>', 'the name of the feed', sourceName)
    .option('--every <minutes>', 'how often, in minutes', minutes, 60)
    .option('--snapshot', 'the feed lists everything: withdraw what it does not list')
    .action(async (kind: 'vacancies' | 'homes', url: string, flags: FeedFlags) => {
      feedFormat(kind, flags.format);
      await withStores(async (stores) => {
        const stored = await stores.feeds.ensure({ kind, source: flags.source, format: flags.format, url, intervalMinutes: flags.every, snapshot: flags.snapshot ?? false, enabled: true });
        say(program, stored, `${stored.source} is fetched every ${flags.every} minutes; the worker takes it up within a minute`);
      });
    });
  feed
    .command('stop')
    .description('fetch a feed no longer; its offers stay until they expire')
    .argument('<kind>', 'vacancies or homes', kindOf)
    .argument('<source>', 'the name of the feed', sourceName)
    .action((kind: 'vacancies' | 'homes', source: string) =>
      withStores(async (stores) => {
        const known = (await stores.feeds.list()).find((one) => one.kind === kind && one.source === source);
        if (!known) throw new InvalidArgumentError(`There is no feed ${source} of ${kind}.`);
        const stored = await stores.feeds.ensure({ kind, source, format: known.format, enabled: false });
        say(program, stored, `${source} is fetched no longer`);
      }),
    );
  feed
    .command('list')
    .description('all feeds')
    .action(() =>
      withStores(async (stores) => {
        const feeds = await stores.feeds.list();
        if (program.opts<{ json?: boolean }>().json) return printJson({ feeds });
        for (const one of feeds) printLine(`${one.kind} ${one.source} (${one.format})${one.url && one.enabled ? `: every ${one.intervalMinutes} minutes from ${one.url}` : ': by hand'}`);
      }),
    );
}

async function withStores(work: (stores: Awaited<ReturnType<typeof openStores>>) => Promise<void>): Promise<void> {
  const stores = await openStores(findStack(readCliEnv()));
  try {
    await work(stores);
  } finally {
    await stores.close();
  }
}

function say(program: Command, stored: unknown, line: string): void {
  if (program.opts<{ json?: boolean }>().json) printJson(stored);
  else printLine(line);
}

function kindOf(value: string): 'vacancies' | 'homes' {
  if (value === 'vacancies' || value === 'homes') return value;
  throw new InvalidArgumentError('It is vacancies or homes.');
}

function httpUrl(value: string): string {
  const url = URL.parse(value);
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && !url.username) return url.href;
  throw new InvalidArgumentError('An http or https address without a user name.');
}

function minutes(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 5 && number <= 10_080) return number;
  throw new InvalidArgumentError('Whole minutes, from 5 to 10080 (a week).');
}
