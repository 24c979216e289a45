import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { calendarDateAt, DomainError, InputError } from '@mitn/domain';
import { InvalidArgumentError, type Command } from 'commander';
import { printJson } from '../platform/output.js';
import { CALCULATORS } from './calculators.js';

const LONGEST_LINE = 100_000;

/** `mitn calc NAME [FILE]`: one question per line (JSON), one answer per line, as `POST /api/calc/NAME`. Needs no running stack. */
export function addCalcCommand(program: Command): void {
  const names = [...CALCULATORS.keys()].join(', ');
  program
    .command('calc')
    .description('answers questions about permits, pay and rent: JSON Lines in and out, as POST /api/calc/NAME')
    .argument('<name>', names, (name: string) => {
      if (CALCULATORS.has(name)) return name;
      throw new InvalidArgumentError(`It is one of ${names}.`);
    })
    .argument('[file]', 'questions, one JSON object a line; - is standard input', '-')
    .option('--language <language>', 'of the reasons: en or nl', languageOf, 'en')
    .action(async (name: string, file: string, { language }: { language: 'en' | 'nl' }) => {
      const calculate = CALCULATORS.get(name)!;
      const today = calendarDateAt(new Date());
      let number = 0;
      for await (const line of await linesOf(file)) {
        number += 1;
        if (line.trim() === '') continue;
        printJson(atLine(number, () => calculate(parse(line), today, language)));
      }
    });
}

function languageOf(value: string): 'en' | 'nl' {
  if (value === 'en' || value === 'nl') return value;
  throw new InvalidArgumentError('It is en or nl.');
}

async function linesOf(file: string): Promise<AsyncIterable<string>> {
  if (file === '-') return createInterface({ input: process.stdin, crlfDelay: Infinity });
  try {
    const handle = await open(file);
    if ((await handle.stat()).isFile()) return handle.readLines();
    await handle.close();
  } catch (error) {
    throw new InputError('file-unreadable', `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new InputError('file-unreadable', `Cannot read ${file}: it is not a file.`);
}

function parse(line: string): unknown {
  if (line.length > LONGEST_LINE) throw new InputError('line-too-long', `a question is at most ${LONGEST_LINE} characters`);
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError('json-invalid', 'this is not JSON', { cause: error });
  }
}

/** Says at which line a question was wrong. */
function atLine<T>(number: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'input') throw new InputError(error.code, `Line ${number}: ${error.message}`, { cause: error });
    throw error;
  }
}
