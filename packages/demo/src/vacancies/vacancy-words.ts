import { dayInWords, euros } from '../shared/wording.js';
import type { VacancyFacts } from './vacancy-facts.js';

const NUMBERS = { en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'], nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'] };

/** The values that fill the templates of an ad, in its language. */
export function wordsOf(facts: VacancyFacts): Record<string, string | number> {
  const { language } = facts.role;
  const years = NUMBERS[language][facts.years] ?? String(facts.years);
  return {
    people: facts.role.people, employer: facts.employer.name, town: facts.town, week: facts.fullWeek,
    payMin: facts.pay ? euros(facts.pay.min, language) : '', payMax: facts.pay ? euros(facts.pay.max, language) : '', hoursMin: facts.hours.min, hoursMax: facts.hours.max,
    years: language === 'nl' ? `${years} jaar` : `${years} ${facts.years === 1 ? 'year' : 'years'}`,
    startDay: facts.startOn ? dayInWords(facts.startOn, language) : '', untilDay: facts.applyUntil ? dayInWords(facts.applyUntil, language) : '',
  };
}
