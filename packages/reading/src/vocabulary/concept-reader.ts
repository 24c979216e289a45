import type { Quote } from '@mitn/domain';
import { createOccupationMatcher, type OccupationMatcher } from '../occupation/occupation-matcher.js';
import { createSkillReader, type SkillReader } from '../skill/skill-reader.js';
import { nameKey } from './bridged-vocabulary.js';
import { SMALL_VOCABULARY } from './small-vocabulary.js';
import type { OccupationVocabulary, RankedConcept } from './vocabulary.js';

/** What an ad is about: ranked occupations of its title and ranked skills of its text, each skill with the words that name it (null = not written out). */
export interface ConceptReading {
  occupations: RankedConcept[];
  skills: (RankedConcept & { quote: Quote | null })[];
}

/** A vocabulary made ready for reading. Making one takes a second or two for the whole of ESCO: make it once and keep it. */
export interface ConceptReader {
  readonly vocabulary: OccupationVocabulary;
  /** Names the vocabulary and the rules of reading: what was read with another version may read otherwise. */
  readonly version: string;
  /** Occupations (at most 10) and skills (at most 40) of an ad, best first. A text of a sentence or two also gets skills that it only hints at, with scores below 0.5. */
  read(ad: { title: string; description: string }): ConceptReading;
  /** The two parts of `read`, for `readVacancyAd`. */
  occupations(ad: { title: string; description: string }): RankedConcept[];
  skills(ad: { title: string; description: string }): RankedConcept[];
  /** Occupations that a title alone may mean. */
  matchTitle(title: string): RankedConcept[];
  /** The one occupation or skill of exactly this name, in English or Dutch; null when there is none or several carry it. */
  findOccupation(name: string): RankedConcept | null;
  findSkill(name: string): RankedConcept | null;
}

/** Up to here a text is a sentence or two, not an ad. */
const SHORT_TEXT = 400;
/** Changes whenever the same vocabulary may read otherwise. */
const RULES = 'rules-1';

export function createConceptReader(vocabulary: OccupationVocabulary): ConceptReader {
  return new VocabularyReader(vocabulary);
}

const READERS = new WeakMap<OccupationVocabulary, ConceptReader>();

/** The reader of a vocabulary, made at its first use and kept as long as the vocabulary is; without one the reader of the project's own. */
export function conceptReaderOf(vocabulary: OccupationVocabulary = SMALL_VOCABULARY): ConceptReader {
  let reader = READERS.get(vocabulary);
  if (!reader) {
    reader = createConceptReader(vocabulary);
    READERS.set(vocabulary, reader);
  }
  return reader;
}

class VocabularyReader implements ConceptReader {
  readonly #occupations: OccupationMatcher;
  readonly #skills: SkillReader;
  readonly version: string;
  readonly #readings = new WeakMap<object, ConceptReading>();
  #occupationNames: Map<string, RankedConcept | null> | null = null;
  #skillNames: Map<string, RankedConcept | null> | null = null;

  constructor(readonly vocabulary: OccupationVocabulary) {
    this.version = `${vocabulary.version}/${RULES}`;
    this.#occupations = createOccupationMatcher(vocabulary);
    this.#skills = createSkillReader(vocabulary);
  }

  occupations(ad: { title: string; description: string }): RankedConcept[] {
    return this.#readOnce(ad).occupations;
  }

  skills(ad: { title: string; description: string }): RankedConcept[] {
    return this.#readOnce(ad).skills.map(({ uri, label, score }) => ({ uri, label, score }));
  }

  #readOnce(ad: { title: string; description: string }): ConceptReading {
    let reading = this.#readings.get(ad);
    if (!reading) {
      reading = this.read(ad);
      this.#readings.set(ad, reading);
    }
    return reading;
  }

  read({ title, description }: { title: string; description: string }): ConceptReading {
    const named = description.length <= SHORT_TEXT ? this.#skills.readNear(description) : this.#skills.read(description);
    const inTitle = this.#skills.read(title).filter(({ uri }) => !named.some((skill) => skill.uri === uri && skill.mention !== null));
    const quoteOf = (field: Quote['field'], text: string, mention: { start: number; end: number } | null): Quote | null => mention && { field, ...mention, text: text.slice(mention.start, mention.end) };
    const skills = [
      ...inTitle.map(({ mention, ...skill }) => ({ ...skill, quote: quoteOf('title', title, mention) })),
      ...named.filter(({ uri }) => !inTitle.some((skill) => skill.uri === uri)).map(({ mention, ...skill }) => ({ ...skill, quote: quoteOf('description', description, mention) })),
    ].toSorted((a, b) => b.score - a.score || (a.uri < b.uri ? -1 : 1));
    return { occupations: this.#occupations.match({ title, skillUris: skills.filter(({ quote }) => quote !== null).map(({ uri }) => uri) }), skills };
  }

  matchTitle(title: string): RankedConcept[] {
    return this.#occupations.match({ title });
  }

  findOccupation(name: string): RankedConcept | null {
    this.#occupationNames ??= namesOf(this.vocabulary.occupations);
    return this.#occupationNames.get(nameKey(name)) ?? null;
  }

  findSkill(name: string): RankedConcept | null {
    this.#skillNames ??= namesOf(this.vocabulary.skills);
    return this.#skillNames.get(nameKey(name)) ?? null;
  }
}

/** Concepts by every name. The name to show goes before the other names of another concept; a name that two share alike names none. */
function namesOf(concepts: OccupationVocabulary['skills']): Map<string, RankedConcept | null> {
  const names = new Map<string, RankedConcept | null>();
  const addAll = (of: (concept: OccupationVocabulary['skills'][number]) => readonly string[], before: ReadonlySet<string>): void => {
    for (const concept of concepts) {
      const ranked = { uri: concept.uri, label: concept.labels.en, score: 1 };
      for (const key of new Set(of(concept).map(nameKey))) {
        if (key === '' || before.has(key)) continue;
        const known = names.get(key);
        names.set(key, known === undefined || known?.uri === concept.uri ? ranked : null);
      }
    }
  };
  addAll(({ labels }) => [labels.en, labels.en.replace(/(?<!\s)\s*\([^()]*\)$/, ''), ...(labels.nl === null ? [] : [labels.nl])], new Set());
  addAll(({ added }) => added ?? [], new Set(names.keys()));
  addAll(({ alternatives }) => [...alternatives.en, ...alternatives.nl], new Set(names.keys()));
  return names;
}
