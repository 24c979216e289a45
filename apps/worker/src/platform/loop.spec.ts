import { afterEach, describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

const until = async (done: () => boolean): Promise<void> => {
  const giveUpAt = Date.now() + 5_000;
  while (!done()) {
    if (Date.now() > giveUpAt) throw new Error('It did not happen within five seconds.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

describe('Loop', () => {
  let loop: Loop | undefined;
  afterEach(() => loop?.stop());

  it('runs again at once after a wake, long before its clock', async () => {
    let rounds = 0;
    loop = new Loop(() => Promise.resolve(void (rounds += 1)), 60_000, () => undefined);
    loop.start();
    await until(() => rounds === 1);
    loop.wake();
    await until(() => rounds === 2);
  });

  it('never runs two rounds at a time, and a wake during a round is not lost', async () => {
    let under = 0;
    let most = 0;
    let rounds = 0;
    const release: (() => void)[] = [];
    loop = new Loop(
      async () => {
        under += 1;
        most = Math.max(most, under);
        rounds += 1;
        await new Promise<void>((resolve) => release.push(resolve));
        under -= 1;
      },
      60_000,
      () => undefined,
    );
    loop.start();
    await until(() => rounds === 1);
    loop.wake();
    loop.wake();
    release.shift()?.();
    await until(() => rounds === 2);
    expect(most).toBe(1);
    release.shift()?.();
  });

  it('reports a round that throws and goes on by the clock', async () => {
    const errors: unknown[] = [];
    let rounds = 0;
    loop = new Loop(
      () => {
        rounds += 1;
        return rounds === 1 ? Promise.reject(new Error('once')) : Promise.resolve();
      },
      5,
      (error) => errors.push(error),
    );
    loop.start();
    await until(() => rounds >= 2);
    expect(errors).toEqual([new Error('once')]);
  });

  it('ends after the round under way', async () => {
    let rounds = 0;
    loop = new Loop(() => Promise.resolve(void (rounds += 1)), 1, () => undefined);
    loop.start();
    await until(() => rounds > 2);
    await loop.stop();
    const atStop = rounds;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rounds).toBe(atStop);
  });
});
