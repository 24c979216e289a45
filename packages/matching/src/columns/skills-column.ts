import type { AskedSkill, MatchableVacancy } from '../matching-engine.js';
import { askedOnce, partOfWeights, skillsPart } from '../score/skills-part.js';
import { skillKey } from '../score/words.js';
import { CodeBook } from './code-book.js';
import { valueOf, type Column } from './facet.js';
import { IdLists } from './id-lists.js';

const keyOfSkill = ({ uri, name, weight }: AskedSkill): string => `${uri ?? ''}\t${skillKey(name)}\t${weight}`;

/**
 * Sets of skills are nearly as many as vacancies. Their points hang on the weight of what is asked and of what of it the person has, so a set is a list of numbered
 * skills, and what the person has is a weight for each number.
 */
export function skillsColumn(): Column<MatchableVacancy> {
  const skillBook = new CodeBook<AskedSkill>();
  const named = new Map<string, Set<number>>();
  /** By code of a set: the weight of all of it, and then its skills. */
  const setOf = new IdLists();
  const hold = (skill: AskedSkill): number => {
    const { code, isNew } = skillBook.hold(keyOfSkill(skill), skill);
    if (isNew) for (const name of namesOf(skill)) named.set(name, (named.get(name) ?? new Set()).add(code));
    return code;
  };
  const release = (code: number): void => {
    if (!skillBook.release(code)) return;
    for (const name of namesOf(skillBook.samples[code]!)) {
      named.get(name)?.delete(code);
      if (named.get(name)?.size === 0) named.delete(name);
    }
  };
  const column: Column<MatchableVacancy> = {
    name: 'skills',
    keyOf: ({ skills }) => askedOnce(skills).map(keyOfSkill).sort().join('\n'),
    facets: [
      {
        many: true,
        wishOf: ({ work, concepts }) => [...(work?.skills ?? []).map(skillKey), '', ...(concepts?.skills ?? []).map(({ uri }) => uri)].sort().join('\n'),
        find: (vacancy, { profile, weights }) => ({ parts: [skillsPart(vacancy, profile, weights)] }),
      },
    ],
    scoreOnly: ({ vacancy }) => vacancy.skills,
    learn(code, { skills }) {
      const once = askedOnce(skills);
      const held = once.map(hold);
      setOf.get(code).subarray(1).forEach(release);
      setOf.set(code, [once.reduce((sum, { weight }) => sum + weight, 0), ...held]);
    },
    quick(ask, book) {
      const { work, concepts } = ask.profile;
      const own = new Int32Array(skillBook.length);
      for (const name of [...(work?.skills ?? []).map(byName), ...(concepts?.skills ?? []).map(({ uri }) => byConcept(uri))]) for (const code of named.get(name) ?? []) own[code] = skillBook.samples[code]!.weight;
      const { ids, spans } = setOf;
      let unstated: number | undefined;
      return (code) => {
        const [start, end] = [spans[2 * code]!, spans[2 * code + 1]!];
        if (end - start === 1) return (unstated ??= valueOf(column, book.samples[code]!, ask));
        let shared = 0;
        for (let at = start + 1; at < end; at += 1) shared += own[ids[at]!]!;
        return shared === 0 ? 0 : ask.pointsOf(partOfWeights(shared, ids[start]!, ask.weights));
      };
    },
  };
  return column;
}

const byName = (name: string): string => `name ${skillKey(name)}`;
const byConcept = (uri: string): string => `concept ${uri}`;

/** Under what a person may have the skill: its concept, its name, or the address as a name. */
function namesOf({ uri, name }: AskedSkill): string[] {
  return uri === null ? [byName(name)] : [byConcept(uri), byName(name), byName(uri)];
}
