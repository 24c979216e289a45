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
  'mechanic monteur technician technicus',
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
  'house huis woning',
  'furnished gemeubileerd',
  'garden tuin',
  'balcony balkon',
  'friesland fryslan frisian',
  'leeuwarden ljouwert',
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

/** Every word with its synonyms, for engines that keep such a list themselves. */
export function allSynonyms(): Record<string, string[]> {
  return Object.fromEntries(BY_WORD);
}
