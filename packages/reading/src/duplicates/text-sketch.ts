import { foldedWords } from './folded-words.js';

/** A text as the set of its runs of three words, each as a 32-bit number. */
export interface TextSketch {
  runs: Set<number>;
  words: number;
  /** The two smallest numbers of two orders of the runs: texts that are nearly the same have the same key nine times in ten. Null for short texts. */
  key: string | null;
}

const MOST_WORDS = 4_000;
const RUN = 3;
const LEAST_WORDS = 30;
const PRIME = 16_777_619;
// Looked up once: these run for every word of every ad.
const { imul, min } = Math;

export function sketchText(text: string): TextSketch {
  const hashes = foldedWords(text.slice(0, MOST_WORDS * 10)).slice(0, MOST_WORDS).map(hashOf);
  const runs = new Set<number>();
  let [first, second] = [0xffffffff, 0xffffffff];
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 2_166_136_261;
    for (let offset = 0; offset < RUN; offset += 1) run = imul(run ^ (hashes[at + offset] ?? 0), PRIME);
    run = mixed(run);
    runs.add(run);
    first = min(first, run);
    second = min(second, mixed(run ^ 0x5bd1e995));
  }
  return { runs, words: hashes.length, key: hashes.length < LEAST_WORDS ? null : `${first.toString(36)}.${second.toString(36)}` };
}

/**
 * How much two texts are the same, 0 to 1: the share of runs that both have. A text that lies whole in a longer one (a board adds its own
 * paragraph, or cuts the end) counts nearly as the same.
 */
export function textSimilarity(a: TextSketch, b: TextSketch): number {
  const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  if (small.size === 0) return 0;
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  const shared = common / (small.size + large.size - common);
  return small.size * 2 < large.size ? shared : Math.max(shared, 0.95 * (common / small.size));
}

function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < word.length; at += 1) hash = imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Spreads the bits, so that the order of the numbers says nothing about the words. */
function mixed(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
