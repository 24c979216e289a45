import type { Command } from 'commander';
import { prepareQueueStore, Queues } from '@mitn/queue';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

/** `mitn status`: how many offers and profiles of each state, and what waits in the outbox and the queues. */
export function addStatusCommand(program: Command): void {
  program
    .command('status')
    .description('offers, outbox and queues at a glance')
    .action(async () => {
      const stack = findStack(readCliEnv());
      const stores = await openStores(stack);
      const queues = new Queues(stack);
      try {
        // A database that no worker has used yet has no tables for queues.
        await prepareQueueStore(stack);
        const counts = { vacancies: await stores.vacancies.countByStatus(), homes: await stores.homes.countByStatus() };
        const [outbox, byQueue] = [await stores.outbox.counts(), await queues.counts()];
        if (program.opts<{ json?: boolean }>().json) return printJson({ counts, outbox, queues: byQueue });
        for (const [kind, states] of Object.entries(counts)) printLine(`${kind}: ${Object.entries(states).map(([state, n]) => `${n} ${state}`).join(', ') || 'none'}`);
        printLine(`outbox: ${outbox.pending} pending, ${outbox.dead} dead, oldest ${outbox.oldestSeconds} s`);
        for (const [name, queue] of Object.entries(byQueue)) printLine(`queue ${name}: ${queue.waiting} waiting, ${queue.active} active, ${queue.failed} failed`);
      } finally {
        await queues.close();
        await stores.close();
      }
    });
}
