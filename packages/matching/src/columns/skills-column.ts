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
  const skillsOf = new IdLists();
  const weightOf: number[] = [];
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
      skillsOf.get(code).forEach(release);
      skillsOf.set(code, held);
      weightOf[code] = once.reduce((sum, { weight }) => sum + weight, 0);
    },
    quick(ask, book) {
      const own = new Int32Array(skillBook.length);
      const { work, concepts } = ask.profile;
      for (const name of [...(work?.skills ?? []).map(byName), ...(concepts?.skills ?? []).map(({ uri }) => byConcept(uri))]) for (const code of named.get(name) ?? []) own[code] = 1;
      const weights = Int32Array.from(skillBook.samples, ({ weight }, code) => (own[code] === 1 ? weight : 0));
      const { ids, starts, lengths } = skillsOf;
      let unstated: number | undefined;
      let none: number | undefined;
      return (code) => {
        if (lengths[code] === 0) return (unstated ??= valueOf(column, book.samples[code]!, ask));
        let [count, shared] = [0, 0];
        const end = starts[code]! + lengths[code]!;
        for (let at = starts[code]!; at < end; at += 1) {
          count += own[ids[at]!]!;
          shared += weights[ids[at]!]!;
        }
        return count === 0 ? (none ??= valueOf(column, book.samples[code]!, ask)) : ask.pointsOf(partOfWeights(shared, weightOf[code]!, ask.weights));
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
