import { organisationKey } from '@mitn/domain';
import { foldedWords } from './folded-words.js';

/** A title without what boards add to it. `words` keep their order; `text` is them without spaces, so that "front-end" is "frontend". */
export interface TitleWords {
  words: string[];
  text: string;
  sorted: string;
  /** As `sorted`, with place and employer: two employers may name each other in one title. */
  whole: string;
}

const GENDER = /\(\s{0,2}(?:[mvfwdxhni]|man|vrouw|all genders?|gn|div)(?:\s{0,2}[/|,]\s{0,2}(?:[mvfwdxhni]|man|vrouw|x|div|gn|divers)){0,4}\s{0,2}\)|\b[mvfwdx]\/[mvfwdx](?:\/[mvfwdx*]){0,2}(?![\w/])|\ball genders\b/giu;
const HOURS = /\b\d{1,2}(?:[.,]\d)?(?:\s{0,2}(?:-|–|tot|to|\/)\s{0,2}\d{1,2}(?:[.,]\d)?)?\s{0,2}(?:uur|uren|hours?|hrs|u|fte)\b(?:\s{0,2}(?:p\/?w|per week|per wk|a week|pw))?|\b(?:full|part)[\s-]?time(?:rs?)?\b|\bvoltijd\b|\bdeeltijd\b/giu;
const AMOUNT = /(?:€|\$|£|\beur\b)\s{0,2}\d[\d.,kK]{0,12}(?:\s{0,2}(?:-|–|\/|per)\s{0,2}(?:€|\$|£)?\s{0,2}[\dA-Za-z.,]{1,12}){0,2}(?:\s(?:usd|eur|gbp)\b)?/giu;
// A place of work is told by the place, and whether one may work from home by another field.
const PLACELESS = new Set(['remote', 'hybrid', 'hybride', 'onsite', 'nederland', 'netherlands', 'holland', 'nl', 'thuiswerken']);
const SMALL = new Set(['and', 'en', 'und', 'of', 'or', 'the', 'de', 'het', 'een', 'a', 'an', 'in', 'at', 'for', 'voor', 'bij', 'te', 'to', 'with', 'met', 'our', 'ons', 'onze', 'vacature', 'vacancy', 'job', 'wij', 'zoeken', 'gezocht', 'wanted', 'urgent', 'per', 'direct']);

/** The words that say which job it is: without gender marks, hours, pay, the ad's own place and employer, and small words. Never empty for a title with words. */
export function titleWords(title: string, place: string | null, employer: string): TitleWords {
  const all = foldedWords(title.replace(GENDER, ' ').replace(HOURS, ' ').replace(AMOUNT, ' '));
  const kept = without(without(all, foldedWords(place ?? '')), organisationKey(employer).split(' ')).filter(saysWhich);
  const words = kept.length > 0 ? kept : foldedWords(title);
  return { words, text: words.join(''), sorted: [...words].sort().join(' '), whole: all.filter(saysWhich).sort().join(' ') };
}

/** Whether two titles name the same job: `equal` in any order and however hyphened; `alike` when one long word is spelled one letter differently. */
export function compareTitles(a: TitleWords, b: TitleWords): 'equal' | 'alike' | null {
  if (a.text === b.text || a.sorted === b.sorted || (a.whole === b.whole && a.whole !== '')) return 'equal';
  const [onlyA, onlyB] = [missingFrom(a.words, b.words), missingFrom(b.words, a.words)];
  if (onlyA.length === 0 || onlyB.length === 0) return null;
  const [left, right] = [onlyA.join(''), onlyB.join('')];
  if (left === right) return 'equal';
  return onlyA.length <= 2 && onlyA.length === onlyB.length && onlyA.every((word, at) => oneLetterApart(word, onlyB[at] ?? '')) ? 'alike' : null;
}

function saysWhich(word: string): boolean {
  return !PLACELESS.has(word) && !SMALL.has(word);
}

/** The words without one run that is exactly `run`; unchanged when nothing would be left. */
function without(words: string[], run: string[]): string[] {
  if (run.length === 0 || run[0] === '' || run.length >= words.length) return words;
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, offset) => words[at + offset] === word)) return [...words.slice(0, at), ...words.slice(at + run.length)];
  }
  return words;
}

function missingFrom(words: string[], others: string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** One letter more, less, changed or swapped, in words long enough that this is a slip and not another word; numbers never. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length + right.length <= 2 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
