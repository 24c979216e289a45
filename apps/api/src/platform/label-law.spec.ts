import { describe, expect, it } from '@jest/globals';
import type { Label } from '@mitn/domain';
import { getRule } from '@mitn/rules';
import { withLaw } from './label-law.js';

const label = (name: string, value: string): Label => ({ name, value, certainty: 'likely', quotes: [{ field: 'description', start: 0, end: 2, text: 'No' }], rule: { id: 'as-read', validFrom: null, source: null } });
const ruleOf = (name: string, value: string, on = '2026-06-01') => withLaw([label(name, value)], on)[0]?.rule;

describe('withLaw', () => {
  it.each([
    ['internationals', 'excluded', 'equal-treatment.home'], ['condition.origin', 'discrimination', 'equal-treatment.home'], ['scam.tenant-fee', 'tenant-fee', 'fees.agency'],
    ['unlawful.mother-tongue', 'mother-tongue', 'equal-treatment.mother-tongue'], ['unlawful.nationality', 'nationality', 'recruitment.nationality'], ['deposit-limit', 'above-limit', 'deposit.max'],
  ])('%s = %s rests on %s', (name, value, id) => {
    const rule = ruleOf(name, value);
    expect(rule).toMatchObject({ id, validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), source: expect.stringMatching(/./), certainty: expect.stringMatching(/^[ABC]$/), validTo: getRule(id, '2026-06-01')?.validTo });
    expect([rule?.text?.en, rule?.text?.nl, rule?.title?.en, rule?.title?.nl].every((text) => (text ?? '').length > 3)).toBe(true);
  });

  it.each([['internationals', 'welcome'], ['internationals', 'unstated'], ['condition.no-pets', 'lawful-condition'], ['condition.age-limit', 'unclear'], ['deposit', '95000'], ['dutch', 'required'], ['unlawful.age', 'age'], ['constructor', 'x']])(
    '%s = %s keeps the rule by which it was read', (name, value) => {
      expect(ruleOf(name, value)).toEqual({ id: 'as-read', validFrom: null, source: null });
    },
  );

  it('names the rule of the day, or none that does not hold yet, and changes nothing else of a label', () => {
    expect(ruleOf('deposit-limit', 'above-limit', '2023-06-30')).toEqual({ id: 'as-read', validFrom: null, source: null });
    const [shown] = withLaw([label('scam.tenant-fee', 'tenant-fee')], '2026-06-01');
    expect(shown).toMatchObject({ name: 'scam.tenant-fee', certainty: 'likely', quotes: [{ text: 'No' }] });
  });
});
