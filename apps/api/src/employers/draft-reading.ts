import type { Label } from '@mitn/domain';
import { readLanguageDemand, readVacancyFacts } from '@mitn/reading';

const MOST_WORDINGS = 10;

/** How the words of a vacancy that is being written would be read: the demand for Dutch, and wording that may be unlawful, each with its quote in the text as typed. */
export function readDraft(draft: { title: string; description: string }): Label[] {
  const dutch = readLanguageDemand('dutch', draft);
  const { unlawful } = readVacancyFacts(draft, null);
  const rule = (id: string): Label['rule'] => ({ id, validFrom: null, source: null });
  return [
    ...(dutch.value === 'unstated' ? [] : [{ name: 'dutch', value: dutch.value, certainty: 'likely' as const, quotes: dutch.quotes, rule: rule('dutch.sentences') }]),
    ...unlawful.slice(0, MOST_WORDINGS).map(({ kind, certainty, quote }): Label => ({ name: `unlawful.${kind}`, value: kind, certainty: certainty === 'clear' ? 'likely' : 'unsure', quotes: [quote], rule: rule(`unlawful.${kind}`) })),
  ];
}
