import { foldText } from './search-text.js';

/**
 * Words that mean the same in English and Dutch ads, one group a line; a query for one also finds the others. Single words only: both
 * engines swap word for word. A line belongs here when newcomers use one word and ads in the north another.
 */
const GROUPS: readonly string[] = [
  'nurse verpleegkundige',
  'caregiver verzorgende',
  'doctor arts physician',
  'dentist tandarts',
  'pharmacist apotheker',
  'physiotherapist fysiotherapeut',
  'teacher docent leraar',
  'engineer ingenieur',
  'developer ontwikkelaar programmer programmeur',
  'mechanic monteur',
  'technician technicus',
  'electrician elektricien',
  'plumber loodgieter',
  'carpenter timmerman',
  'welder lasser',
  'painter schilder',
  'driver chauffeur',
  'cleaner schoonmaker',
  'cook kok',
  'waiter ober',
  'baker bakker',
  'accountant boekhouder bookkeeper',
  'researcher onderzoeker',
  'lawyer jurist advocaat',
  'gardener hovenier',
  'farmer boer',
  'warehouse magazijn',
  'sales verkoop',
  'purchasing inkoop',
  'internship stage',
  'job baan vacancy vacature',
  'apartment appartement flat',
  'room kamer',
  'house huis',
  'furnished gemeubileerd',
  'garden tuin',
  'balcony balkon',
  'friesland fryslan frisian',
  'leeuwarden ljouwert',
  'weekend weekends saturday zaterdag',
];

const BY_WORD = new Map<string, string[]>();
for (const group of GROUPS) {
  const words = foldText(group).split(' ');
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** Other words for a folded word; empty when none is known. */
export function synonymsOf(word: string): readonly string[] {
  return BY_WORD.get(word) ?? [];
}

/** Every word with its synonyms. */
export function allSynonyms(): Record<string, string[]> {
  return Object.fromEntries(BY_WORD);
}

/** The same with plurals, which stand for their word too: for an engine that keeps such a list itself and knows no plurals. */
export function synonymsWithPlurals(): Record<string, string[]> {
  const plurals = [...BY_WORD].flatMap(([word, others]) => [`${word}s`, `${word}en`, `${word}n`].filter((plural) => !BY_WORD.has(plural)).map((plural): [string, string[]] => [plural, [word, ...others]]));
  return Object.fromEntries([...plurals, ...BY_WORD]);
}
