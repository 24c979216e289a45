import type { HomeHit, PayAnswer, VacancyHit } from '@mitn/contracts';
import type * as z from 'zod/mini';
import type { Language } from '../platform/language.js';

/** The words of a feed. What an ad does not say is left out of a summary: null. */
export interface FeedTexts {
  vacancies: string;
  homes: string;
  periods: Record<z.output<typeof PayAnswer>['period'], string>;
  hours: (range: string) => string;
  dutch: Record<VacancyHit['labels']['dutch'], string | null>;
  total: (amount: string, complete: boolean) => string;
  registration: Record<HomeHit['registration'], string | null>;
  internationals: Record<HomeHit['internationals'], string | null>;
}

const EN: FeedTexts = {
  vacancies: 'Jobs in the north of the Netherlands',
  homes: 'Homes in the north of the Netherlands',
  periods: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  hours: (range) => `${range} hours a week`,
  dutch: { required: 'Dutch required', 'willing-to-learn': 'willing to learn Dutch', plus: 'Dutch is a plus', 'not-needed': 'no Dutch needed', unstated: null },
  total: (amount, complete) => (complete ? `${amount} a month in all` : `from ${amount} a month`),
  registration: { possible: 'registration possible', impossible: 'no registration', unstated: null },
  internationals: { welcome: 'internationals welcome', excluded: 'no internationals', unstated: null },
};
const NL: FeedTexts = {
  vacancies: 'Banen in Noord-Nederland',
  homes: 'Woningen in Noord-Nederland',
  periods: { hour: 'per uur', day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
  hours: (range) => `${range} uur per week`,
  dutch: { required: 'Nederlands vereist', 'willing-to-learn': 'bereid Nederlands te leren', plus: 'Nederlands is een pluspunt', 'not-needed': 'geen Nederlands nodig', unstated: null },
  total: (amount, complete) => (complete ? `${amount} per maand in totaal` : `vanaf ${amount} per maand`),
  registration: { possible: 'inschrijven mogelijk', impossible: 'geen inschrijving', unstated: null },
  internationals: { welcome: 'internationals welkom', excluded: 'geen internationals', unstated: null },
};

/** The words of a feed in a language. */
export function feedTexts(language: Language): FeedTexts {
  return language === 'nl' ? NL : EN;
}
