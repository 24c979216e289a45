import { wordsOf } from '../vocabulary/label-words.js';
import type { SkillConcept } from '../vocabulary/vocabulary.js';
import { isLink, rootOf } from './skill-words.js';

/** Words that so many names share tell nothing apart. */
const MOST_LABELS_OF_A_ROOT = 10_000;
const CONSIDERED = 30;

/** Finds skills whose names share telling words with a sentence that does not write them out: rare words count more, and so does a name that is covered whole. */
export class NearSkills {
  readonly #rarity = new Map<string, number>();
  readonly #postings = new Map<string, Uint32Array>();
  readonly #skillOf: Uint32Array;
  readonly #weightOf: Float32Array;
  readonly #matched: Float32Array;

  constructor(skills: readonly SkillConcept[]) {
    const labels: { skill: number; roots: Set<string> }[] = [];
    const carriers = new Map<string, number>();
    skills.forEach((concept, skill) => {
      const own = new Set<string>();
      for (const text of [concept.labels.en, concept.labels.nl ?? '', ...concept.alternatives.en, ...concept.alternatives.nl]) {
        const roots = rootsOf(text);
        if (roots.size > 0) labels.push({ skill, roots });
        for (const root of roots) own.add(root);
      }
      for (const root of own) carriers.set(root, (carriers.get(root) ?? 0) + 1);
    });
    for (const [root, count] of carriers) this.#rarity.set(root, Math.log(1 + (skills.length - count + 0.5) / (count + 0.5)));
    const held = new Map<string, number[]>();
    this.#skillOf = new Uint32Array(labels.length);
    this.#weightOf = new Float32Array(labels.length);
    labels.forEach(({ skill, roots }, at) => {
      this.#skillOf[at] = skill;
      for (const root of roots) {
        this.#weightOf[at] = (this.#weightOf[at] ?? 0) + (this.#rarity.get(root) ?? 0);
        const list = held.get(root);
        if (list) list.push(at);
        else held.set(root, [at]);
      }
    });
    for (const [root, list] of held) if (list.length <= MOST_LABELS_OF_A_ROOT) this.#postings.set(root, Uint32Array.from(list));
    this.#matched = new Float32Array(labels.length);
  }

  /** Skills near a sentence, best first, with a score below 0.5: they are offered, not claimed. */
  find(sentence: string): { skill: number; score: number }[] {
    const touched: number[] = [];
    for (const root of rootsOf(sentence)) {
      const gain = this.#rarity.get(root) ?? 0;
      for (const label of this.#postings.get(root) ?? []) {
        if (this.#matched[label] === 0) touched.push(label);
        this.#matched[label] = (this.#matched[label] ?? 0) + gain;
      }
    }
    const best = new Map<number, number>();
    for (const label of touched) {
      const matched = this.#matched[label] ?? 0;
      this.#matched[label] = 0;
      const skill = this.#skillOf[label] ?? 0;
      const covered = matched / (this.#weightOf[label] ?? 1);
      const score = matched * covered * covered;
      if (score > (best.get(skill) ?? 0)) best.set(skill, score);
    }
    return [...best].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, CONSIDERED).map(([skill, score]) => ({ skill, score: (0.5 * score) / (score + 12) }));
  }
}

function rootsOf(text: string): Set<string> {
  const roots = new Set<string>();
  for (const { word } of wordsOf(text)) if (!isLink(word) && !/^\d/.test(word)) roots.add(rootOf(word));
  return roots;
}
