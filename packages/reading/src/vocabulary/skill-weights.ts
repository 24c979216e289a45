import { createHash } from 'node:crypto';
import { DEFAULT_SKILL_WEIGHT } from '@mitn/domain';
import { nameKey } from './bridged-vocabulary.js';
import { SMALL_SKILL_FIELDS } from './small-skill-fields.js';
import { SMALL_VOCABULARY } from './small-vocabulary.js';
import type { OccupationVocabulary, SkillConcept } from './vocabulary.js';

/** A skill that every occupation asks weighs the least, one of a single occupation of some thousands the most. */
const LEAST = 20;
const MOST = 200;
/** Points for each halving of the share of occupations that ask a skill. */
const A_HALVING = 20;

/** Changes whenever the same vocabulary may weigh otherwise. */
export const SKILL_WEIGHTS_VERSION = `weights-${createHash('sha256').update(`1 ${LEAST} ${MOST} ${A_HALVING}`).update(SMALL_SKILL_FIELDS).digest('hex').slice(0, 8)}`;

/**
 * How much each skill of a vocabulary tells, as whole numbers: `20 x log2(occupations / occupations that ask it)`, from 20 to 200. A skill that no occupation of
 * the vocabulary asks is left out. A loaded vocabulary links its common skills to few occupations at times; where our own knows the skill too, the lower of both holds.
 */
export function skillWeights(vocabulary: OccupationVocabulary): Map<string, number> {
  if (vocabulary === SMALL_VOCABULARY) return smallWeights();
  const asking = new Map<string, number>();
  for (const { skillUri } of vocabulary.relations) asking.set(skillUri, (asking.get(skillUri) ?? 0) + 1);
  const weights = new Map([...asking].map(([uri, count]) => [uri, rarity(count, vocabulary.occupations.length)]));
  const own = ownWeightsByName();
  for (const skill of vocabulary.skills) {
    const ours = ownWeight(skill, own);
    if (ours !== null) weights.set(skill.uri, Math.min(ours, weights.get(skill.uri) ?? DEFAULT_SKILL_WEIGHT));
  }
  return weights;
}

function rarity(asking: number, all: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(A_HALVING * Math.log2(all / Math.max(1, asking)))));
}

let ofSmall: Map<string, number> | null = null;

function smallWeights(): Map<string, number> {
  ofSmall ??= new Map(
    SMALL_SKILL_FIELDS.split('\n').filter((line) => line !== '').flatMap((line) => {
      const [keys = '', groups = ''] = line.split('|');
      const begins = groups.split(' ');
      const asking = SMALL_VOCABULARY.occupations.filter(({ iscoCode }) => groups === '*' || begins.some((group) => iscoCode.startsWith(group))).length;
      return keys.split(' ').map((key): [string, number] => [smallSkillUri(key), rarity(asking, SMALL_VOCABULARY.occupations.length)]);
    }),
  );
  return ofSmall;
}

const smallSkillUri = (key: string): string => SMALL_VOCABULARY.skills.find(({ uri }) => uri.endsWith(`/skill/${key}`))?.uri ?? key;

/** The weights of our own skills by the name to show. */
function ownWeightsByName(): Map<string, number> {
  const weights = smallWeights();
  return new Map(SMALL_VOCABULARY.skills.flatMap(({ uri, labels }) => (weights.has(uri) ? [[nameKey(labels.en), weights.get(uri)!]] : [])));
}

function ownWeight({ added = [] }: SkillConcept, own: ReadonlyMap<string, number>): number | null {
  const found = added.flatMap((name) => own.get(nameKey(name)) ?? []);
  return found.length === 0 ? null : Math.min(...found);
}
