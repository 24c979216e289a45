import { describe, expect, it } from '@jest/globals';
import { drawFacade, drawStreet, GABLES, seededRandom } from './facade.js';

describe('the drawn facades', () => {
  it('draw the same house for the same seed, and others for others', () => {
    const draw = (seed: string) => drawFacade(seededRandom(seed), 'window', { wide: true });
    expect(draw('a')).toEqual(draw('a'));
    const outlines = new Set(Array.from({ length: 60 }, (_none, index) => draw(`home ${index}`).outline));
    expect(outlines.size).toBeGreaterThan(40);
  });

  it('light one window, one whole floor, or all', () => {
    for (let index = 0; index < 200; index += 1) {
      const lit = (lighting: 'window' | 'floor' | 'all' | 'none') => drawFacade(seededRandom(`home ${index}`), lighting).windows.filter((one) => one.light === 'lit');
      expect(lit('window')).toHaveLength(1);
      expect(lit('none')).toHaveLength(0);
      const all = drawFacade(seededRandom(`home ${index}`), 'all').windows;
      expect(lit('all')).toHaveLength(all.length);
      const floor = lit('floor');
      expect(new Set(floor.map((one) => one.y)).size).toBe(1);
      expect(floor).toHaveLength(all.filter((one) => one.y === floor[0]?.y).length);
    }
  });

  it('keep every window between the ground and the eaves, and inside the walls', () => {
    for (let index = 0; index < 300; index += 1) {
      const house = drawFacade(seededRandom(`house ${index}`), 'street', { wide: index % 2 === 0 });
      expect(GABLES).toContain(house.gable);
      for (const one of house.windows) {
        expect(one.x).toBeGreaterThan(0);
        expect(one.x + house.window.width).toBeLessThan(house.width);
        expect(one.y).toBeGreaterThanOrEqual(house.eaves);
        expect(one.y + house.window.height).toBeLessThan(-24);
      }
    }
  });

  it('fit into the picture of a home', () => {
    for (let index = 0; index < 300; index += 1) expect(drawFacade(seededRandom(`home ${index}`), 'floor', { wide: true }).top).toBeGreaterThan(-193);
  });

  it('never put two walls of one colour beside each other', () => {
    const row = drawStreet('street', 3000);
    expect(row.every((one, index) => one.facade.wall !== row[index + 1]?.facade.wall)).toBe(true);
    const last = row.at(-1)!;
    expect(last.x + last.facade.width).toBeGreaterThanOrEqual(3000);
  });
});
