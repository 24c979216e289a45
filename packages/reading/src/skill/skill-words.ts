import { stemOf } from '../vocabulary/label-words.js';

/** Words that stand between the telling words of a label and change nothing: "writing of reports" is "writing reports". */
const LINKS = new Set('a an the of for in on at by its their your our de het een van voor je jouw'.split(' '));
const ENDINGS = [
  'isational', 'isations', 'isation', 'ational', 'ations', 'ation', 'ements', 'ement', 'ingly', 'ments', 'ment', 'ings', 'ing', 'ions', 'ion', 'ers', 'er', 'ors', 'or', 'ies', 'ied', 'ising', 'ised', 'ise', 'ive', 'ical', 'ic',
  'ed', 'es', 'al', 'ly', 's', 'e', 'y',
];
const LEAST_ROOT = 4;

export function isLink(word: string): boolean {
  return LINKS.has(word);
}

/** A shorter stem than `stemOf`, under which a verb, its noun and its doer meet: "analyse", "analysing", "analyst" do not all agree, "develop" and "developer" do. */
export function rootOf(word: string): string {
  const spelt = word.replace(/iz(?=e|i|a)/, 'is').replace(/yz(?=e|i)/, 'ys');
  for (const ending of ENDINGS) if (spelt.endsWith(ending) && spelt.length - ending.length >= LEAST_ROOT) return spelt.slice(0, -ending.length);
  return spelt;
}

const STEMS = new Map<string, string>();

/** `stemOf`, remembered: ads repeat their words. */
export function rememberedStem(word: string): string {
  let stem = STEMS.get(word);
  if (stem === undefined) {
    stem = stemOf(word);
    if (STEMS.size >= 200_000) STEMS.clear();
    STEMS.set(word, stem);
  }
  return stem;
}
