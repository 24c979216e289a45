import type { Command } from 'commander';
import type { IndexStatus, RebuildProgress } from '@mitn/indexing';
import { InputError } from '@mitn/domain';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine, say } from '../platform/output.js';
import { openStores, type Stores } from '../platform/stores.js';

const KINDS: Record<string, string> = { vacancies: 'vacancy', homes: 'home' };

/** `mitn index status|sweep|rebuild [vacancies|homes]`: how the indexes stand beside the rows, mending what differs, and making them anew. */
export function addIndexCommand(program: Command): void {
  const index = program.command('index').description('the search indexes');
  const add = (name: string, description: string, run: (indexer: Stores['indexers'][number]) => Promise<IndexStatus[]>): void => {
    index
      .command(name)
      .description(description)
      .argument('[kind]', 'vacancies or homes; both without it')
      .action(async (kind: string | undefined) => report(program, kind, run));
  };
  add('status', 'count rows and documents and what differs', (indexer) => indexer.status());
  add('sweep', 'compare and mend', (indexer) => indexer.sweep());
  add('rebuild', 'make the indexes anew from the rows while searches and writes go on', (indexer) => indexer.rebuild(progressTeller()));
}

async function report(program: Command, kind: string | undefined, run: (indexer: Stores['indexers'][number]) => Promise<IndexStatus[]>): Promise<void> {
  if (kind !== undefined && !(kind in KINDS)) throw new InputError('kind-unknown', `It is vacancies or homes, not ${kind}.`);
  const stores = await openStores(findStack(readCliEnv()));
  try {
    const indexes: IndexStatus[] = [];
    for (const indexer of stores.indexers) {
      if (kind === undefined || indexer.kind === KINDS[kind]) indexes.push(...(await run(indexer)));
    }
    const failures = await stores.searchFailures.list(20);
    if (program.opts<{ json?: boolean }>().json) return printJson({ engine: indexes.at(-1)?.engine ?? 'postgres', indexes, failures });
    for (const one of indexes) printLine(`${one.name} on ${one.engine}: ${one.rows} rows, ${one.documents} documents, ${one.missing} missing, ${one.stale} stale, ${one.surplus} surplus${one.refused > 0 ? `, ${one.refused} refused` : ''}${one.building ? ', a new index is being filled' : ''}`);
    for (const { engine, kind: of, offerId, code } of failures) printLine(`refused by ${engine}: ${of} ${offerId} (${code})`);
  } finally {
    await stores.close();
  }
}

/** Says how far a rebuild is, at most once a second. */
function progressTeller(): (progress: RebuildProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return ({ engine, kind, step, written, differing }) => {
    if (step === 'fill' && performance.now() - last < 1_000) return;
    last = performance.now();
    say(step === 'fill' ? `${kind} on ${engine}: ${written} written` : `${kind} on ${engine}: ${written} documents compared, ${differing ?? 0} differ`);
  };
}
