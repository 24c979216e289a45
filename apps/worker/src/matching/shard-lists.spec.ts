import { MATCH_KINDS, type Match, type MatchKind } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { createMatchingEngine, type MatchableHome, type MatchableVacancy } from '@mitn/matching';
import { Dice, easyProfile, randomHome, randomProfile, randomVacancy, WORLD_DAY } from '@mitn/matching/testing';
import { OfferCatalogue, type ChangedOffer } from './offer-catalogue.js';
import { ShardLists } from './shard-lists.js';

const on = WORLD_DAY;
const TOP = 4;

/** What stands in the rows: for each profile and kind the offers, and how many fit. */
type Rows = Map<string, { ids: Set<string>; total: number }>;

class World {
  readonly engine = createMatchingEngine();
  readonly catalogue = new OfferCatalogue(this.engine);
  readonly lists = new ShardLists(TOP);
  readonly rows: Rows = new Map();
  readonly profiles: Map<string, ReturnType<typeof randomProfile>>;
  ranked = 0;

  constructor(dice: Dice) {
    this.profiles = new Map(Array.from({ length: 6 }, (_, at) => [`p${at}`, dice.chance(0.6) ? easyProfile(dice) : randomProfile(dice)]));
    for (const id of this.profiles.keys()) this.rank(id, MATCH_KINDS);
  }

  rank(id: string, kinds: readonly MatchKind[]): void {
    const rankings = kinds.map((kind) => this.engine.rank(this.profiles.get(id)!, kind, { top: TOP, on }));
    this.ranked += 1;
    for (const { kind, total, matches } of rankings) this.rows.set(`${id} ${kind}`, { total, ids: new Set(matches.map(({ vacancyId, homeId }) => `${vacancyId} ${homeId}`)) });
    this.lists.ranked(id, this.profiles.get(id)!, 1, rankings);
  }

  write(): void {
    const judge = (profile: ReturnType<typeof randomProfile>, kind: 'vacancy' | 'home', id: string): Match | null => this.engine.judge(profile, kind === 'vacancy' ? { vacancyId: id, homeId: null } : { vacancyId: null, homeId: id }, on);
    for (const { profileId, put, drop, totals } of this.lists.take(100, judge)) {
      for (const { kind, vacancyId, homeId } of drop) this.rows.get(`${profileId} ${kind}`)!.ids.delete(`${vacancyId} ${homeId}`);
      for (const { kind, vacancyId, homeId } of put) this.rows.get(`${profileId} ${kind}`)!.ids.add(`${vacancyId} ${homeId}`);
      for (const kind of ['vacancy', 'home'] as const) if (totals[kind] !== undefined) this.rows.get(`${profileId} ${kind}`)!.total = totals[kind];
    }
  }

  /** What a complete ranking of everybody would write. */
  wanted(): Rows {
    return new Map([...this.profiles].flatMap(([id, profile]) => MATCH_KINDS.map((kind): [string, { ids: Set<string>; total: number }] => {
      const { total, matches } = this.engine.rank(profile, kind, { top: TOP, on });
      return [`${id} ${kind}`, { total, ids: new Set(matches.map(({ vacancyId, homeId }) => `${vacancyId} ${homeId}`)) }];
    })));
  }
}

function changeIn(dice: Dice): ChangedOffer {
  const gone = dice.chance(0.35);
  const id = `o${dice.between(0, 12)}`;
  return dice.chance(0.5) ? { kind: 'vacancy', id, now: gone ? null : (randomVacancy(dice, id) satisfies MatchableVacancy) } : { kind: 'home', id, now: gone ? null : (randomHome(dice, id) satisfies MatchableHome) };
}

describe('the kept lists of a shard', () => {
  it('make the rows those of a complete ranking, by single offers written in batches, and ranking anew only what nobody can know', () => {
    let [ranked, changes] = [0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const dice = new Dice(seed);
      const world = new World(dice);
      for (let round = 0; round < 10; round += 1) {
        for (let count = dice.between(1, 4); count > 0; count -= 1, changes += 1) {
          const changed = changeIn(dice);
          world.lists.step(changed, world.catalogue.change(changed, [world.lists.index], on)[0]!);
        }
        if (dice.chance(0.7)) world.write();
        for (const [id, kinds] of [...world.lists.stale]) world.rank(id, [...kinds]);
        world.write();
        expect(world.rows).toEqual(world.wanted());
        expect(world.lists.hasUnwritten).toBe(false);
      }
      ranked += world.ranked;
    }
    expect(ranked).toBeLessThan(changes * 6);
  });

  it('know nothing of a profile that was forgotten until it is ranked again', () => {
    const world = new World(new Dice(3));
    world.lists.forgetAll();
    const changed: ChangedOffer = { kind: 'vacancy', id: 'o1', now: randomVacancy(new Dice(1), 'o1') };
    world.lists.step(changed, world.catalogue.change(changed, [world.lists.index], on)[0]!);
    expect([world.lists.hasUnwritten, world.lists.stale.size, world.lists.profileOf('p0')]).toEqual([false, 0, null]);
  });
});
