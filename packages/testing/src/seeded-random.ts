import { readTestEnvironment } from './config/test-environment.js';

/** A stream of numbers that is the same for the same seed. */
export interface SeededRandom {
  readonly seed: number;
  /** 0 <= n < 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  /** The items in another order; the list given stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
  /** A version 4 UUID. */
  uuid(): string;
}

/** mulberry32: small, fast and even enough for tests. */
export function randomFrom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    seed,
    next,
    int,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new Error('There is nothing to pick from.');
      return items[int(0, items.length - 1)] as T;
    },
    shuffle<T>(items: readonly T[]): T[] {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i -= 1) {
        const j = int(0, i);
        [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
      }
      return mixed;
    },
    uuid(): string {
      const digits = Array.from({ length: 32 }, () => int(0, 15).toString(16));
      digits[12] = '4';
      digits[16] = (8 + int(0, 3)).toString(16);
      const text = digits.join('');
      return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
    },
  };
}

/** Randomness for a spec. The seed is printed, so that a failing run can be repeated with `TEST_SEED=<seed>`. */
export function seededRandom(what: string): SeededRandom {
  const given = readTestEnvironment().seed;
  const seed = given === null ? Math.floor(Math.random() * 4_294_967_296) : Number(given);
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`TEST_SEED must be a whole number of at least 0, not ${JSON.stringify(given)}.`);
  process.stderr.write(`[seed] ${what}: TEST_SEED=${seed}\n`);
  return randomFrom(seed);
}
