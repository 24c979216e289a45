import type { MatchableVacancy } from '../matching-engine.js';
import { kinship, occupationPart, occupationWords, offeredWords } from '../score/occupation-part.js';
import { CodeBook } from './code-book.js';
import { valueOf, type Column } from './facet.js';
import { IdLists } from './id-lists.js';

/** Bits of a number that stay whole when it is shifted. */
const MOST_WORDS = 31;

/**
 * Titles are nearly as many as vacancies, yet a wish tells few of them apart: the points hang on which of its words stand in the title or the occupation, and on
 * how the concepts are related. So the words are numbered once, and the part is asked once for each distinct answer.
 */
export function occupationColumn(): Column<MatchableVacancy> {
  const wordBook = new CodeBook<string>();
  const concepts = new CodeBook<Pick<MatchableVacancy, 'occupationUri' | 'iscoCode'>>();
  const wordsOf = new IdLists();
  const conceptOf: number[] = [];
  const column: Column<MatchableVacancy> = {
    name: 'occupation',
    keyOf: ({ title, occupation, occupationUri, iscoCode }) => `${title}\n${occupation}\n${occupationUri} ${iscoCode}`,
    facets: [{ many: true, wishOf: ({ work, concepts: known }) => JSON.stringify([work?.occupations, known?.occupations]), find: (vacancy, { profile, weights }) => ({ parts: [occupationPart(vacancy, profile, weights)] }) }],
    scoreOnly: ({ vacancy }) => vacancy.occupation,
    learn(code, vacancy) {
      const before = conceptOf[code];
      const words = Array.from(offeredWords(vacancy), (word) => wordBook.hold(word, word).code);
      const { occupationUri, iscoCode } = vacancy;
      const concept = concepts.hold(`${occupationUri} ${iscoCode}`, { occupationUri, iscoCode }).code;
      if (before !== undefined) {
        for (const word of wordsOf.get(code)) wordBook.release(word);
        concepts.release(before);
      }
      wordsOf.set(code, words);
      conceptOf[code] = concept;
    },
    quick(ask, book) {
      const wanted = [...occupationWords(ask.profile)];
      if (wanted.length > MOST_WORDS) return (code) => valueOf(column, book.samples[code]!, ask);
      const bitOf = new Int32Array(wordBook.length);
      wanted.forEach((word, at) => {
        const known = wordBook.find(word);
        if (known !== undefined) bitOf[known] = 1 << at;
      });
      const kin = kinship(ask.profile);
      const kinOf: (string | undefined)[] = [];
      const known = new Map<string, number>();
      const { ids, starts, lengths } = wordsOf;
      return (code) => {
        let found = 0;
        const end = starts[code]! + lengths[code]!;
        for (let at = starts[code]!; at < end; at += 1) found |= bitOf[ids[at]!]!;
        const concept = conceptOf[code]!;
        const answer = `${found} ${(kinOf[concept] ??= kin(concepts.samples[concept]!))}`;
        let value = known.get(answer);
        if (value === undefined) known.set(answer, (value = valueOf(column, book.samples[code]!, ask)));
        return value;
      };
    },
  };
  return column;
}
