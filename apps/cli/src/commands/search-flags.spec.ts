import { describe, expect, it } from '@jest/globals';
import { HomeSearchQuery, VacancySearchQuery } from '@mitn/contracts';
import { Command } from 'commander';
import { addSearchCommand } from './search.command.js';
import { flagOf, searchParameters } from './search-flags.js';

const parameters = searchParameters({ vacancies: VacancySearchQuery, homes: HomeSearchQuery });
const named = (name: string) => parameters.find((parameter) => parameter.name === name);

describe('flags of the search', () => {
  it('are the parameters of the API', () => {
    expect(named('relocation')).toEqual({ name: 'relocation', type: 'flag', list: false, kinds: ['vacancies'] });
    expect(named('workingLanguage')).toEqual({ name: 'workingLanguage', type: 'text', list: true, kinds: ['vacancies'] });
    expect(named('depositMaxEur')).toEqual({ name: 'depositMaxEur', type: 'number', list: false, kinds: ['homes'] });
    expect(named('place')?.kinds).toEqual(['vacancies', 'homes']);
    expect(named('q')).toBeUndefined();
  });

  it('name each parameter so that commander gives it back under the name of the API', () => {
    const program = new Command();
    addSearchCommand(program);
    const names = program.commands[0]?.options.map((option) => option.attributeName());
    expect(names).toEqual(['set', ...parameters.map(({ name }) => name)]);
    expect(['minAreaM2', 'near', 'payMinEurMonth'].map(flagOf)).toEqual(['min-area-m2', 'near', 'pay-min-eur-month']);
  });
});
