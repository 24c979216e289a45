import { wordsOf } from '../vocabulary/label-words.js';
import type { SkillConcept } from '../vocabulary/vocabulary.js';
import { isLink, rememberedStem } from './skill-words.js';

/** One name of a skill as it may stand in a text. */
export interface SkillName {
  skill: number;
  /** The telling words in order: as stems, a single word as it is. */
  stems: readonly string[];
  /** How the one word must be written: a name that is an everyday word too counts only with its capitals. */
  spelling: 'any' | 'capital' | 'exact';
}

/** Single words that name a skill in the vocabulary and something else in an ad. */
const EVERYDAY = new Set(
  `adhesives agile allergies bristles cameras coining collaborative communication consultation consulting checkout cosmetics crafting database dies electricity energy english explosives flexibility football golf grammar
   hair history improvise lasers lactation literature logging logic management medicines migration morality nutrition obesity obs pesticides petroleum philosophy politics prayer pregnancy presenting protein recruiting
   reservations rust scala securities sensors sing ski spelling sketch swim swift tennis terminology trademarks training wildlife yoga sustainability housekeeping sales retail science research technology insurance
   rijbewijs samenwerken koken administratie inkoop werving vormgeving presenteren multitasking prospecting illustrator inventor cypress spark helm sass flask airflow looker`.split(/\s+/),
);
const QUALIFIER = /(?<!\s)\s*\([^()]*\)\s*$/;
const MOST_WORDS = 8;
const LEAST_LETTERS = 3;
/** A name that more skills share says nothing. */
const MOST_CARRIERS = 2;
const OWN_BASE = 'https://makeitinthenorth.example/';

/** Every way in which the skills of a vocabulary may be written out in a text. */
export function skillNamesOf(skills: readonly SkillConcept[]): SkillName[] {
  const names = skills.flatMap((concept, skill) => {
    const shown = [concept.labels.en, ...(concept.labels.nl === null ? [] : [concept.labels.nl])];
    const own = new Set(concept.added);
    const others = [...concept.alternatives.en, ...concept.alternatives.nl].map((text) => nameOf(skill, text, concept.uri.startsWith(OWN_BASE) || own.has(text)));
    const found = [...shown.map((text) => nameOf(skill, text, true)), ...others].filter((name) => name !== null);
    return [...new Map(found.map((name) => [keyOf(name), name])).values()];
  });
  const carriers = new Map<string, number>();
  for (const name of names) carriers.set(keyOf(name), (carriers.get(keyOf(name)) ?? 0) + 1);
  return names.filter((name) => (carriers.get(keyOf(name)) ?? 0) <= MOST_CARRIERS);
}

function keyOf({ stems }: SkillName): string {
  return stems.join(' ');
}

function nameOf(skill: number, label: string, trusted: boolean): SkillName | null {
  const text = label.replace(QUALIFIER, '');
  const all = wordsOf(text);
  const words = all.map(({ word }) => word).filter((word) => !isLink(word));
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS || (words.length === 1 && all.length > 1)) return null;
  if (words.length > 1) return { skill, stems: words.map(rememberedStem), spelling: 'any' };
  // One word must stand there as it is, or as its plural: a stem of one word means too much.
  const stems = [first];
  const written = text.trim();
  const proper = /\p{Lu}/u.test(written);
  const qualified = text !== label;
  if (/[+#]|^\./.test(first)) return { skill, stems, spelling: 'any' };
  if (first.length < LEAST_LETTERS || EVERYDAY.has(first)) return null;
  if (/^[\p{Lu}\p{N}]+$/u.test(written)) return { skill, stems, spelling: 'exact' };
  // "JavaScript" is nothing else in small letters; "Angular" is.
  if (/\p{L}[\p{Lu}\p{N}]/u.test(written)) return { skill, stems, spelling: 'any' };
  return trusted ? { skill, stems, spelling: proper || qualified ? 'capital' : 'any' } : null;
}
