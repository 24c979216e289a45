import type { Command } from 'commander';
import { z } from 'zod';
import { ESCO_OPTION, findConceptReader } from '../platform/concept-reader.js';
import { EXIT } from '../platform/exit-codes.js';
import { readJsonLines } from '../platform/json-lines.js';
import { printJson, say } from '../platform/output.js';

const Title = z.object({ id: z.union([z.string(), z.number()]), title: z.string().max(2_000) });

/** `mitn occupations [--esco DIR] [FILE|-]`: ranked occupations for titles, JSON Lines in and out. */
export function addOccupationsCommand(program: Command): void {
  program
    .command('occupations')
    .description('ranked occupations for titles: JSON Lines {id, title, language} in, {id, occupation} out; a bad line is told and the rest goes on')
    .argument('[input]', 'FILE or -', '-')
    .option('--esco <dir>', ESCO_OPTION)
    .action(async (input: string, { esco }: { esco?: string }) => {
      const reader = await findConceptReader(esco);
      let faults = 0;
      for await (const line of readJsonLines(input, Title)) {
        if (line.problem === null) printJson({ id: line.value.id, occupation: reader.matchTitle(line.value.title) });
        else {
          faults += 1;
          say(`Line ${line.number}: ${line.problem}`);
        }
      }
      if (faults > 0) process.exitCode = EXIT.badInput;
    });
}
