// Runs match-ceiling.c over the plain objects of the bench: the same vacancies and profiles, packed in columns. Needs a C compiler on PATH.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from './built-packages.mjs';

const [{ CEFR_LEVELS, CONTRACTS, LICENCES, WORKPLACES }, { TRAVEL_ESTIMATES, WEIGHTS }] = await Promise.all([load('domain'), load('matching')]);
const { scales, vacancy: most } = WEIGHTS;
const [NONE, NEVER, WISHES, WORDS] = [65_535, 0x7fff_ffff, 4, 8];

/** The name of a compiler that answers, or `null`. */
export const compiler = () => [process.env.CC, 'cc', 'gcc', 'clang'].find((name) => name && spawnSync(name, ['--version']).status === 0) ?? null;

/** For each profile (as `asked` of match-objects.mjs has it) the median of `rounds` in ms, the total, and the ids and scores of the best. */
export function rankInC(cc, objects, people, top, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'match-ceiling-'));
  try {
    const [data, program] = [path.join(folder, 'columns'), path.join(folder, 'program')];
    execFileSync(cc, ['-O3', '-march=native', '-ffp-contract=off', '-o', program, path.join(import.meta.dirname, 'match-ceiling.c'), '-lm']);
    const numbers = { concepts: new Map(), units: new Map(), minors: new Map(), words: new Map(), skills: new Map(), weightOf: new Map(objects.flatMap(({ asked }) => asked.map(({ uri, weight }) => [uri, weight]))) };
    writeFileSync(data, '');
    const columns = packed(objects, numbers);
    const persons = people.map((who) => person(who, numbers));
    const head = Int32Array.of(objects.length, numbers.skills.size, people.length, rounds, top, columns.skills, columns.words);
    for (const part of [head, weights(), ...columns.arrays, ...persons.flat()]) appendFileSync(data, part);
    const lines = execFileSync(program, [data], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim().split('\n').map((line) => JSON.parse(line));
    return lines.map(({ ms, total, best }) => ({ ms, total, best: best.map(([at, score]) => [objects[at].id, score]) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The number of a word or an address; -1 for `null`. */
const numberOf = (book, key) => (key === null ? -1 : book.get(key) ?? book.set(key, book.size).size - 1);
const bits = (some, all) => some.reduce((sum, one) => sum | (1 << all.indexOf(one)), 0);
const radians = Math.PI / 180;
const vector = ({ lat, lon }) => [Math.cos(lat * radians) * Math.cos(lon * radians), Math.cos(lat * radians) * Math.sin(lon * radians), Math.sin(lat * radians)];

/** Lists one behind the other, and where each begins. */
function listed(lists) {
  const at = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (at[i + 1] = at[i] + list.length));
  return { at, ids: Uint16Array.from(lists.flat()) };
}

function packed(objects, { concepts, units, minors, words, skills }) {
  const columnOf = (Kind, value) => Kind.from(objects, value);
  const asked = listed(objects.map((one) => one.asked.map(({ uri }) => numberOf(skills, uri))));
  const titles = listed(objects.map((one) => [...one.words].map((word) => numberOf(words, word))));
  const vectors = objects.map(({ point }) => (point ? vector(point) : [NaN, NaN, NaN]));
  const order = new Int32Array(objects.length);
  objects.map((_, at) => at).sort((a, b) => (objects[a].id < objects[b].id ? -1 : 1)).forEach((at, place) => (order[at] = place));
  const u16 = (value) => columnOf(Uint16Array, (one) => (value(one) < 0 ? NONE : value(one)));
  const fixed = objects.map(({ information, freshness }) => information + freshness);
  return {
    skills: asked.ids.length, words: titles.ids.length,
    arrays: [
      ...[0, 1, 2].map((axis) => Float64Array.from(vectors, (one) => one[axis])),
      columnOf(Int32Array, ({ monthly }) => monthly?.maxCents ?? NEVER), columnOf(Int32Array, ({ monthly }) => monthly?.minCents ?? monthly?.maxCents ?? -1), columnOf(Int32Array, ({ askedWeight }) => askedWeight), order, asked.at, titles.at,
      columnOf(Int16Array, ({ startDay }) => startDay ?? 32_767), u16(({ occupationUri }) => numberOf(concepts, occupationUri)), u16(({ iscoCode }) => numberOf(units, iscoCode)), u16(({ iscoCode }) => numberOf(minors, iscoCode?.slice(0, 3) ?? null)), asked.ids, titles.ids,
      columnOf(Uint8Array, ({ dutch, dutchLevel }) => (dutch !== 'required' ? 0 : dutchLevel === null ? 255 : CEFR_LEVELS.indexOf(dutchLevel) + 1)), columnOf(Uint8Array, ({ english }) => (english === 'required' ? 1 : 0)), columnOf(Uint8Array, ({ sponsor }) => (sponsor === 'not-recognised' ? 1 : 0)),
      columnOf(Uint8Array, ({ education }) => education), columnOf(Uint8Array, ({ licences }) => bits(licences, LICENCES)), columnOf(Uint8Array, ({ hoursPerWeek }) => hoursPerWeek?.min ?? 0), columnOf(Uint8Array, ({ hoursPerWeek }) => hoursPerWeek?.max ?? 255),
      columnOf(Uint8Array, ({ contract }) => (contract === null ? 1 : 2 << CONTRACTS.indexOf(contract))), columnOf(Uint8Array, ({ workplace }) => (workplace === null ? 0 : WORKPLACES.indexOf(workplace) + 1)), columnOf(Uint8Array, ({ experienceYears }) => experienceYears ?? 255),
      Uint8Array.from(fixed, (points) => points & 255), Uint8Array.from(fixed, (points) => points >> 8),
    ],
  };
}

/** As `Profile` of match-ceiling.c, and what of each skill's weight the person has. */
function person({ work, reach, nl, en, least, sponsored, education, startDay, licences, skills: has, wishes }, { concepts, units, minors, words, skills, weightOf }) {
  const filled = (list, length) => [...list, ...Array(length).fill(-1)].slice(0, length);
  const of = (value) => filled(wishes.map(value), WISHES);
  const wholes = [
    nl, en, least, work.minPayCentsPerMonth ?? 0, sponsored ? 1 : 0, education, startDay ?? 0, bits([...licences], LICENCES), work.hoursMin ?? 0, Math.min(255, work.hoursMax ?? 255), bits(work.contracts, CONTRACTS) << 1, bits(work.workplaces, WORKPLACES) << 1, work.experienceYears, wishes.length,
    ...of(({ uri }) => numberOf(concepts, uri)), ...of(({ iscoCode }) => numberOf(units, iscoCode)), ...of(({ iscoCode }) => numberOf(minors, iscoCode.slice(0, 3))), ...of((wish) => wish.words.length),
    ...filled(wishes.flatMap((wish) => filled(wish.words.map((word) => numberOf(words, word)), WORDS)), WISHES * WORDS),
  ];
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[reach.mode];
  const own = Int32Array.from(skills.keys(), (uri) => (has.has(uri) ? weightOf.get(uri) : 0));
  return [Int32Array.from(wholes), Float64Array.of(...vector(reach.from), fixedMinutes, (2 * 6_371_008.8 * detour * 60) / (kmPerHour * 1_000), reach.maxMinutes), own];
}

function weights() {
  const { occupationPercent: percent } = scales;
  return Int32Array.of(most.occupation, most.skills, most.experience, most.pay, most.workplace, most.commute, scales.unstatedPercent, scales.leastSkillWeight, scales.mostSkillWeight, scales.payCentsPerMonth, percent.same, percent.unitGroup, percent.minorGroup, percent.words, percent.wordsAlone, 0);
}
