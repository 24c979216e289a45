import { createHash } from 'node:crypto';
import { SMALL_OCCUPATIONS } from './small-occupations.js';
import { SMALL_SKILLS } from './small-skills.js';
import type { OccupationConcept, OccupationVocabulary, SkillConcept, VocabularyConcept } from './vocabulary.js';

const BASE = 'https://makeitinthenorth.example';

/**
 * The vocabulary of the project's own: what titles and texts are read with as long as no other is loaded. Small on purpose, it knows the work that is common in
 * the north, in English and Dutch.
 */
export const SMALL_VOCABULARY: OccupationVocabulary = {
  name: 'Make it in the North',
  version: `small-${createHash('sha256').update(SMALL_OCCUPATIONS).update(SMALL_SKILLS).digest('hex').slice(0, 12)}`,
  occupations: linesOf(SMALL_OCCUPATIONS).map(toOccupation),
  skills: linesOf(SMALL_SKILLS).map(toSkill),
  relations: [],
};

function linesOf(table: string): string[][] {
  return table.split('\n').filter((line) => line !== '').map((line) => line.split('|'));
}

function toOccupation([key = '', iscoCode = '', en = '', nl = '', elsewhere]: string[]): OccupationConcept {
  return { ...concept(`${BASE}/occupation/${key}`, en, nl), iscoCode, ...(elsewhere === undefined ? {} : { elsewhere: namesOf(elsewhere).filter((name) => name !== '-') }) };
}

function toSkill([key = '', en = '', nl = '']: string[]): SkillConcept {
  return concept(`${BASE}/skill/${key}`, en, nl);
}

function concept(uri: string, en: string, nl: string): VocabularyConcept {
  const [english = '', ...englishOthers] = namesOf(en);
  const [dutch = null, ...dutchOthers] = namesOf(nl);
  return { uri, labels: { en: english, nl: dutch }, alternatives: { en: englishOthers, nl: dutchOthers } };
}

function namesOf(field: string): string[] {
  return field.split(';').map((name) => name.trim()).filter((name) => name !== '');
}
