import { NearWords } from '../occupation/near-words.js';
import { nameKey } from './bridged-vocabulary.js';
import type { VocabularyConcept } from './vocabulary.js';

/** A concept to offer while somebody types. */
export interface SuggestedConcept {
  uri: string;
  label: string;
}

export interface ConceptSuggester {
  /** Concepts with a name, in English or Dutch, in which every typed word begins a word; where there is none, with typed words mended. Best first, labels in `language`. */
  suggest(text: string, language: 'en' | 'nl', limit: number): SuggestedConcept[];
}

interface Entry {
  concept: number;
  key: string;
  /** Smaller is better: a name to show before another, one that is common here before the rest. */
  grade: number;
}

const MOST_TYPED = 100;

/** Indexes the names of concepts for suggestions. */
export function createConceptSuggester(concepts: readonly VocabularyConcept[]): ConceptSuggester {
  const entries = concepts.flatMap((concept, at): Entry[] => {
    const shown = [concept.labels.en, ...(concept.labels.nl === null ? [] : [concept.labels.nl])];
    const others = [...concept.alternatives.en, ...concept.alternatives.nl];
    const common = concept.added ? 0 : 0.5;
    return [...shown.map((name) => ({ concept: at, key: nameKey(name), grade: common })), ...others.map((name) => ({ concept: at, key: nameKey(name), grade: 2 + common }))];
  });
  let near: NearWords | null = null;
  const search = (typed: readonly string[], limit: number): number[] => {
    const best = new Map<number, number>();
    for (const { concept, key, grade } of entries) {
      const fit = fitOf(key, typed);
      if (fit === null) continue;
      const rank = fit + grade + key.length / 200;
      if (rank < (best.get(concept) ?? Number.POSITIVE_INFINITY)) best.set(concept, rank);
    }
    return [...best].toSorted(([a, x], [b, y]) => x - y || a - b).slice(0, limit).map(([concept]) => concept);
  };
  return {
    suggest(text, language, limit) {
      const typed = nameKey(text.slice(0, MOST_TYPED)).split(' ').filter((word) => word !== '');
      if (typed.length === 0) return [];
      let found = search(typed, limit);
      if (found.length === 0) {
        near ??= new NearWords(new Set(entries.flatMap(({ key }) => key.split(' '))));
        const words = near;
        found = search(typed.map((word) => words.find(word)[0] ?? word), limit);
      }
      return found.flatMap((at) => {
        const concept = concepts[at];
        return concept ? [{ uri: concept.uri, label: (language === 'nl' ? concept.labels.nl : null) ?? concept.labels.en }] : [];
      });
    },
  };
}

/** How a name holds what was typed: 0 it is it, 1 it begins with it, 2 every typed word begins a word of it, null it does not. */
function fitOf(key: string, typed: readonly string[]): number | null {
  const [first = ''] = typed;
  if (!key.includes(first)) return null;
  const whole = typed.join(' ');
  if (key === whole) return 0;
  if (key.startsWith(whole)) return 1;
  return typed.every((word) => key.startsWith(word) || key.includes(` ${word}`)) ? 2 : null;
}
