import { encodeQuery, HomeSearchAnswer, HomeSearchQuery, VacancySearchAnswer, VacancySearchQuery } from '@mitn/contracts';
import { InputError } from '@mitn/domain';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { callApi } from './api-call.js';
import { flagOf, searchParameters } from './search-flags.js';

const SCHEMAS = { vacancies: VacancySearchQuery, homes: HomeSearchQuery };

/** `mitn search vacancies|homes [TEXT] [--place Assen --relocation …]`: the API's search on the command line, each of its parameters a flag. */
export function addSearchCommand(program: Command): void {
  const command = program
    .command('search')
    .description('search open offers as the API does')
    .argument('<kind>', 'vacancies or homes', kindOf)
    .argument('[text]', 'free text')
    .option('--set <name=value...>', 'a parameter of the API by its name, such as radiusKm=10; repeat for lists')
    .action(async (kind: 'vacancies' | 'homes', text: string | undefined, options: Record<string, unknown> & { set?: string[] }) => {
      const query: Record<string, unknown[]> = text ? { q: [text] } : {};
      for (const { name, kinds } of searchParameters(SCHEMAS)) {
        const given = options[name];
        if (given === undefined) continue;
        if (!kinds.includes(kind)) throw new InputError('parameter-of-another-kind', `--${flagOf(name)} is for ${kinds.join(' and ')}, not for ${kind}.`);
        query[name] = [given].flat();
      }
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
  for (const { name, type, list, kinds } of searchParameters(SCHEMAS)) {
    const flag = new Option(`--${flagOf(name)}${type === 'flag' ? '' : ' <value>'}`, `${kinds.length === 1 ? `${kinds[0]} only` : 'both kinds'}${list ? '; repeat for alternatives' : ''}`);
    command.addOption(list ? flag.argParser((value: string, given: string[] | undefined) => [...(given ?? []), value]) : flag);
  }
}

function kindOf(value: string): 'vacancies' | 'homes' {
  if (value === 'vacancies' || value === 'homes') return value;
  throw new InvalidArgumentError('It is vacancies or homes.');
}
