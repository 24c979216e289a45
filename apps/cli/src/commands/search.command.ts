import { encodeQuery, HomeSearchAnswer, VacancySearchAnswer } from '@mitn/contracts';
import { InputError } from '@mitn/domain';
import { InvalidArgumentError, type Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { callApi } from './api-call.js';

/** `mitn search vacancies|homes [TEXT] [--set name=value …]`: the API's search on the command line. */
export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('search open offers as the API does')
    .argument('<kind>', 'vacancies or homes', kindOf)
    .argument('[text]', 'free text')
    .option('--set <name=value...>', 'a parameter of the API, such as place=Assen or dutch=plus; repeat for lists')
    .action(async (kind: 'vacancies' | 'homes', text: string | undefined, options: { set?: string[] }) => {
      const query: Record<string, string[]> = text ? { q: [text] } : {};
      for (const pair of options.set ?? []) {
        const at = pair.indexOf('=');
        if (at < 1) throw new InputError('parameter-unreadable', `--set wants name=value, not ${JSON.stringify(pair)}.`);
        (query[pair.slice(0, at)] ??= []).push(pair.slice(at + 1));
      }
      const answer = await callApi(findStack(readCliEnv()), `/api/search/${kind}?${encodeQuery(query)}`);
      if (program.opts<{ json?: boolean }>().json) return printJson(answer);
      if (kind === 'vacancies') {
        const { total, hits } = VacancySearchAnswer.parse(answer);
        printLine(`${total} vacancies`);
        for (const hit of hits) printLine(`${hit.id}  ${hit.title} · ${hit.organisation.name} · ${hit.place?.name ?? 'place not stated'}`);
      } else {
        const { total, hits } = HomeSearchAnswer.parse(answer);
        printLine(`${total} homes`);
        for (const hit of hits) printLine(`${hit.id}  ${hit.title} · ${hit.place?.name ?? 'place not stated'} · €${Math.round(hit.costs.totalCentsPerMonth / 100)} a month`);
      }
    });
}

function kindOf(value: string): 'vacancies' | 'homes' {
  if (value === 'vacancies' || value === 'homes') return value;
  throw new InvalidArgumentError('It is vacancies or homes.');
}
