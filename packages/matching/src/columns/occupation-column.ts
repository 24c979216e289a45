import type { MatchableVacancy } from '../matching-engine.js';
import { kinship, occupationPart, occupationWords, offeredWords } from '../score/occupation-part.js';
import { CodeBook } from './code-book.js';
import { valueOf, type Column } from './facet.js';
import { WordPostings } from './word-postings.js';

/** Bits of a number that stay whole when it is shifted. */
const MOST_WORDS = 31;

/**
 * Titles are nearly as many as vacancies, yet a wish tells few of them apart: the points hang on which of its words stand in the title or the occupation, and on
 * how the concepts are related. So the words are numbered once, and the part is asked once for each distinct answer.
 */
export function occupationColumn(): Column<MatchableVacancy> {
  const concepts = new CodeBook<Pick<MatchableVacancy, 'occupationUri' | 'iscoCode'>>();
  const postings = new WordPostings();
  const conceptOf: number[] = [];
  const column: Column<MatchableVacancy> = {
    name: 'occupation',
    keyOf: ({ title, occupation, occupationUri, iscoCode }) => `${title}\n${occupation}\n${occupationUri} ${iscoCode}`,
    facets: [{ many: true, wishOf: ({ work, concepts: known }) => JSON.stringify([work?.occupations, known?.occupations]), find: (vacancy, { profile, weights }) => ({ parts: [occupationPart(vacancy, profile, weights)] }) }],
    scoreOnly: ({ vacancy }) => vacancy.occupation,
    learn(code, vacancy) {
      const before = conceptOf[code];
      const { occupationUri, iscoCode } = vacancy;
      conceptOf[code] = concepts.hold(`${occupationUri} ${iscoCode}`, { occupationUri, iscoCode }).code;
      if (before !== undefined) concepts.release(before);
      postings.set(code, offeredWords(vacancy));
    },
    fill(ask, book, values) {
      const wanted = [...occupationWords(ask.profile)];
      if (wanted.length > MOST_WORDS) return false;
      // First the words found, as bits; then, in their place, what they and the concept are worth.
      values.fill(0, 0, book.length);
      wanted.forEach((word, at) => {
        for (const code of postings.codesWith(word)) values[code]! |= 1 << at;
      });
      const kinds = new Map<string, number>();
      const kin = kinship(ask.profile);
      const kindOf = Int32Array.from(concepts.samples, (concept) => {
        const name = kin(concept);
        return kinds.get(name) ?? kinds.set(name, kinds.size).size - 1;
      });
      const known: number[] = [];
      for (let code = 0; code < book.length; code += 1) {
        const answer = values[code]! * kinds.size + kindOf[conceptOf[code]!]!;
        values[code] = known[answer] ??= valueOf(column, book.samples[code]!, ask);
      }
      return true;
    },
  };
  return column;
}
