import { describe, expect, it } from '@jest/globals';
import { Dice } from '../testing/index.js';
import { PAGE, Shelves } from './shelves.js';

/** The slots of a code, read page by page. */
function slotsOf(shelves: Shelves, code: number): number[] {
  return Array.from({ length: shelves.countOf(code) }, (_, at) => shelves.pagesOf(code)[Math.floor(at / PAGE)]! * PAGE + (at % PAGE));
}

describe('Shelves', () => {
  it('give each a slot of its own, those of one code without gaps, and use left pages again', () => {
    const dice = new Dice(17);
    const shelves = new Shelves();
    /** By slot, as a table keeps it. */
    const codeOf = new Map<number, number>();
    const seen: number[] = [];
    let most = 0;
    for (let step = 0; step < 6_000; step += 1) {
      const code = dice.between(0, 4);
      if (dice.chance(step % 2_000 < 1_000 ? 0.7 : 0.25)) {
        const slot = shelves.take(code);
        expect(codeOf.has(slot)).toBe(false);
        codeOf.set(slot, code);
        seen.push(slot);
      } else if (shelves.countOf(code) > 0) {
        const last = shelves.drop(code);
        expect(codeOf.get(last)).toBe(code);
        codeOf.delete(last);
      }
      most = Math.max(most, codeOf.size);
      if (step % 100 > 0) continue;
      for (let each = 0; each < 5; each += 1) {
        const slots = slotsOf(shelves, each);
        expect(slots.toSorted((a, b) => a - b)).toEqual([...codeOf].filter(([, held]) => held === each).map(([slot]) => slot).sort((a, b) => a - b));
      }
    }
    expect(most).toBeGreaterThan(4 * PAGE);
    expect(Math.max(...seen)).toBeLessThan(most + 6 * PAGE);
  });
});
