import { describe, expect, it } from '@jest/globals';
import { diffRegisters, type RegisteredSponsor } from './sponsor-register.js';

const row = (name: string, kvkNumber: string | null = null): RegisteredSponsor => ({ name, kvkNumber });
const names = (before: RegisteredSponsor[], after: RegisteredSponsor[]) => {
  const { added, removed, changed, unchanged } = diffRegisters(before, after);
  return { added: added.map(({ name }) => name), removed: removed.map(({ name }) => name), changed: changed.map((pair) => [pair.before.name, pair.after.name]), unchanged: unchanged.map(({ name }) => name) };
};

describe('the difference of two registers', () => {
  it('tells added, removed, renamed and unchanged sponsors apart by their numbers', () => {
    const before = [row('Stays', '00000001'), row('Old name', '00000002'), row('Gone', '00000003')];
    const after = [row('New name', '00000002'), row('Stays', '00000001'), row('Came', '00000004')];
    expect(names(before, after)).toEqual({ added: ['Came'], removed: ['Gone'], changed: [['Old name', 'New name']], unchanged: ['Stays'] });
  });

  it('pairs by name only where a side has no number', () => {
    expect(names([row('Acme')], [row('Acme', '00000001')])).toMatchObject({ changed: [['Acme', 'Acme']], added: [], removed: [] });
    expect(names([row('Acme', '00000001')], [row('Acme')])).toMatchObject({ changed: [['Acme', 'Acme']], added: [], removed: [] });
    expect(names([row('Acme', '00000001')], [row('Acme', '00000002')])).toMatchObject({ changed: [], added: ['Acme'], removed: ['Acme'] });
  });

  it('keeps companies of one name and two numbers apart, and companies of one number and two names', () => {
    const twins = [row('Twin', '00000001'), row('Twin', '00000002')];
    expect(names(twins, twins)).toMatchObject({ unchanged: ['Twin', 'Twin'], added: [], removed: [], changed: [] });
    const both = [row('One', '00000009'), row('Two', '00000009')];
    expect(names(both, both)).toMatchObject({ unchanged: ['One', 'Two'], added: [], removed: [], changed: [] });
    expect(names(both, [row('One', '00000009')])).toMatchObject({ unchanged: ['One'], removed: ['Two'] });
  });

  it('finds nothing between a register and itself in any order, and the reverse of what it found the other way round', () => {
    const some = Array.from({ length: 200 }, (_, index) => row(`Sponsor ${index % 150}`, index % 7 === 0 ? null : String(index).padStart(8, '0')));
    expect(names(some, some.toReversed())).toMatchObject({ added: [], removed: [], changed: [] });
    const [there, back] = [diffRegisters(some, some.slice(40)), diffRegisters(some.slice(40), some)];
    expect(there.removed).toEqual(back.added);
    expect(there.added).toEqual(back.removed);
  });

  it('ends in the register that was given: unchanged, changed and added together are its rows', () => {
    const before = Array.from({ length: 60 }, (_, index) => row(`S ${index}`, index % 3 ? String(index).padStart(8, '0') : null));
    const after = Array.from({ length: 60 }, (_, index) => row(`S ${index + (index % 5 ? 0 : 1)}`, index % 4 ? String(index + 10).padStart(8, '0') : null));
    const diff = diffRegisters(before, after);
    const result = [...diff.unchanged, ...diff.changed.map((pair) => pair.after), ...diff.added].map((one) => `${one.name} ${one.kvkNumber}`);
    expect(new Set(result)).toEqual(new Set(after.map((one) => `${one.name} ${one.kvkNumber}`)));
    expect(diff.unchanged.length + diff.changed.length + diff.removed.length).toBe(new Set(before.map((one) => `${one.name} ${one.kvkNumber}`)).size);
  });
});
