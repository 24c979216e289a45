// The best 100 of one profile among a million vacancies: the engine on columns against plain objects that are filtered, mapped and sorted. The plain side has
// everything that does not hang on the profile worked out beforehand (words of titles, pay a month, days), and no reasons are made for what is not shown, so it is the
// quickest honest form of the obvious code, not `PlainEngine`; ids, scores and totals of both must be the same. The ceiling is the same rule in C over columns of small
// numbers, where a C compiler is on PATH. COUNT=100000 for a smaller market.
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { percentile, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';
import { compiler, rankInC } from './match-ceiling.mjs';
import { asked, rankObjects, toObject } from './match-objects.mjs';
import { bigVacancy, bigWorld, lenientProfile, typicalProfile } from './match-world.mjs';

const [{ createMatchingEngine }, { Dice, WORLD_DAY: on }] = await Promise.all([load('matching'), load('matching/testing')]);
const TOP = 100;
const PROFILES = 8;
const CHANGES = 2_000;
const cc = compiler();
if (!cc) process.stderr.write('match-columns: NO C COMPILER ON PATH, so there is no line against the ceiling.\n');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

warmUp();

for (const count of process.env.COUNT ? [Number(process.env.COUNT)] : [100_000, 1_000_000]) {
  const vacancies = bigWorld(count, 1);
  const engine = createMatchingEngine();
  const [ours, peer] = [costOf(() => void engine.putVacancies(vacancies)), costOf(() => vacancies.map((vacancy) => toObject(vacancy, on)))];
  const mixes = [['typical', typicalProfile], ['lenient', lenientProfile]].map(([mix, makeProfile]) => measure(count, mix, makeProfile, engine, peer.result));
  // What was built gives the same rankings as the objects.
  const identical = mixes.every((mix) => mix.identical);
  report({ name: 'match-columns-build', unit: 'us a vacancy', ours: (ours.ms * 1_000) / count, peer: (peer.ms * 1_000) / count, goal: 'reported', reached: true, identical, n: count });
  report({ name: 'match-columns-memory', unit: 'bytes a vacancy, beside the vacancy itself', ours: ours.bytes / count, peer: peer.bytes / count, goal: 'reported', reached: true, identical, n: count });
  if (cc) measureCeiling(count, mixes, peer.result);
  if (count <= 100_000) measureChanges(count, engine, vacancies);
}

/** Both sides go through a small market until they are compiled, as they are in a process that has been up for a minute. */
function warmUp() {
  const vacancies = bigWorld(20_000, 2);
  const engine = createMatchingEngine();
  engine.putVacancies(vacancies);
  const objects = vacancies.map((vacancy) => toObject(vacancy, on));
  for (let seed = 0; seed < 200; seed += 1) {
    for (const makeProfile of [typicalProfile, lenientProfile]) {
      engine.rank(makeProfile(seed), 'vacancy', { top: TOP, on });
      rankObjects(objects, makeProfile(seed), TOP, on);
    }
  }
}

/** Both sides one after another for each profile, so that a busy moment of the machine hits both. */
function measure(count, mix, makeProfile, engine, objects) {
  const [ours, peers, lists] = [[], [], []];
  let identical = true;
  for (let seed = 0; seed < PROFILES; seed += 1) {
    const profile = makeProfile(seed);
    for (let round = 0; round < 3; round += 1) {
      const ranking = timed(() => engine.rank(profile, 'vacancy', { top: TOP, on }), round > 0 ? ours : []);
      const plain = timed(() => rankObjects(objects, profile, TOP, on), round > 0 ? peers : []);
      lists[seed] = { total: ranking.total, best: ranking.matches.map(({ vacancyId, score }) => [vacancyId, score]) };
      identical &&= plain.total > 0 && isDeepStrictEqual(lists[seed], plain);
    }
  }
  const [fast, slow] = [percentile(ours, 50), percentile(peers, 50)];
  const held = mix === 'typical' && count === 1_000_000;
  report({
    name: 'match-columns', unit: `ms a ranking, ${mix}`, ours: fast, peer: slow, goal: held ? 'ratio <= 0.05 and ours <= 40 ms' : 'reported', reached: held ? fast / slow <= 0.05 && fast <= 40 : true, identical, n: count,
  });
  return { mix, fast, identical, profiles: lists.map((_, seed) => makeProfile(seed)), lists };
}

function measureCeiling(count, mixes, objects) {
  const compiled = rankInC(cc, objects, mixes.flatMap(({ profiles }) => profiles.map((profile) => asked(profile, on))), TOP, 5);
  for (const { mix, fast, lists } of mixes) {
    const those = compiled.splice(0, PROFILES);
    const identical = those.every(({ total, best }, seed) => isDeepStrictEqual({ total, best }, lists[seed]));
    report({ name: 'match-columns-ceiling', unit: `ms a ranking, ${mix}`, ours: fast, peer: percentile(those.map(({ ms }) => ms), 50), goal: 'reported: C over all columns', reached: true, identical, n: count });
  }
}

/** Single offers change and go, and the next ranking is that of an engine that was filled anew. */
function measureChanges(count, engine, vacancies) {
  const dice = new Dice(5);
  const changed = new Map();
  const times = [];
  for (let round = 0; round < CHANGES; round += 1) {
    const { id } = vacancies[dice.between(0, count - 1)];
    const vacancy = dice.chance(0.2) ? null : bigVacancy(dice, id);
    changed.set(id, vacancy);
    timed(() => (vacancy ? engine.putVacancies([vacancy]) : engine.removeVacancies([id])), times);
  }
  const anew = createMatchingEngine();
  const [ranked, filled] = [engine, anew].map((one) => {
    if (one === anew) anew.putVacancies(vacancies.map((vacancy) => (changed.has(vacancy.id) ? changed.get(vacancy.id) : vacancy)).filter((vacancy) => vacancy !== null));
    return [typicalProfile(1), lenientProfile(2)].map((profile) => one.rank(profile, 'vacancy', { top: TOP, on }));
  });
  report({ name: 'match-columns-change', unit: 'us a change; beside it the 99th percentile', ours: percentile(times, 50) * 1_000, peer: percentile(times, 99) * 1_000, goal: 'reported', reached: true, identical: isDeepStrictEqual(ranked, filled), n: count });
}

/** Milliseconds, and how many bytes more are held afterwards. */
function costOf(work) {
  collectGarbage();
  const before = held();
  const times = [];
  const result = timed(work, times);
  collectGarbage();
  return { ms: times[0], bytes: held() - before, result };
}

function held() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timed(work, into) {
  const startedAt = performance.now();
  const result = work();
  into.push(performance.now() - startedAt);
  return result;
}
