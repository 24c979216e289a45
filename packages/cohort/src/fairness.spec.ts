import { describe, expect, it } from '@jest/globals';
import { PlanView, type Planned } from './explain-plan.js';
import { fairnessOf, type Traits } from './fairness.js';

const has = (householdId: string, vacancyId: string | null, homeId: string | null, value: number, options: [string | null, string | null, number][]): Planned => ({
  householdId, vacancyId, homeId, value, options: options.map(([job, home, worth]) => ({ vacancyId: job, homeId: home, value: worth })),
});
const traits = (persons: string): Traits => ({ persons, situation: 'partner', wants: 'job-and-home', urgent: 'no' });

describe('a plan seen', () => {
  const planned = [
    has('a', 'j1', 'h1', 50, [['j2', 'h2', 90], ['j1', 'h1', 50]]),
    has('b', 'j2', 'h2', 80, [['j2', 'h2', 80]]),
    has('c', null, null, 0, [['j1', 'h3', 40], [null, 'h2', 10]]),
    has('d', 'j3', null, 30, [['j3', null, 30]]),
    has('e', null, null, 0, [['j3', 'h3', 20]]),
    has('f', null, null, 0, []),
  ];
  const view = new PlanView(planned, new Map([['j3', 2]]), [{ homeIds: new Set(['h3', 'h1']), most: 1 }]);
  const of = (at: number): Planned => planned[at]!;

  it('says who stands in whose way, and what must stay free', () => {
    expect(view.hindranceOf(of(0), { vacancyId: 'j2', homeId: 'h2' })).toEqual({ heldBy: ['b'], heldBack: false });
    expect(view.hindranceOf(of(2), { vacancyId: 'j1', homeId: 'h3' })).toEqual({ heldBy: ['a'], heldBack: true });
    // Its own home goes back first, and counts for the same limit.
    expect(view.hindranceOf(of(0), { vacancyId: 'j1', homeId: 'h3' })).toEqual({ heldBy: [], heldBack: false });
    expect(view.hindranceOf(of(4), { vacancyId: 'j3', homeId: null })).toEqual({ heldBy: [], heldBack: false });
    expect(view.whyNothing(of(2))).toEqual({ reason: 'taken', heldBy: ['a', 'b'] });
    expect(view.whyNothing(of(4))).toEqual({ reason: 'held-back', heldBy: [] });
    expect(view.toDisplace(of(2), { vacancyId: 'j2', homeId: 'h1' })).toEqual(['a', 'b']);
    expect(view.toDisplace(of(2), { vacancyId: 'j1', homeId: 'h1' })).toEqual(['a']);
  });

  it('counts envy only where one other has all that is missed', () => {
    const { envyPairs, envy } = fairnessOf(view, new Map(planned.map(({ householdId }) => [householdId, traits('1')])));
    expect(envyPairs).toBe(3);
    expect(envy).toEqual([{ householdId: 'a', envied: ['b'], most: 40 }, { householdId: 'c', envied: ['a', 'b'], most: 40 }]);
  });

  it('names the group that is served least, of those that are big enough to compare', () => {
    const sizes = ['1', '1', '2', '1', '2', '2'];
    const { groups, leastServed } = fairnessOf(view, new Map(planned.map(({ householdId }, at) => [householdId, traits(sizes[at]!)])));
    expect(groups.filter(({ by }) => by === 'persons')).toEqual([
      { by: 'persons', value: '1', members: 3, placed: 3, share: 1, meanValue: 53 }, { by: 'persons', value: '2', members: 3, placed: 0, share: 0, meanValue: 0 },
    ]);
    expect(leastServed).toMatchObject({ by: 'persons', value: '2' });
  });
});
