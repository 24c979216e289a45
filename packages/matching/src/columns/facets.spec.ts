import { describe, expect, it } from '@jest/globals';
import { homeChecks } from '../checks/home-checks.js';
import { vacancyChecks } from '../checks/vacancy-checks.js';
import { homeParts } from '../score/home-score.js';
import { vacancyParts } from '../score/vacancy-score.js';
import { Dice, easyProfile, randomHome, randomProfile, randomVacancy, WORLD_DAY } from '../testing/index.js';
import { WEIGHTS } from '../weights.js';
import type { Column, Finding } from './facet.js';
import { homeColumns } from './home-columns.js';
import { vacancyColumns } from './vacancy-columns.js';

const on = WORLD_DAY;
const ask = (dice: Dice) => ({ profile: dice.chance(0.5) ? easyProfile(dice) : randomProfile(dice), on, weights: WEIGHTS, pointsOf: () => 0, without: null });

/** The offer, and the names of the fields that were read from it. */
function watched<Offer extends object>(offer: Offer): { seen: Set<string | symbol>; offer: Offer } {
  const seen = new Set<string | symbol>();
  return { seen, offer: new Proxy(offer, { get: (target, field) => (seen.add(field), Reflect.get(target, field)) }) };
}

function namesOf<Offer>(columns: readonly Column<Offer>[], offer: Offer, dice: Dice): { checks: string[]; parts: string[] } {
  const asked = ask(dice);
  const findings = columns.flatMap(({ facets }) => facets.map((facet): Finding => facet.find(offer, asked)));
  return { checks: findings.flatMap(({ checks }) => (checks ?? []).flatMap((check) => check?.name ?? [])), parts: findings.flatMap(({ parts }) => (parts ?? []).map(({ name }) => name)) };
}

describe.each([
  { of: 'vacancies', columns: vacancyColumns, random: randomVacancy, checks: vacancyChecks, parts: vacancyParts, never: [] as string[] },
  { of: 'homes', columns: homeColumns, random: randomHome, checks: homeChecks, parts: homeParts, never: ['deposit'] },
])('the columns of $of', ({ columns, random, checks, parts, never }) => {
  const every = columns() as Column<unknown>[];

  it('look at nothing that is not in their keys', () => {
    const dice = new Dice(3);
    for (let round = 0; round < 400; round += 1) {
      const made = random(dice, 'o1');
      for (const column of every) {
        const key = watched(made);
        column.keyOf(key.offer);
        const found = watched(made);
        for (const facet of column.facets) facet.find(found.offer, ask(dice));
        column.answers?.(found.offer, on);
        const unseen = [...found.seen].filter((field) => !key.seen.has(field));
        if (unseen.length > 0) expect({ column: column.name, unseen }).toEqual({ column: column.name, unseen: [] });
      }
    }
  });

  it('hold every check that can refuse and every part but the information, each once', () => {
    const dice = new Dice(5);
    const [held, wanted] = [{ checks: new Set<string>(), parts: new Set<string>() }, { checks: new Set<string>(), parts: new Set<string>() }];
    for (let round = 0; round < 400; round += 1) {
      const made = random(dice, 'o1') as never;
      const profile = randomProfile(dice);
      for (const { name } of checks(made, profile, on)) if (!never.includes(name)) wanted.checks.add(name);
      for (const { name } of parts(made, profile, on, WEIGHTS)) if (name !== 'information') wanted.parts.add(name);
      const names = namesOf(every, made, dice);
      expect({ checks: new Set(names.checks).size, parts: new Set(names.parts).size }).toEqual({ checks: names.checks.length, parts: names.parts.length });
      for (const name of names.checks) held.checks.add(name);
      for (const name of names.parts) held.parts.add(name);
    }
    expect([...held.checks].sort()).toEqual([...wanted.checks].sort());
    expect([...held.parts].sort()).toEqual([...wanted.parts].sort());
  });
});
