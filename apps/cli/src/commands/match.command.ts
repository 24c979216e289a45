import { readFile } from 'node:fs/promises';
import { MatchesAnswer } from '@mitn/contracts';
import { InputError } from '@mitn/domain';
import type { Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { callApi } from './api-call.js';

/** `mitn match --profile FILE`: the best jobs, homes or pairs for a profile that is not kept. */
export function addMatchCommand(program: Command): void {
  program
    .command('match')
    .description('the best offers for a profile in a JSON file (docs/schemas/profile.schema.json)')
    .requiredOption('--profile <file>', 'the profile')
    .option('--kind <kind>', 'vacancy, home or pair', 'pair')
    .option('--top <n>', 'how many, at most 100', '20')
    .option('--as-of <date>', 'the day to judge on, such as 2026-11-23; today unless said')
    .action(async (options: { profile: string; kind: string; top: string; asOf?: string }) => {
      const body = { profile: await readProfile(options.profile), kind: options.kind, top: Number(options.top), ...(options.asOf === undefined ? {} : { asOf: options.asOf }) };
      const answer = await callApi(findStack(readCliEnv()), '/api/match', body);
      if (program.opts<{ json?: boolean }>().json) return printJson(answer);
      const { totals, matches } = MatchesAnswer.parse(answer);
      printLine(`${totals.vacancy} jobs, ${totals.home} homes, ${totals.pair} pairs fit`);
      for (const match of matches) printLine(`${match.rank}. ${match.score}  ${[match.vacancy?.title, match.home?.title].filter(Boolean).join(' + ')}`);
    });
}

/** A profile from a file. Throws `InputError` when it cannot be read or is not JSON; the API checks what it says. */
export async function readProfile(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError('file-unreadable', `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('json-invalid', `${file} is not JSON.`, { cause: error });
  }
}
