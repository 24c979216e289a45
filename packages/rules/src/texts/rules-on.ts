import type { CalendarDate } from '@mitn/domain';
import type { BothLanguages, Certainty, Figure, RuleTemplate } from '../figures/figure.js';
import { getFigure } from '../figures/figures.js';
import { figureIdsOf, PLACEHOLDER } from '../figures/read-rule-pack.js';
import { RULE_PACKS } from '../figures/rule-packs.js';
import { figureText, TO_BE_CONFIRMED, type RuleLanguage } from './figure-text.js';

/** A rule in words on one day, its figures filled in. The period is the one in which exactly this text holds; the certainty is that of its weakest part. */
export interface RuleText {
  id: string;
  title: BothLanguages;
  text: BothLanguages;
  figureIds: string[];
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  source: string;
  certainty: Certainty;
}

/** Every rule that holds on a day, in the order of the packs. A figure that is not held, or of certainty C, reads "to be confirmed". */
export function rulesOn(date: CalendarDate): RuleText[] {
  return RULE_PACKS.flatMap((pack) => pack.rules.filter((rule) => rule.validFrom <= date && (rule.validTo === null || date <= rule.validTo))).map((rule) => fillIn(rule, date));
}

/** One rule on a day, or `null` when we hold none. */
export function getRule(id: string, date: CalendarDate): RuleText | null {
  return rulesOn(date).find((rule) => rule.id === id) ?? null;
}

function fillIn(rule: RuleTemplate, date: CalendarDate): RuleText {
  const words = (template: string, language: RuleLanguage): string =>
    template.replace(PLACEHOLDER, (_whole, id: string, day: string | undefined) => {
      const figure = getFigure(id, day ?? date);
      return figure && figure.certainty !== 'C' ? figureText(figure, language) : TO_BE_CONFIRMED[language];
    });
  const named = [...rule.text.en.matchAll(PLACEHOLDER)].map(([, id, day]) => ({ figure: getFigure(id ?? '', day ?? date), ofAnotherDay: day !== undefined }));
  const figures = named.flatMap(({ figure }) => figure ?? []);
  const ofToday = named.flatMap(({ figure, ofAnotherDay }) => (figure && !ofAnotherDay ? [figure] : []));
  return {
    id: rule.id,
    title: rule.title,
    text: { en: words(rule.text.en, 'en'), nl: words(rule.text.nl, 'nl') },
    figureIds: figureIdsOf(rule.text.en),
    validFrom: [rule.validFrom, ...ofToday.map(({ validFrom }) => validFrom)].sort().at(-1) ?? rule.validFrom,
    validTo: [rule.validTo, ...ofToday.map(({ validTo }) => validTo)].filter((day) => day !== null).sort().at(0) ?? null,
    source: sourcesOf(rule, figures),
    certainty: named.some(({ figure }) => figure === null) ? 'C' : ([rule.certainty, ...figures.map(({ certainty }) => certainty)].sort().at(-1) ?? rule.certainty),
  };
}

/** Every source once: those of the figures of the day, else that of the rule, so that a rule over several years names the source of this one. */
function sourcesOf(rule: RuleTemplate, figures: readonly Figure[]): string {
  const sources = figures.length === 0 ? [rule.source] : figures.map(({ source }) => source);
  return [...new Set(sources.flatMap((source) => source.split('; ')))].join('; ');
}
