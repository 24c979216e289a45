export type { OccupationConcept, OccupationSkill, OccupationVocabulary, RankedConcept, SkillConcept, VocabularyConcept } from '@mitn/domain';
