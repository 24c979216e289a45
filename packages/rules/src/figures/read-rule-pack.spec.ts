import { DomainError } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import type { RulePack } from './figure.js';
import { checkTogether, readRulePack } from './read-rule-pack.js';

const figure = { id: 'a.b', value: 1, unit: 'months', validFrom: '2026-01-01', validTo: null, source: 's', certainty: 'A' };
const rule = { id: 'r', title: { en: 'T', nl: 'T' }, text: { en: 'Is {a.b}.', nl: 'Is {a.b}.' }, validFrom: '2026-01-01', validTo: null, source: 's', certainty: 'A' };
const pack = (figures: unknown = [figure], rules: unknown = [rule]) => ({ id: 'p', country: 'NL', figures, rules });
const complaintOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'rules.pack-invalid') return error.message;
    throw error;
  }
  return 'no complaint';
};

describe('readRulePack', () => {
  it('takes a pack as it stands in its file', () => {
    expect(readRulePack(pack())).toEqual(pack());
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', [], /must be an object/],
    ['another country', { ...pack(), country: 'BE' }, /country/],
    ['a strange key', { ...pack(), extra: 1 }, /extra is not known/],
    ['figures that are no list', pack({}), /lists/],
    ['a strange key in a figure', pack([{ ...figure, valeu: 1 }]), /valeu/],
    ['a fraction', pack([{ ...figure, value: 1.5 }]), /whole number/],
    ['a text for a value', pack([{ ...figure, value: '1' }]), /whole number/],
    ['an unknown unit', pack([{ ...figure, unit: 'euros' }]), /unit/],
    ['a day that is not', pack([{ ...figure, validFrom: '2026-02-30' }]), /validFrom/],
    ['an end before the beginning', pack([{ ...figure, validTo: '2025-12-31' }]), /validTo/],
    ['no end and not null', pack([{ ...figure, validTo: undefined }]), /validTo/],
    ['no source', pack([{ ...figure, source: ' ' }]), /source/],
    ['an unknown certainty', pack([{ ...figure, certainty: 'D' }]), /certainty/],
    ['an id with spaces', pack([{ ...figure, id: 'A b' }]), /id/],
    ['a text in one language', pack([figure], [{ ...rule, text: { en: 'x' } }]), /nl/],
    ['texts that name other figures', pack([figure], [{ ...rule, text: { en: '{a.b}', nl: '-' } }]), /same figures/],
    ['an open brace', pack([figure], [{ ...rule, text: { en: '{a', nl: '{a' } }]), /brace/],
  ])('refuses %s and says where', (_name, raw, says) => {
    expect(complaintOf(() => readRulePack(raw))).toMatch(says);
  });
});

describe('checkTogether', () => {
  const read = (raw: unknown): RulePack => readRulePack(raw);

  it('takes periods that follow each other', () => {
    expect(complaintOf(() => checkTogether([read(pack([{ ...figure, validTo: '2026-06-30' }])), read(pack([{ ...figure, validFrom: '2026-07-01' }], []))]))).toBe('no complaint');
  });

  it('refuses a figure that holds twice on one day', () => {
    expect(complaintOf(() => checkTogether([read(pack([{ ...figure, validTo: '2026-07-01' }])), read(pack([{ ...figure, validFrom: '2026-07-01' }], []))]))).toMatch(/a\.b holds twice on 2026-07-01/);
    expect(complaintOf(() => checkTogether([read(pack()), read(pack([{ ...figure, validFrom: '2027-01-01' }], []))]))).toMatch(/holds twice/);
  });

  it('refuses a rule that names a figure of no pack', () => {
    expect(complaintOf(() => checkTogether([read(pack([]))]))).toMatch(/r names a\.b/);
  });
});
