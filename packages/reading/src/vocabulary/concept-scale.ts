import { DEFAULT_SKILL_WEIGHT, type ConceptScale } from '@mitn/domain';
import { sureOccupation } from '../occupation/sure-occupation.js';
import { conceptReaderOf, type ConceptReader } from './concept-reader.js';
import { SKILL_WEIGHTS_VERSION, skillWeights } from './skill-weights.js';

const SCALES = new WeakMap<ConceptReader, ConceptScale>();

/** What matching takes from a vocabulary, made at its first use and kept as long as its reader is; without one that of the project's own vocabulary. */
export function conceptScaleOf(reader: ConceptReader = conceptReaderOf()): ConceptScale {
  let scale = SCALES.get(reader);
  if (!scale) {
    scale = makeScale(reader);
    SCALES.set(reader, scale);
  }
  return scale;
}

function makeScale(reader: ConceptReader): ConceptScale {
  const { occupations, skills, relations } = reader.vocabulary;
  const weights = skillWeights(reader.vocabulary);
  const occupationsByUri = new Map(occupations.map((concept) => [concept.uri, concept]));
  const skillsByUri = new Map(skills.map((concept) => [concept.uri, concept]));
  const essential = new Map<string, Set<string>>();
  for (const relation of relations) {
    if (!relation.essential) continue;
    const of = essential.get(relation.occupationUri);
    if (of) of.add(relation.skillUri);
    else essential.set(relation.occupationUri, new Set([relation.skillUri]));
  }
  return {
    version: `${reader.version}/${SKILL_WEIGHTS_VERSION}`,
    findSkill(name) {
      const uri = skillsByUri.has(name) ? name : (reader.findSkill(name)?.uri ?? null);
      const concept = uri === null ? undefined : skillsByUri.get(uri);
      return concept ? { uri: concept.uri, label: concept.labels.en } : null;
    },
    findOccupation(name) {
      const uri = occupationsByUri.has(name) ? name : ((reader.findOccupation(name) ?? sureOccupation(reader.matchTitle(name)))?.uri ?? null);
      const concept = uri === null ? undefined : occupationsByUri.get(uri);
      return concept ? { uri: concept.uri, label: concept.labels.en, iscoCode: concept.iscoCode } : null;
    },
    labelOfSkill: (uri) => skillsByUri.get(uri)?.labels.en ?? null,
    iscoCodeOf: (uri) => occupationsByUri.get(uri)?.iscoCode ?? null,
    weightOf: (uri) => weights.get(uri) ?? DEFAULT_SKILL_WEIGHT,
    isEssential: (occupationUri, skillUri) => essential.get(occupationUri)?.has(skillUri) ?? false,
  };
}
