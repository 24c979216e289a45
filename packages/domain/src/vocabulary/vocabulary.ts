/** A concept that ads and people name in many ways. The first label of a language is the one to show; the alternatives are other ways to write it. */
export interface VocabularyConcept {
  uri: string;
  /** The name to show; null = the vocabulary has none in that language. */
  labels: { en: string; nl: string | null };
  alternatives: { en: readonly string[]; nl: readonly string[] };
  /** In the project's own vocabulary: the English names by which a larger one holds the concept, when that is said by hand. */
  elsewhere?: readonly string[];
  /** In a loaded vocabulary: the names that the project's own vocabulary has for it; such a concept is common in the north. */
  added?: readonly string[];
}

export interface OccupationConcept extends VocabularyConcept {
  /** The four-digit group of ISCO-08 that the occupation belongs to. */
  iscoCode: string;
}

export type SkillConcept = VocabularyConcept;

/** That an occupation asks for a skill. */
export interface OccupationSkill {
  occupationUri: string;
  skillUri: string;
  essential: boolean;
}

/**
 * What titles and texts are read with: occupations, skills and, where known, which belong together. `version` names exactly this content: what was read with
 * another version is read again.
 */
export interface OccupationVocabulary {
  name: string;
  version: string;
  occupations: readonly OccupationConcept[];
  skills: readonly SkillConcept[];
  relations: readonly OccupationSkill[];
}

/** A concept that was found, with the label to show and how well it fits, 0 to 1. */
export interface RankedConcept {
  uri: string;
  label: string;
  score: number;
}

/** What matching takes from a vocabulary: what names mean, how rare a skill is, which occupations are near each other. Pure look-ups. */
export interface ConceptScale {
  /** Names vocabulary and weights: with the same version a score stays the same. */
  readonly version: string;
  /** The skill of exactly this name, or with this address; null = not known. */
  findSkill(name: string): { uri: string; label: string } | null;
  /** The occupation that a wish means: of exactly this name or address, or the one that its words surely mean; null = not known. */
  findOccupation(name: string): { uri: string; label: string; iscoCode: string } | null;
  labelOfSkill(uri: string): string | null;
  /** The four-digit group of ISCO-08. */
  iscoCodeOf(occupationUri: string): string | null;
  /** How much a skill tells: whole, from 20 for one that most occupations ask to 200 for one that hardly any does; 100 where that is not known. */
  weightOf(skillUri: string): number;
  /** Whether the vocabulary calls the skill essential for the occupation. */
  isEssential(occupationUri: string, skillUri: string): boolean;
}

/** The weight of a skill of which nothing is known. */
export const DEFAULT_SKILL_WEIGHT = 100;
