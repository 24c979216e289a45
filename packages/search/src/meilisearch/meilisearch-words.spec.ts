import { describe, expect, it, jest } from '@jest/globals';
import { readTexts } from './meilisearch-words.js';

const noneIndexed = async (words: string[]): Promise<boolean[]> => words.map(() => false);

describe('words for Meilisearch', () => {
  it('puts a misspelt word right when no offer has it, and says so', async () => {
    expect(await readTexts('vacancy', ['Verpleegkundge groningen'], noneIndexed)).toEqual([
      { words: ['verpleegkundige', 'groningen'], corrections: [{ typed: 'verpleegkundge', used: 'verpleegkundige' }] },
    ]);
  });

  it('leaves a word that an offer has, and asks once about all', async () => {
    const areIndexed = jest.fn(async (words: string[]) => words.map((word) => word === 'driven'));
    const read = await readTexts('vacancy', ['driven', 'teachr hired', undefined, 'nurse'], areIndexed);
    expect(read.map(({ words }) => words)).toEqual([['driven'], ['teacher', 'hired'], [], ['nurse']]);
    expect(areIndexed.mock.calls).toEqual([[['driven', 'teachr']]]);
  });

  it('leaves a last word that is still being typed, and asks nothing when nothing is in doubt', async () => {
    const areIndexed = jest.fn(noneIndexed);
    expect((await readTexts('vacancy', ['verpleegkundig'], areIndexed))[0]?.words).toEqual(['verpleegkundig']);
    expect(areIndexed).not.toHaveBeenCalled();
    expect((await readTexts('vacancy', ['verpleegkundig assen'], areIndexed))[0]?.words).toEqual(['verpleegkundige', 'assen']);
  });
});
