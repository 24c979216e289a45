// People with wishes and saved searches, and vacancies as a feed brings them, in the shapes in which the product keeps them. Seeded.
import { load } from './built-packages.mjs';
import { anyProfile, bigVacancy, pointIn, TOWNS } from './match-world.mjs';

const [{ addDays }, { Dice, WORLD_DAY }] = await Promise.all([load('domain'), load('matching/testing')]);

/** Somebody who looks for work. Few offers fit, as it is for most. */
export function seeker(dice) {
  const { concepts: _made, ...rest } = anyProfile(dice);
  const { startFrom, ...work } = rest.work;
  return {
    ...rest, work: { ...work, startFrom, minPayCentsPerMonth: 280_000 + dice.between(0, 50) * 5_000, workplaces: ['on-site', 'hybrid'], contracts: ['permanent', 'temporary'], hoursMin: 32, hoursMax: 40 }, concepts: null,
    reach: { ...rest.reach, from: pointIn(dice) },
  };
}

/** A search that somebody keeps: an occupation in words or a place, and some filters. */
export function searchOf(dice) {
  const { lat, lon } = dice.pick(TOWNS);
  const query = {
    ...(dice.chance(0.6) ? { q: `field${dice.between(0, 108)}` } : { near: `${lat},${lon}`, radiusKm: dice.pick([5, 10, 25]) }), adLanguage: dice.pick([['en'], ['en', 'mixed'], ['any']]),
    ...(dice.chance(0.5) ? { dutch: ['not-needed', 'plus', 'unstated'] } : {}), ...(dice.chance(0.3) ? { contract: ['permanent', 'temporary'] } : {}), ...(dice.chance(0.2) ? { payMinEurMonth: dice.pick([2_500, 3_000]) } : {}),
  };
  return { kind: 'vacancy', name: 'Kept', query, frequency: dice.pick(['at-once', 'at-once', 'daily']), channels: { app: true, mail: false } };
}

const WORDS = Array.from({ length: 400 }, (_, at) => `word${at}`);

/** A vacancy of the domain with the terms of one of the big world. */
export function postedVacancy(dice, number) {
  const { title, occupation, point, dutch, dutchLevel, english, adLanguage, education, licences, experienceYears, hoursPerWeek, pay, contract, workplace, startOn } = bigVacancy(dice, `${number}`);
  const text = Array.from({ length: 120 }, () => dice.pick(WORDS)).join(' ');
  return {
    title, descriptionHtml: '', descriptionText: text, organisation: { name: `Employer ${dice.between(1, 500)}`, kvkNumber: null, website: null },
    place: { name: 'Town', province: 'Groningen', country: 'NL', point: point ?? pointIn(dice), precision: 'town' }, workplace: workplace === 'remote' && dice.chance(0.8) ? 'hybrid' : workplace, contract, hoursPerWeek, pay, adLanguage, dutch, dutchLevel, english, workingLanguage: null, education, experienceYears,
    relocationHelp: null, sponsorship: null, licences, occupation, occupationUri: null, skills: [], skillUris: [], conceptsVersion: null, labels: [], postedOn: WORLD_DAY, startOn, applyUntil: null, applyUrl: null,
  };
}

/** A home of the domain, somewhere in a town. */
export function postedHome(dice, number) {
  const bareRentCents = 45_000 + dice.between(0, 60) * 2_500;
  const point = pointIn(dice);
  return {
    title: `Home ${number}`, descriptionHtml: '', descriptionText: Array.from({ length: 60 }, () => dice.pick(WORDS)).join(' '), type: dice.pick(['room', 'studio', 'apartment', 'apartment', 'house']), provider: null,
    place: { name: 'Town', province: 'Groningen', country: 'NL', point, precision: 'town' }, street: null,
    costs: { bareRentCents, serviceCents: dice.maybe(5_000), utilitiesCents: null, totalCentsPerMonth: bareRentCents + dice.pick([0, 5_000, 15_000]), complete: dice.chance(0.6) }, depositCents: dice.maybe(bareRentCents),
    areaM2: dice.maybe(dice.between(12, 120)), totalAreaM2: null, rooms: dice.maybe(dice.between(1, 5)), maxPersons: dice.maybe(dice.between(1, 4)), furnishing: dice.maybe(dice.pick(['furnished', 'upholstered', 'bare'])), pets: dice.maybe(dice.chance(0.5)),
    stepFree: null, registration: dice.pick(['possible', 'possible', 'impossible', 'unstated']), internationals: dice.pick(['welcome', 'welcome', 'excluded', 'unstated']), adLanguage: 'nl', conditions: [], labels: [],
    availableFrom: dice.maybe(addDays(WORLD_DAY, dice.between(-20, 90))), availableUntil: null, minimumStayMonths: dice.maybe(dice.pick([3, 6, 12])), postedOn: WORLD_DAY, contactUrl: null,
  };
}

/** Somebody who looks for work and a home, as the route takes it. */
export function wishesOf(dice) {
  const { concepts: _none, ...profile } = seeker(dice);
  const home = {
    types: [], maxCostCentsPerMonth: 80_000 + dice.between(0, 40) * 2_500, minAreaM2: dice.maybe(dice.between(12, 50)), minRooms: dice.maybe(dice.between(1, 3)), furnishing: [], needsRegistration: dice.chance(0.6),
    moveInFrom: null, moveInUntil: null, minStayMonths: null, needsStepFree: null,
  };
  return { ...profile, home };
}

export { Dice };
