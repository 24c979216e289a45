import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonBits, listSlots, SlotBits } from './slot-bits.js';

const ROOM = 130;
const slot = fc.integer({ min: 0, max: ROOM - 1 });

describe('SlotBits', () => {
  it('lists the slots of a range that stand in every set, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(slot, { maxLength: ROOM }), { minLength: 1, maxLength: 4 }), slot, slot, (lists, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const sets = lists.map((list) => {
          const bits = new SlotBits();
          bits.widen(40);
          bits.widen(ROOM);
          for (const one of [...list, 5, 31, 32]) bits.set(one, 1);
          for (const one of [5, 31, 32].filter((other) => !list.includes(other))) bits.set(one, 0);
          return bits.words;
        });
        const common = new Int32Array(sets[0]!.length).fill(0x5a5a5a5a);
        commonBits(sets, common, start, end);
        const slots = new Int32Array(ROOM + 1);
        const count = listSlots(common, start, end, slots, 1);
        const wanted = Array.from({ length: end - start }, (_, at) => start + at).filter((one) => lists.every((list) => list.includes(one)));
        expect([...slots.subarray(1, count)]).toEqual(wanted);
      }),
    );
  });
});
