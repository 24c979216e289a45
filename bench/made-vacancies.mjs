// Made-up vacancies of some 220 words, and the mix of searches that the benches of the search ask. Seeded: every run and every bench asks the same.
import { randomUUID } from 'node:crypto';
import { load } from './built-packages.mjs';

const { toVacancyDocument } = await load('search');

let state = 42;
const next = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};
const pick = (list) => list[Math.floor(next() * list.length)];
const SYLLABLES = ['ra', 'len', 'ko', 'mis', 'ter', 'vo', 'din', 'pa', 'gel', 'su', 'bor', 'ni', 'fa', 'chem', 'tu', 'lis'];
const WORDS = Array.from({ length: 30_000 }, () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join(''));
/** Few words are common, most are rare, as in real texts. */
const word = () => WORDS[Math.floor(WORDS.length * next() ** 4)];
export const JOBS = ['software engineer', 'nurse', 'data analyst', 'welder', 'warehouse employee', 'project manager', 'electrician', 'teacher', 'truck driver', 'process operator', 'accountant', 'lab technician', 'chef', 'researcher', 'mechanical engineer'];
const LEVELS = ['senior', 'junior', 'lead', 'medior', 'assistant'];
const TOWNS = [['Groningen', 'Groningen', 53.22, 6.57], ['Assen', 'Drenthe', 52.99, 6.56], ['Leeuwarden', 'Friesland', 53.2, 5.8], ['Emmen', 'Drenthe', 52.78, 6.9], ['Utrecht', 'Utrecht', 52.09, 5.12], ['Amsterdam', 'Noord-Holland', 52.37, 4.9]];

/** A vacancy of the domain; with a title of its own where one is given. */
export function makeVacancy(title) {
  const [name, province, lat, lon] = pick(TOWNS);
  const job = pick(JOBS);
  const min = 240_000 + Math.floor(next() * 400_000);
  return {
    title: title ?? `${pick(LEVELS)} ${job}`, descriptionHtml: '', descriptionText: `We are looking for a ${job} in ${name}. ${Array.from({ length: 210 }, word).join(' ')}`,
    organisation: { name: `${word()} ${word()}`, kvkNumber: null, website: null },
    place: { name, province, country: 'NL', point: { lat: lat + (next() - 0.5) / 5, lon: lon + (next() - 0.5) / 5 }, precision: 'town' },
    workplace: pick(['on-site', 'hybrid', 'remote', null]), contract: pick(['permanent', 'temporary', 'freelance', 'internship', null]),
    hoursPerWeek: { min: 24, max: pick([32, 36, 40]) }, pay: next() < 0.5 ? null : { minCents: min, maxCents: min + 60_000, currency: 'EUR', period: 'month' },
    adLanguage: pick(['en', 'en', 'nl', 'nl', 'de', 'mixed']), dutch: pick(['required', 'plus', 'not-needed', 'unstated']), dutchLevel: null, english: 'unstated',
    workingLanguage: pick(['en', 'nl', null, null]), education: pick(['vocational', 'bachelor', 'master', null]), experienceYears: pick([0, 2, 5, null]), relocationHelp: pick([true, null, null]),
    sponsorship: null, licences: [], occupation: job, occupationUri: null, skillUris: [], conceptsVersion: null, skills: Array.from({ length: 4 }, word), labels: [], postedOn: '2026-11-01', startOn: null, applyUntil: null, applyUrl: null,
  };
}

/** The document of the vacancy number `i`. */
export function makeDocument(i) {
  return toVacancyDocument({
    id: randomUUID(), revision: 1, status: 'open', vacancy: makeVacancy(), organisation: null, origins: [{ source: 'bench', url: null }], demo: true,
    confirmedAt: new Date(Date.UTC(2026, 10, 1) + i * 1000),
  });
}

/** One letter left out of the longest word. */
const withTypo = (text) => {
  const longest = text.split(' ').toSorted((a, b) => b.length - a.length)[0];
  const at = 1 + Math.floor(next() * (longest.length - 2));
  return text.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
};
const CENTRE = { lat: 53.22, lon: 6.57 };
export const RADIUS_KM = 15;

/** One query of the mix: half with words (half of these with a typo), the rest by filters alone. */
export function makeQuery() {
  const chance = next();
  const q = chance < 0.25 ? pick(JOBS) : chance < 0.5 ? withTypo(pick(JOBS)) : undefined;
  return {
    page: 1, pageSize: 20, sort: 'relevance',
    ...(q === undefined ? {} : { q }),
    ...(next() < 0.5 ? { contract: ['permanent', 'temporary'] } : {}),
    ...(next() < 0.5 ? { adLanguage: ['en'] } : {}),
    ...(next() < 0.3 ? { near: CENTRE, radiusKm: RADIUS_KM } : {}),
  };
}
