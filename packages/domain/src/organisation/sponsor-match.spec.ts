import { describe, expect, it } from '@jest/globals';
import { matchSponsor, sponsorNameKey, type SponsorCandidate } from './sponsor-match.js';

const row = (id: string, name: string, kvkNumber: string | null = null): SponsorCandidate => ({ id, name, kvkNumber });
const match = (name: string, kvkNumber: string | null, ...candidates: SponsorCandidate[]) => matchSponsor({ name, kvkNumber }, candidates);

describe('names of one group', () => {
  it.each([
    ['Acme B.V.', 'acme'],
    ['Acme Nederland B.V.', 'acme'],
    ['ACME Holding N.V.', 'acme'],
    ['Acme Netherlands Holding BV', 'acme'],
    ['Acme Group', 'acme'],
    ['Acme EU SARL, Dutch branch', 'acme eu sarl'],
    ['Nederland', 'nederland'],
    ['Holding B.V.', 'holding'],
    ['Café Ñandú Groep', 'cafe nandu'],
  ])('%j gives %j', (name, key) => {
    expect(sponsorNameKey(name)).toBe(key);
  });
});

describe('an employer beside the register', () => {
  it('is decided by an equal KvK number, leading zero and all', () => {
    expect(match('Noord', '01234567', row('a', 'Iets Heel Anders B.V.', '01234567'), row('b', 'Noord', '11234567'))).toEqual([{ sponsorId: 'a', matchedBy: 'kvk', decides: true }]);
    expect(match('Noord', '01234567', row('a', 'Anders B.V.', '12345670'))).toEqual([]);
  });

  it('is decided by an exact name that one row alone carries', () => {
    expect(match('Acme  B.V.', null, row('a', 'Acme B.V.', '12345678'), row('b', 'Acme Holding B.V.', '87654321'))).toEqual([{ sponsorId: 'a', matchedBy: 'name', decides: true }]);
    expect(match('Acme B.V.', '11111111', row('a', 'Acme B.V.'))).toEqual([{ sponsorId: 'a', matchedBy: 'name', decides: true }]);
  });

  it('is only proposed when several rows carry the name, when the numbers differ, or when the name merely resembles', () => {
    expect(match('Dentons', null, row('b', 'Dentons', '22222222'), row('a', 'Dentons', '11111111'))).toEqual([
      { sponsorId: 'a', matchedBy: 'shared-name', decides: false }, { sponsorId: 'b', matchedBy: 'shared-name', decides: false },
    ]);
    expect(match('Acme B.V.', '11111111', row('a', 'Acme B.V.', '22222222'))).toEqual([{ sponsorId: 'a', matchedBy: 'similar-name', decides: false }]);
    expect(match('acme', null, row('a', 'Acme Nederland B.V.', '22222222'))).toEqual([{ sponsorId: 'a', matchedBy: 'similar-name', decides: false }]);
  });

  it('has nothing to do with other names, however near they are written', () => {
    expect(match('Acme', null, row('a', 'Acne B.V.'), row('b', 'Acme Software B.V.'), row('c', 'The Acme'))).toEqual([]);
    expect(match('!!!', null, row('a', '???'))).toEqual([]);
  });

  it('does not drown a person in proposals', () => {
    expect(match('Acme', null, ...Array.from({ length: 30 }, (_, index) => row(`r${index}`, `Acme ${'Holding '.repeat(index % 3)}B.V.`)))).toHaveLength(10);
  });
});
