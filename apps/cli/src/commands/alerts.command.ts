import type { Command } from 'commander';
import { poolOf } from '@mitn/db';
import { MeilisearchSearchEngine, PostgresSearchEngine } from '@mitn/search';
import { checkAlerts } from '../alerts/check-alerts.js';
import { findStack, readCliEnv } from '../config/stack.js';
import { EXIT } from '../platform/exit-codes.js';
import { printJson, printLine } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

const SHOWN = 20;

/** `mitn alerts check`: whether the alerts that exist are those that the history asks for. */
export function addAlertsCommand(program: Command): void {
  program
    .command('alerts')
    .description('what people were told')
    .command('check')
    .description('reckon from the history which alerts there must be, and compare')
    .action(async () => {
      const stack = findStack(readCliEnv());
      const stores = await openStores(stack);
      try {
        const engine = stack.meiliUrl && stack.meiliIndexKey ? new MeilisearchSearchEngine({ url: stack.meiliUrl, key: stack.meiliIndexKey }) : new PostgresSearchEngine(poolOf(stores.dataSource));
        const check = await checkAlerts(stores.dataSource, engine);
        if (program.opts<{ json?: boolean }>().json) printJson(check);
        else {
          printLine(`${check.ok ? 'ok' : 'not ok'}: ${check.alerts} alerts, ${check.expected} asked for by saved searches, ${check.missing.length} missing, ${check.surplus.length} surplus, ${check.unjudged} unjudged, ${check.pending} under way`);
          for (const [name, some] of [['missing', check.missing], ['surplus', check.surplus]] as const) for (const line of some.slice(0, SHOWN)) printLine(`${name}: ${line}`);
        }
        if (!check.ok) process.exitCode = EXIT.fault;
      } finally {
        await stores.close();
      }
    });
}
