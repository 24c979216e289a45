import { ExplainAnswer } from '@mitn/contracts';
import type { Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { callApi } from './api-call.js';
import { readProfile } from './match.command.js';

const SHOWN_CHANGES = 10;

/** `mitn explain --profile FILE --offer ID`: every check and part of one offer, also when it does not fit, and what would change that. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('why an offer fits a profile or does not, and what would change that')
    .requiredOption('--profile <file>', 'the profile, a JSON file (docs/schemas/profile.schema.json)')
    .requiredOption('--offer <id>', 'a vacancy or a home')
    .option('--with <id>', 'the other offer of a pair')
    .option('--as-of <date>', 'the day to judge on, such as 2026-11-23; today unless said')
    .action(async (options: { profile: string; offer: string; with?: string; asOf?: string }) => {
      const body = { profile: await readProfile(options.profile), offerId: options.offer, ...(options.with === undefined ? {} : { with: options.with }), ...(options.asOf === undefined ? {} : { asOf: options.asOf }) };
      const answer = await callApi(findStack(readCliEnv()), '/api/match/explain', body);
      if (program.opts<{ json?: boolean }>().json) return printJson(answer);
      const { fits, matches: [match], counterfactuals } = ExplainAnswer.parse(answer);
      if (!match) return;
      printLine(`${[match.vacancy?.title, match.home?.title].filter(Boolean).join(' + ')}: ${fits ? 'fits' : 'does not fit'}, score ${match.score}`);
      for (const { result, name, reason } of match.checks) printLine(`  ${result.padEnd(8)} ${name.padEnd(18)} ${reason}`);
      for (const { name, points, max, reason } of match.parts) printLine(`  ${`${points}/${max}`.padEnd(8)} ${name.padEnd(18)} ${reason}`);
      for (const { change, gain, opensOffer } of counterfactuals.slice(0, SHOWN_CHANGES)) printLine(`  ${opensOffer ? '* ' : '- '}${change}: ${gain}${opensOffer ? '; this one too' : ''}`);
    });
}
