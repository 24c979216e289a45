import { isCode } from './search-text.js';

/**
 * A folded word with its likely plurals and singulars in English and Dutch ("nurse" and "nurses", "vacature" and "vacaturen"); forms that
 * no text has do no harm. Only inflections: a stemmer also takes "accountant" for "account", which in the text of an ad means too much.
 */
export function inflectionsOf(word: string): string[] {
  if (word.length < 4 || isCode(word)) return [word];
  const forms = [word, `${word}s`, `${word}en`, `${word}n`];
  if (/(?:s|x|ch|sh)$/u.test(word)) forms.push(`${word}es`);
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (/[^s]s$/u.test(word) && word.length > 4) forms.push(word.slice(0, -1));
  if (word.endsWith('en') && word.length > 5) forms.push(word.slice(0, -2), word.slice(0, -1));
  return forms;
}
