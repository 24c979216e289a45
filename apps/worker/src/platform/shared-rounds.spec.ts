import { describe, expect, it } from '@jest/globals';
import { SharedRounds } from './shared-rounds.js';

/** Rounds that end when the test says so. */
function rounds(most = 10) {
  const begun: { ids: readonly string[]; end: PromiseWithResolvers<void> }[] = [];
  const shared = new SharedRounds((ids) => {
    const end = Promise.withResolvers<void>();
    begun.push({ ids, end });
    return end.promise;
  }, most);
  return { shared, begun };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('SharedRounds', () => {
  it('begins at once, and gathers who comes meanwhile into one next round, each id once', async () => {
    const { shared, begun } = rounds();
    const first = shared.run(['a']);
    const others = [shared.run(['b', 'c']), shared.run(['c', 'a'])];
    expect(begun.map(({ ids }) => ids)).toEqual([['a']]);
    begun[0]!.end.resolve();
    await first;
    await turn();
    expect(begun.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'a']]);
    begun[1]!.end.resolve();
    await Promise.all(others);
  });

  it('fails for those in the round, and goes on with the others', async () => {
    const { shared, begun } = rounds();
    const first = shared.run(['a']);
    const second = shared.run(['b']);
    begun[0]!.end.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await turn();
    begun[1]!.end.resolve();
    await expect(second).resolves.toBeUndefined();
    const third = shared.run(['c']);
    await turn();
    expect(begun[2]!.ids).toEqual(['c']);
    begun[2]!.end.resolve();
    await third;
  });

  it('leaves who would make a round too long to one of its own', async () => {
    const { shared, begun } = rounds(3);
    const all = [shared.run(['a']), shared.run(['b', 'c']), shared.run(['d', 'e', 'f', 'g']), shared.run(['h'])];
    for (let at = 0; at < 3; at += 1) {
      begun[at]!.end.resolve();
      await turn();
    }
    await Promise.all(all);
    expect(begun.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'h'], ['d', 'e', 'f', 'g']]);
  });
});
