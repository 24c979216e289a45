import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { InputError } from '@mitn/domain';
import { readEsco } from '@mitn/feeds';
import { vocabularyInUse } from '@mitn/ingestion';
import { bridgeVocabulary, conceptReaderOf, createConceptReader, SMALL_VOCABULARY, type ConceptReader } from '@mitn/reading';
import type { Command } from 'commander';
import { z } from 'zod';
import { findRunningStack, readCliEnv } from '../config/stack.js';
import { printJson } from '../platform/output.js';
import { openStores } from '../platform/stores.js';

const Line = z.object({ id: z.union([z.string(), z.number()]), title: z.string().max(2_000) });

/** `mitn occupations [--esco DIR] [FILE|-]`: ranked occupations for titles, JSON Lines in and out. */
export function addOccupationsCommand(program: Command): void {
  program
    .command('occupations')
    .description('ranked occupations for titles: JSON Lines {id, title, language} in, {id, occupation} out')
    .argument('[input]', 'FILE or -', '-')
    .option('--esco <dir>', 'read with the ESCO files of this folder; else with what the running stack has loaded, else with the small vocabulary')
    .action(async (input: string, { esco }: { esco?: string }) => {
      const reader = await readerFor(esco);
      let number = 0;
      for await (const text of createInterface({ input: input === '-' ? process.stdin : await openFile(input), crlfDelay: Infinity })) {
        number += 1;
        if (text.trim() === '') continue;
        const { id, title } = readLine(text, number);
        printJson({ id, occupation: reader.matchTitle(title) });
      }
    });
}

async function readerFor(folder: string | undefined): Promise<ConceptReader> {
  if (folder !== undefined) return createConceptReader(bridgeVocabulary(await readEsco(folder), SMALL_VOCABULARY));
  const stack = findRunningStack(readCliEnv());
  if (stack === null) return conceptReaderOf();
  const stores = await openStores(stack);
  try {
    return await vocabularyInUse(stores.dataSource).reader();
  } finally {
    await stores.close();
  }
}

async function openFile(file: string): Promise<NodeJS.ReadableStream> {
  const stream = createReadStream(file, 'utf8');
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(new InputError('file-unreadable', `Cannot read ${file}: ${error.message}`, { cause: error })));
  });
  return stream;
}

function readLine(text: string, number: number): z.output<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError('json-invalid', `Line ${number} is not JSON.`, { cause: error });
  }
  const line = Line.safeParse(value);
  if (!line.success) throw new InputError('line-invalid', `Line ${number} must hold id and title: ${line.error.issues[0]?.message ?? ''}`);
  return line.data;
}
