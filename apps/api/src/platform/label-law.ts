import type { VacancyDetail } from '@mitn/contracts';
import type { CalendarDate, Label } from '@mitn/domain';
import { getRule } from '@mitn/rules';

type LabelAnswer = VacancyDetail['labelDetails'][number];

/** The legal rule that a verdict rests on, by the name of its label. What an ad says of itself (a deposit, a language) is no verdict and keeps the rule by which it was read. */
const LAW_OF: Record<string, string> = {
  'deposit-limit': 'deposit.max',
  'minimum-wage': 'minimum-wage',
  'scam.tenant-fee': 'fees.agency',
  'unlawful.mother-tongue': 'equal-treatment.mother-tongue',
  'unlawful.nationality': 'recruitment.nationality',
  'unlawful.religion': 'recruitment.personal-data',
  'unlawful.health': 'recruitment.personal-data',
  'unlawful.origin': 'recruitment.personal-data',
};

/** Labels as they are shown: a verdict of the law carries the rule of that day with its source, title and text in both languages. */
export function withLaw(labels: readonly Label[], on: CalendarDate): LabelAnswer[] {
  return labels.map((label) => ({ ...label, rule: lawOf(label, on) ?? label.rule }));
}

function lawOf({ name, value }: Label, on: CalendarDate): LabelAnswer['rule'] | null {
  const refuses = (name === 'internationals' && value === 'excluded') || (name.startsWith('condition.') && value === 'discrimination');
  const id = refuses ? 'equal-treatment.home' : Object.hasOwn(LAW_OF, name) ? LAW_OF[name] : undefined;
  const rule = id === undefined ? null : getRule(id, on);
  return rule && { id: rule.id, validFrom: rule.validFrom, validTo: rule.validTo, source: rule.source, certainty: rule.certainty, title: rule.title, text: rule.text };
}
