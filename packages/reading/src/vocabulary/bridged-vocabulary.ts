import { foldWord, wordsOf } from './label-words.js';
import type { OccupationVocabulary, VocabularyConcept } from './vocabulary.js';

/** Votes for a shared name: the one to show tells more than an alternative, and below `LEAST` votes in all two concepts are not taken for one. */
const SHOWN = 1.5;
const LEAST = 2;

/**
 * The loaded vocabulary with the names of our own beside its labels: where one of ours shares a name with one of its concepts (best the same ISCO group, the
 * name to show before an alternative), that concept also answers to all our names. So Dutch names reach concepts that have none, and nothing is added where the
 * link is not clear.
 */
export function bridgeVocabulary(loaded: OccupationVocabulary, own: OccupationVocabulary): OccupationVocabulary {
  return { ...loaded, version: `${loaded.version}+${own.version}`, occupations: bridge(loaded.occupations, own.occupations), skills: bridge(loaded.skills, own.skills) };
}

/** One spelling of a name for comparison: folded words with single spaces. */
export function nameKey(name: string): string {
  return wordsOf(name).map(({ word }) => foldWord(word)).join(' ');
}

function bridge<C extends VocabularyConcept & { iscoCode?: string }>(loaded: readonly C[], own: readonly C[]): C[] {
  const byName = new Map<string, { at: number; points: number }[]>();
  loaded.forEach((concept, at) => {
    const names = new Map<string, number>();
    for (const name of [...concept.alternatives.en, ...concept.alternatives.nl]) names.set(nameKey(name), 1);
    for (const name of [concept.labels.en, concept.labels.nl ?? '']) {
      for (const one of [name, ...name.split('/'), name.replace(/(?<!\s)\s*\([^()]*\)$/, '')]) names.set(nameKey(one), SHOWN);
    }
    for (const [key, points] of names) byName.set(key, [...(byName.get(key) ?? []), { at, points }]);
  });
  const added = new Map<number, C[]>();
  const add = (at: number, concept: C): void => void added.set(at, [...(added.get(at) ?? []), concept]);
  const byShownName = new Map(loaded.map((concept, at) => [nameKey(concept.labels.en), at]));
  for (const concept of own) {
    if (concept.elsewhere) {
      for (const name of concept.elsewhere) {
        const at = byShownName.get(nameKey(name));
        if (at !== undefined) add(at, concept);
      }
      continue;
    }
    const votes = new Map<number, number>();
    const shown = nameKey(concept.labels.en);
    for (const key of new Set(namesOf(concept).map(nameKey))) {
      const linked = byName.get(key) ?? [];
      for (const { at, points } of linked) votes.set(at, (votes.get(at) ?? 0) + (points * (key === shown ? 2 : 1)) / Math.sqrt(linked.length));
    }
    for (const [at, points] of votes) if (concept.iscoCode !== undefined && concept.iscoCode === loaded[at]?.iscoCode) votes.set(at, points + 2);
    const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a);
    if (first && first[1] >= LEAST && first[1] > (second?.[1] ?? 0)) add(first[0], concept);
  }
  return loaded.map((concept, at) => {
    const more = added.get(at);
    if (!more) return concept;
    const en = more.flatMap(({ labels, alternatives }) => [labels.en, ...alternatives.en]);
    const nl = more.flatMap(({ labels, alternatives }) => [...(labels.nl === null ? [] : [labels.nl]), ...alternatives.nl]);
    return { ...concept, added: [...new Set([...en, ...nl])], alternatives: { en: [...new Set([...concept.alternatives.en, ...en])], nl: [...new Set([...concept.alternatives.nl, ...nl])] } };
  });
}

function namesOf({ labels, alternatives }: VocabularyConcept): string[] {
  return [labels.en, ...(labels.nl === null ? [] : [labels.nl]), ...alternatives.en, ...alternatives.nl];
}
