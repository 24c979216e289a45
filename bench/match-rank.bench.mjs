// The best 100 pairs of one profile: the engine against its slow twin, which judges every pair. Both lists are compared whole.
import { isDeepStrictEqual } from 'node:util';
import { medianMs, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';

const [{ createMatchingEngine }, { Dice, randomHome, randomProfile, randomVacancy, rankByBruteForce, WORLD_DAY }] = await Promise.all([load('matching'), load('matching/testing')]);
const VACANCIES = 400;
const HOMES = 400;
const dice = new Dice(42);
const id = (kind, i) => `${kind}0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
const vacancies = Array.from({ length: VACANCIES }, (_, i) => randomVacancy(dice, id('a', i)));
const homes = Array.from({ length: HOMES }, (_, i) => randomHome(dice, id('b', i)));
const engine = createMatchingEngine();
engine.putVacancies(vacancies);
engine.putHomes(homes);

// A profile that many pairs fit: an empty list would compare nothing.
const profiles = Array.from({ length: 60 }, () => randomProfile(dice));
const on = WORLD_DAY;
const profile = profiles.toSorted((a, b) => engine.rank(b, 'pair', { top: 1, on }).total - engine.rank(a, 'pair', { top: 1, on }).total)[0];
const ours = await medianMs(5, () => engine.rank(profile, 'pair', { top: 100, on }));
const peer = await medianMs(1, () => rankByBruteForce(engine, { vacancies, homes }, profile, 'pair', { top: 100, on }));
report({
  name: 'match-rank', unit: 'ms', ours: ours.ms, peer: peer.ms, goal: 'ratio <= 0.2', reached: ours.ms / peer.ms <= 0.2,
  identical: ours.result.matches.length === 100 && isDeepStrictEqual(ours.result, peer.result), n: VACANCIES * HOMES,
});
