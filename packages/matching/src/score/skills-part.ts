import type { Profile, Reason, ScorePart } from '@mitn/domain';
import type { AskedSkill, MatchableVacancy } from '../matching-engine.js';
import { exactPart, part, type ReasonCode } from '../reason-codes.js';
import type { Weights } from '../weights.js';
import { skillKey } from './words.js';

/** Names in one reason; more are counted (`+3`). */
const NAMED = 5;

/** The skills that an ad asks, each once: of two with one meaning the first. */
export function askedOnce(asked: readonly AskedSkill[]): AskedSkill[] {
  const once = new Map<string, AskedSkill>();
  for (const skill of asked) {
    const key = skill.uri ?? skillKey(skill.name);
    if (!once.has(key)) once.set(key, skill);
  }
  return [...once.values()];
}

/** Profiles are values: what was made of one holds for ever. */
const skillsByProfile = new WeakMap<Profile, { names: ReadonlySet<string>; uris: ReadonlySet<string> }>();

function skillsOf(profile: Profile): { names: ReadonlySet<string>; uris: ReadonlySet<string> } {
  let known = skillsByProfile.get(profile);
  if (!known) {
    known = { names: new Set((profile.work?.skills ?? []).map(skillKey)), uris: new Set((profile.concepts?.skills ?? []).map(({ uri }) => uri)) };
    skillsByProfile.set(profile, known);
  }
  return known;
}

/** The skills that an ad asks, each once, those that the occupation cannot do without first, then the rarest; split by whether the person has them. */
export function compareSkills(asked: readonly AskedSkill[], profile: Profile): { shared: AskedSkill[]; missing: AskedSkill[] } {
  const { names, uris } = skillsOf(profile);
  const inOrder = askedOnce(asked).sort((a, b) => Number(b.essential) - Number(a.essential) || b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const has = ({ uri, name }: AskedSkill): boolean => (uri !== null && uris.has(uri)) || names.has(skillKey(name)) || (uri !== null && names.has(skillKey(uri)));
  return { shared: inOrder.filter(has), missing: inOrder.filter((skill) => !has(skill)) };
}

/** The weight of the shared skills over the weight of those asked, in whole numbers. */
export function skillsPart(vacancy: MatchableVacancy, profile: Profile, weights: Weights): ScorePart {
  const { unstatedPercent } = weights.scales;
  const max = weights.vacancy.skills;
  const { shared, missing } = compareSkills(vacancy.skills, profile);
  const asked = shared.length + missing.length;
  if (asked === 0) return exactPart('skills', unstatedPercent, 100, max, 'score.skills.unstated');
  if (shared.length === 0) return part('skills', 0, max, 'score.skills.none', { asked, missing: namesOf(missing) });
  const weight = weightOf(shared);
  const whole = weight + weightOf(missing);
  return missing.length === 0
    ? partOfWeights(weight, whole, weights, 'score.skills.all', { asked, skills: namesOf(shared) })
    : partOfWeights(weight, whole, weights, 'score.skills.shared', { shared: shared.length, asked, skills: namesOf(shared), missing: namesOf(missing) });
}

/** The part where some skill is shared: it hangs on the weight of what is shared and of all that is asked. */
export function partOfWeights(shared: number, asked: number, { scales, vacancy }: Weights, code: ReasonCode = 'score.skills.shared', values: Reason['values'] = {}): ScorePart {
  return exactPart('skills', shared, Math.min(Math.max(asked, scales.leastSkillWeight), scales.mostSkillWeight), vacancy.skills, code, values);
}

const weightOf = (skills: readonly AskedSkill[]): number => skills.reduce((sum, { weight }) => sum + weight, 0);

function namesOf(skills: readonly AskedSkill[]): string {
  const more = skills.length - NAMED;
  return skills.slice(0, NAMED).map(({ name }) => name).join(', ') + (more > 0 ? ` +${more}` : '');
}
