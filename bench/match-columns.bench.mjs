// The best 100 of one profile among a million vacancies: the engine on columns against plain objects that are filtered, mapped and sorted. The plain side has
// everything that does not hang on the profile worked out beforehand (words of titles, pay a month, days), and no reasons are made for what is not shown, so it is the
// quickest honest form of the obvious code, not `PlainEngine`; ids, scores and totals of both must be the same. COUNT=100000 for a smaller market.
import { isDeepStrictEqual } from 'node:util';
import { percentile, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';
import { rankObjects, toObject } from './match-objects.mjs';
import { bigWorld, lenientProfile, typicalProfile } from './match-world.mjs';

const [{ createMatchingEngine }, { WORLD_DAY: on }] = await Promise.all([load('matching'), load('matching/testing')]);
const TOP = 100;
const PROFILES = 8;

for (const count of process.env.COUNT ? [Number(process.env.COUNT)] : [100_000, 1_000_000]) {
  const vacancies = bigWorld(count, 1);
  const engine = createMatchingEngine();
  engine.putVacancies(vacancies);
  const objects = vacancies.map((vacancy) => toObject(vacancy, on));
  for (const [mix, makeProfile] of [['typical', typicalProfile], ['lenient', lenientProfile]]) measure(count, mix, makeProfile, engine, objects);
}

/** Both sides one after another for each profile, so that a busy moment of the machine hits both. */
function measure(count, mix, makeProfile, engine, objects) {
  const [ours, peers] = [[], []];
  let identical = true;
  for (let seed = 0; seed < PROFILES; seed += 1) {
    const profile = makeProfile(seed);
    for (let round = 0; round < 3; round += 1) {
      const ranking = timed(() => engine.rank(profile, 'vacancy', { top: TOP, on }), round > 0 ? ours : []);
      const plain = timed(() => rankObjects(objects, profile, TOP, on), round > 0 ? peers : []);
      identical &&= plain.total > 0 && isDeepStrictEqual({ total: ranking.total, best: ranking.matches.map(({ vacancyId, score }) => [vacancyId, score]) }, plain);
    }
  }
  const [fast, slow] = [percentile(ours, 50), percentile(peers, 50)];
  const held = mix === 'typical' && count === 1_000_000;
  report({
    name: 'match-columns', unit: `ms a ranking, ${mix}`, ours: fast, peer: slow, goal: held ? 'ratio <= 0.05 and ours <= 40 ms' : 'reported', reached: held ? fast / slow <= 0.05 && fast <= 40 : true, identical, n: count,
  });
}

function timed(work, into) {
  const startedAt = performance.now();
  const result = work();
  into.push(performance.now() - startedAt);
  return result;
}
