import type { BothLanguages, Figure } from '../figures/figure.js';

export type RuleLanguage = keyof BothLanguages;

/** What stands in a text for a figure that we do not hold, or that is not certain. */
export const TO_BE_CONFIRMED: BothLanguages = { en: '[to be confirmed]', nl: '[nog te bevestigen]' };

const LOCALES = { en: 'en-GB', nl: 'nl-NL' } as const;
const COUNTED: Record<'years' | 'months' | 'days', Record<RuleLanguage, readonly [one: string, many: string]>> = {
  years: { en: ['year', 'years'], nl: ['jaar', 'jaar'] },
  months: { en: ['month', 'months'], nl: ['maand', 'maanden'] },
  days: { en: ['day', 'days'], nl: ['dag', 'dagen'] },
};

function formats(locale: string) {
  return {
    euros: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 }),
    wholeEuros: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
  };
}
const FORMATS = { en: formats(LOCALES.en), nl: formats(LOCALES.nl) };

/** The value of a figure as a person reads it: "€4,357", "30 %", "2 months". The period of an amount is left to the sentence around it. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: RuleLanguage): string {
  const { euros, wholeEuros, number } = FORMATS[language];
  switch (unit) {
    case 'cents':
    case 'cents-per-hour':
    case 'cents-per-month':
    case 'cents-per-year':
      return (value % 100 === 0 ? wholeEuros : euros).format(value / 100);
    case 'parts-per-100000':
      return `${number.format(value / 1000)} %`;
    case 'kilometres':
      return `${number.format(value)} km`;
    case 'calendar-year':
      return String(value);
    case 'years':
    case 'months':
    case 'days': {
      const [one, many] = COUNTED[unit][language];
      return `${number.format(value)} ${value === 1 ? one : many}`;
    }
    case 'points':
    case 'divisor':
      return number.format(value);
  }
}
