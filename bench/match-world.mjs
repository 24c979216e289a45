// A seeded, made-up labour market of any size: towns and streets, titles with many words, skills, pay in steps of fifty euros; and people who ask little or much of it.
import { load } from './built-packages.mjs';

const [{ addDays }, { Dice, WORLD_DAY }] = await Promise.all([load('domain'), load('matching/testing')]);

const GRADES = ['', '', '', 'junior ', 'senior ', 'medior '];
const FIELDS = Array.from({ length: 109 }, (_, at) => `field${at}`);
const TRADES = ['engineer', 'nurse', 'analyst', 'driver'];
const SKILLS = Array.from({ length: 600 }, (_, at) => `skill ${at}`);
const skillUri = (name) => `urn:skill:${name}`;
/** Rare skills weigh more. */
const asked = (name) => ({ name, uri: skillUri(name), weight: 20 + Math.floor((SKILLS.indexOf(name) * 180) / SKILLS.length), essential: false });
export const TOWNS = townsOf(new Dice(99));
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

function townsOf(dice) {
  return Array.from({ length: 1_200 }, () => ({ lat: round4(51.3 + dice.next() * 2.1), lon: round4(4.2 + dice.next() * 2.9) }));
}

function round4(value) {
  return Math.round(value * 10_000) / 10_000;
}

/** Half at the middle of a town, half in one of its streets. Large towns have more of everything. */
export function pointIn(dice) {
  const town = TOWNS[Math.floor(dice.next() ** 2 * TOWNS.length)];
  return dice.chance(0.5) ? town : { lat: round4(town.lat + dice.between(-40, 40) / 1_000), lon: round4(town.lon + dice.between(-60, 60) / 1_000) };
}

const pickLow = (dice, from) => from[Math.floor(dice.next() ** 1.6 * from.length)];

/** The occupation of a number, for offers and wishes. */
export const occupationOf = (at) => ({ name: `${FIELDS[at >> 2]} ${TRADES[at & 3]}`, uri: `urn:occupation:${at}`, iscoCode: String(1_000 + (at >> 1) * 5) });
export const OCCUPATIONS = FIELDS.length * TRADES.length;

export function bigVacancy(dice, id) {
  const occupation = occupationOf(Math.floor(dice.next() ** 1.3 * OCCUPATIONS));
  const minCents = 200_000 + dice.between(0, 90) * 5_000;
  const hours = dice.pick([16, 24, 32, 36, 40, 40]);
  const known = dice.chance(0.6);
  return {
    id, revision: 1, title: `${dice.pick(GRADES)}${occupation.name} ${dice.pick(['(m/v/x)', 'team ' + dice.between(1, 40), ''])}`, occupation: known ? occupation.name : null, occupationUri: known ? occupation.uri : null, iscoCode: known ? occupation.iscoCode : null,
    skills: Array.from({ length: dice.between(0, 9) }, () => asked(pickLow(dice, SKILLS))),
    dutch: dice.pick(['required', 'required', 'required', 'plus', 'willing-to-learn', 'not-needed', 'unstated']), dutchLevel: dice.chance(0.4) ? dice.pick(LEVELS) : null,
    english: dice.pick(['required', 'plus', 'not-needed', 'unstated', 'unstated']), adLanguage: dice.pick(['nl', 'nl', 'en', 'mixed']), education: dice.pick([null, 'none', 'vocational', 'bachelor', 'bachelor', 'master', 'doctorate']),
    licences: dice.chance(0.2) ? ['driving-b'] : [], experienceYears: dice.pick([null, null, 0, 1, 2, 3, 5, 8]), hoursPerWeek: dice.chance(0.85) ? { min: hours, max: Math.min(40, hours + dice.pick([0, 8])) } : null,
    pay: dice.chance(0.6) ? { minCents, maxCents: minCents + dice.pick([0, 25_000, 50_000, 100_000]), currency: 'EUR', period: 'month' } : null,
    contract: dice.pick([null, 'permanent', 'temporary', 'temporary', 'freelance', 'internship']), workplace: dice.pick([null, 'on-site', 'on-site', 'on-site', 'hybrid', 'remote']),
    sponsor: dice.pick(['recognised', 'not-recognised', 'unknown']), startOn: dice.chance(0.3) ? addDays(WORLD_DAY, dice.between(-10, 90)) : null,
    point: dice.chance(0.9) ? pointIn(dice) : null, confirmedOn: addDays(WORLD_DAY, -dice.between(0, 70)),
  };
}

export const uuid = (kind, at) => `${kind}0000000-0000-4000-8000-${String((at * 7_919) % 10_000_019).padStart(12, '0')}`;

/** So many vacancies. */
export function bigWorld(count, seed) {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, at) => bigVacancy(dice, uuid('a', at)));
}

/** Somebody with wishes and limits: about one in a hundred vacancies fits. */
export function typicalProfile(seed) {
  const dice = new Dice(seed + 1_000);
  const wanted = [occupationOf(dice.between(0, 200)), occupationOf(dice.between(0, 200))];
  const skills = Array.from({ length: 20 }, () => pickLow(dice, SKILLS));
  return {
    household: { adults: 1, children: 0, pets: false }, languages: [{ language: 'en', level: dice.pick(['B2', 'C1']) }, { language: 'nl', level: dice.pick(['A1', 'A2']) }],
    work: {
      occupations: wanted.map(({ name }) => name), skills, licences: [], experienceYears: dice.between(1, 8),
      education: dice.pick(['bachelor', 'master']), hoursMin: 32, hoursMax: 40, minPayCentsPerMonth: dice.pick([260_000, 300_000, 350_000]), workplaces: ['on-site', 'hybrid', 'remote'], contracts: ['permanent', 'temporary'],
      startFrom: addDays(WORLD_DAY, 20),
    },
    home: null, permit: { situation: dice.pick(['highly-skilled-migrant', 'free-to-work', 'blue-card']), birthDate: '1995-04-01' },
    reach: { from: TOWNS[dice.between(0, 40)], placeName: null, mode: dice.pick(['public-transport', 'car']), maxMinutes: dice.pick([45, 60]) }, maxCostSharePercent: 40,
    concepts: { version: 'bench', occupations: wanted.map((one) => ({ ...one, label: one.name })), skills: skills.map((name) => ({ name, uri: skillUri(name), label: name })) },
  };
}

/** Somebody whom nothing refuses. */
export function lenientProfile(seed) {
  const typical = typicalProfile(seed);
  return {
    ...typical, languages: [{ language: 'en', level: 'C2' }, { language: 'nl', level: 'C2' }],
    work: { ...typical.work, education: 'doctorate', licences: ['driving-b'], hoursMin: null, hoursMax: null, minPayCentsPerMonth: null, workplaces: [], contracts: [], startFrom: null },
    permit: { situation: 'free-to-work', birthDate: null }, reach: { ...typical.reach, mode: 'car', maxMinutes: 600 },
  };
}

/** Somebody out of many: some ask nothing, most a lot, each lives somewhere else. */
export function anyProfile(dice) {
  const typical = dice.chance(0.1) ? lenientProfile(dice.between(0, 1e6)) : typicalProfile(dice.between(0, 1e6));
  const reach = { from: dice.chance(0.97) ? pointIn(dice) : null, placeName: null, mode: dice.pick(['bicycle', 'public-transport', 'public-transport', 'car']), maxMinutes: dice.pick([20, 30, 45, 45, 60]) };
  const work = {
    ...typical.work, occupations: dice.chance(0.1) ? [] : typical.work.occupations, licences: dice.chance(0.5) ? ['driving-b'] : [], hoursMin: dice.pick([null, 16, 24, 32]), hoursMax: dice.pick([null, 32, 36, 40]),
    education: dice.pick(['none', 'vocational', 'bachelor', 'bachelor', 'master', 'doctorate']), minPayCentsPerMonth: dice.chance(0.3) ? null : 180_000 + dice.between(0, 60) * 5_000,
    workplaces: dice.chance(0.5) ? [] : dice.pick([['on-site'], ['hybrid', 'remote'], ['on-site', 'hybrid']]), contracts: dice.chance(0.5) ? [] : ['permanent', 'temporary'], startFrom: dice.chance(0.5) ? null : addDays(WORLD_DAY, dice.between(0, 90)),
  };
  return {
    ...typical, work, reach, languages: [{ language: 'en', level: dice.pick(LEVELS) }, ...(dice.chance(0.7) ? [{ language: 'nl', level: dice.pick(LEVELS) }] : [])],
    permit: { situation: dice.pick(['free-to-work', 'free-to-work', 'search-year', 'highly-skilled-migrant', 'blue-card']), birthDate: addDays('1980-01-01', dice.between(0, 9_000)) },
  };
}
