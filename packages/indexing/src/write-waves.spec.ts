import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { WriteWaves } from './write-waves.js';

/** An engine that joins whatever waits when it begins a round, and ends all writes of a round together. */
class JoiningEngine {
  readonly rounds: number[] = [];
  mostUnderWay = 0;
  private underWay = 0;
  private waiting: (() => void)[] = [];

  write(): Promise<void> {
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    return new Promise<void>((resolve) => this.waiting.push(resolve)).finally(() => (this.underWay -= 1));
  }

  /** Does rounds until nothing comes any more; a round takes as long as sending a wave does, and longer. */
  async run(): Promise<void> {
    for (let idle = 0; idle < 20; ) {
      const round = this.waiting.splice(0, this.rounds.length === 0 ? 1 : this.waiting.length);
      for (let tick = 0; tick < 40; tick += 1) await turn();
      idle = round.length === 0 ? idle + 1 : 0;
      if (round.length > 0) this.rounds.push(round.length);
      for (const end of round) end();
    }
  }
}

describe('WriteWaves', () => {
  it('always leaves the engine a wave to go on with, and never more than two under way', async () => {
    const engine = new JoiningEngine();
    const waves = new WriteWaves();
    const sending = (async () => {
      for (let i = 0; i < 45; i += 1) await waves.send(() => engine.write());
      await waves.finish();
    })();
    await Promise.all([engine.run(), sending]);
    expect(engine.rounds).toEqual([1, 9, 10, 10, 10, 5]);
    expect(engine.mostUnderWay).toBe(20);
  });

  it('tells the first write that failed, and is settled when none is under way', async () => {
    const waves = new WriteWaves();
    let ended = 0;
    const slow = async (): Promise<void> => {
      await turn();
      ended += 1;
    };
    await waves.send(slow);
    await waves.send(async () => {
      throw new Error('refused');
    });
    await waves.send(slow);
    await expect(waves.finish()).rejects.toThrow('refused');
    await waves.settle();
    expect(ended).toBe(2);
  });
});
