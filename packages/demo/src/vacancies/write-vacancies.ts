import { addDays, type CalendarDate } from '@mitn/domain';
import { EMPLOYERS, type DemoEmployer } from '../organisations/employers.js';
import { Dice, turn } from '../shared/dice.js';
import { bullets, paragraph, slug } from '../shared/wording.js';
import { composeDescription } from './compose-vacancy.js';
import type { DemoVacancy } from './demo-vacancy.js';
import { oddityOf, type Oddity } from './oddity.js';
import { DUTCH_ROLES, ENGLISH_ROLES } from './roles/all-roles.js';
import type { Role } from './role.js';
import { OCCUPATION_NAMES } from './occupation-names.js';
import { decideFacts, type VacancyFacts } from './vacancy-facts.js';
import { WHOLE_ADS, type WholeAd } from './whole-ads.js';

const ENGLISH_ADS = 228;
const DUTCH_ADS = 42;
const LONGEST_WORDS = 250;

/** Every demo vacancy for a day, always in the same order. */
export function writeVacancies(on: CalendarDate, seed: string): DemoVacancy[] {
  const order = new Dice(`${seed}:vacancies`);
  const roles = [...turns(order.shuffle(ENGLISH_ROLES), ENGLISH_ADS), ...turns(order.shuffle(DUTCH_ROLES), DUTCH_ADS)];
  const uses = new Map<string, number>();
  const composed = roles.map((role, index) => {
    const use = uses.get(role.key) ?? 0;
    uses.set(role.key, use + 1);
    return composeVacancy(role, use, index, on, seed);
  });
  return [...composed, ...WHOLE_ADS.map((ad, at) => wholeVacancy(ad, composed.length + at, on, seed))];
}

function turns(roles: Role[], count: number): Role[] {
  return Array.from({ length: count }, (_, at) => turn(roles, at));
}

function composeVacancy(role: Role, use: number, index: number, on: CalendarDate, seed: string): DemoVacancy {
  const dice = new Dice(`${seed}:vacancy:${index}`);
  const oddity = oddityOf(index);
  const facts = decideFacts(role, use, on, oddity, dice);
  const descriptionHtml = writeDescription(facts, use, oddity, `${seed}:vacancy:${index}:text`);
  const title = writeTitle(facts, oddity);
  const id = vacancyId(index);
  return {
    id, title, descriptionHtml, language: role.language, dutch: facts.dutch, meant: { role: role.key, workplace: facts.workplace, contract: facts.contract, hours: facts.hours }, employer: named(facts.employer), town: facts.town,
    workplace: dice.chance(0.85) ? facts.workplace : null, contract: dice.chance(0.9) ? facts.contract : null, hours: dice.chance(0.88) ? facts.hours : null,
    pay: facts.pay && dice.chance(0.82) ? facts.pay : null, education: dice.chance(0.75) ? role.education : null, experienceYears: dice.chance(0.6) ? facts.years : null,
    occupation: OCCUPATION_NAMES[role.key] ?? null,
    skills: dice.sample(role.skills, Math.max(4, dice.int(role.skills.length - 2, role.skills.length))), relocation: facts.relocation ? true : null, sponsorship: facts.sponsorship,
    postedOn: facts.postedOn, startOn: facts.startOn, applyUntil: facts.applyUntil, applyUrl: applyUrl(facts.employer, id, title),
  };
}

/** The longest version that stays readable: at most `LONGEST_WORDS` words, by telling fewer tasks. */
function writeDescription(facts: VacancyFacts, use: number, oddity: Oddity | null, seed: string): string {
  const versions = [5, 4, 3].map((tasks) => composeDescription(facts, use, oddity, new Dice(seed), tasks));
  return versions.find((html) => html.replace(/<[^<>]*>/g, ' ').trim().split(/\s+/).length <= LONGEST_WORDS) ?? versions.at(-1) ?? '';
}

function wholeVacancy(ad: WholeAd, index: number, on: CalendarDate, seed: string): DemoVacancy {
  const dice = new Dice(`${seed}:vacancy:${index}`);
  const employer = EMPLOYERS[ad.employer];
  const id = vacancyId(index);
  return {
    id, title: ad.title, language: ad.language, dutch: ad.dutch, meant: { role: ad.role, workplace: null, contract: null, hours: ad.hours }, employer: named(employer), town: ad.town, hours: ad.hours, pay: ad.pay, occupation: null, skills: ad.skills,
    descriptionHtml: ad.text.map((part) => (Array.isArray(part) ? bullets(part) : paragraph(part))).join('\n'), workplace: null, contract: null, education: null, experienceYears: null, relocation: null, sponsorship: null,
    postedOn: addDays(on, -dice.int(0, 20)), startOn: null, applyUntil: dice.chance(0.5) ? addDays(on, dice.int(8, 45)) : null, applyUrl: applyUrl(employer, id, ad.title),
  };
}

function writeTitle(facts: VacancyFacts, oddity: Oddity | null): string {
  const { title, employer, town, hours, role } = facts;
  if (oddity === 'long-title') {
    return role.language === 'nl' ? `${title} bij ${employer.name} in ${town} en omgeving, ${hours.min} tot ${hours.max} uur per week, voor iemand die graag zelfstandig werkt en toch deel is van een team`
      : `${title} at ${employer.name} in ${town} and surroundings, ${hours.min} to ${hours.max} hours a week, for somebody who likes to work on their own and still be part of a team`;
  }
  if (oddity === 'punctuated-title') return `${title.toUpperCase()} *** ${town} *** ${hours.max} h/week -- apply now!!`;
  return title;
}

const vacancyId = (index: number): string => `demo-v-${String(index + 1).padStart(4, '0')}`;
const named = ({ name, sponsor }: DemoEmployer): DemoVacancy['employer'] => ({ name, sponsor, website: `https://www.${slug(name)}.example` });
const applyUrl = (employer: DemoEmployer, id: string, title: string): string => `https://www.${slug(employer.name)}.example/jobs/${slug(title).slice(0, 50).replace(/-$/, '')}-${id.slice(-4)}`;
