import type { Command } from 'commander';
import type { IndexStatus } from '@mitn/indexing';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

/** `mitn index status|sweep`: how the indexes stand beside the rows, and mending what differs. */
export function addIndexCommand(program: Command): void {
  const index = program.command('index').description('the search indexes');
  index
    .command('status')
    .description('count rows and documents and what differs')
    .action(async () => report(program, 'status'));
  index
    .command('sweep')
    .description('compare and mend')
    .action(async () => report(program, 'sweep'));
}

async function report(program: Command, what: 'status' | 'sweep'): Promise<void> {
  const stores = await openStores(findStack(readCliEnv()));
  try {
    const indexes: IndexStatus[] = [];
    for (const indexer of stores.indexers) indexes.push(...(await indexer[what]()));
    if (program.opts<{ json?: boolean }>().json) printJson({ engine: indexes.at(-1)?.engine ?? 'postgres', indexes });
    else for (const one of indexes) printLine(`${one.name} on ${one.engine}: ${one.rows} rows, ${one.documents} documents, ${one.missing} missing, ${one.stale} stale, ${one.surplus} surplus`);
  } finally {
    await stores.close();
  }
}
