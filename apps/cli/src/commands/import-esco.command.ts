import { importEsco } from '@mitn/ingestion';
import type { Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine, say } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

/** `mitn import esco DIR`: makes ESCO the vocabulary in use and reads the open vacancies again with it. */
export function addImportEscoCommand(program: Command, importCommand: Command): void {
  importCommand
    .command('esco')
    .description('the occupations and skills of ESCO, from a folder with its CSV files (.csv or .csv.gz)')
    .argument('<dir>', 'a folder with occupations_en, skills_en, occupationSkillRelations, and occupations_nl')
    .action(async (folder: string) => {
      const stores = await openStores(findStack(readCliEnv()));
      try {
        let saidAt = Date.now();
        const result = await importEsco(stores.dataSource, folder, (seen) => {
          if (Date.now() - saidAt < 2_000) return;
          saidAt = Date.now();
          say(`${seen} open vacancies read again`);
        });
        if (program.opts<{ json?: boolean }>().json) return printJson(result);
        printLine(`  ${result.reread} open vacancies read again, ${result.rereadChanged} of them changed; ${result.seconds} s in all`);
        printLine('  This service uses the ESCO classification of the European Commission.');
        printLine(`read ${result.read}, added ${result.added}, changed ${result.changed}, removed ${result.removed}`);
      } finally {
        await stores.close();
      }
    });
}
