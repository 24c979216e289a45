import { describe, expect, it } from '@jest/globals';
import { inflectionsOf } from './inflections.js';

describe('inflections', () => {
  it.each([
    ['nurse', 'nurses'], ['nurses', 'nurse'], ['company', 'companies'], ['companies', 'company'], ['verpleegkundige', 'verpleegkundigen'],
    ['verpleegkundigen', 'verpleegkundige'], ['docent', 'docenten'], ['docenten', 'docent'], ['coach', 'coaches'],
  ])('of %j has %j', (word, other) => {
    expect(inflectionsOf(word)).toContain(other);
  });

  it('has the word itself first, leaves codes and very short words alone, and makes no other word of it', () => {
    expect([inflectionsOf('b2b1'), inflectionsOf('it'), inflectionsOf('nurse')[0]]).toEqual([['b2b1'], ['it'], 'nurse']);
    expect(inflectionsOf('accountant')).not.toContain('account');
    expect(inflectionsOf('business')).not.toContain('busines');
  });
});
