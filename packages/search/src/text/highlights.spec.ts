import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlightsOf, highlightWords, marksIn, snippetOf } from './highlights.js';
import type { HighlightWords } from './highlights.js';

function wordsOf(q: string, corrections: { typed: string; used: string }[] = []): HighlightWords {
  const words = highlightWords('vacancy', q, corrections);
  if (!words) throw new Error(`${q} marks nothing`);
  return words;
}
const marked = (text: string, q: string, corrections: { typed: string; used: string }[] = []): string[] => marksIn(text, wordsOf(q, corrections)).map(([start, end]) => text.slice(start, end));

describe('highlights', () => {
  it.each([
    ['Registered Nurse', 'nurses', ['Nurse']],
    ['Verpleegkundige spoedeisende hulp', 'nurse', ['Verpleegkundige']],
    ['Café Zürich zoekt barista', 'cafe zurich', ['Café', 'Zürich']],
    ['C++ or C# developer', 'c++', ['C++']],
    ['Front-end Developer', 'frontend', ['Front-end']],
    ['Front-end Developer', 'front', ['Front']],
    ['Software Engineer', 'softw', ['Software']],
    ['Software Engineer', 'softwear enginere', ['Software', 'Engineer']],
    ['Truck driver, data-driven', 'driver', ['driver']],
    ['🚲 Bicycle courier 🚲 bicycle', 'bicycle', ['Bicycle', 'bicycle']],
    ['Lead auditor ISO 27001', '27002', []],
    ['The job is in Assen', 'jobs in assen', ['Assen']],
  ])('of %j for %j are %j', (text, q, expected) => {
    expect(marked(text, q)).toEqual(expected);
  });

  it('hold what a word was corrected to, with its synonyms', () => {
    expect(marked('Nurse and verpleegkundige', 'verpleegkundge', [{ typed: 'verpleegkundge', used: 'verpleegkundige' }])).toEqual(['Nurse', 'verpleegkundige']);
  });

  it('are none for words that say nothing', () => {
    expect([highlightWords('vacancy', 'jobs in the', []), highlightWords('home', undefined, []), highlightWords('home', '%%', [])]).toEqual([null, null, null]);
    expect(highlightsOf('Cook', 'You cook.', wordsOf('xylophonist'))).toBeUndefined();
  });

  it('cut a piece of one line around the best place, and count in it', () => {
    const text = `${'Long before it. '.repeat(30)}The nurse cares for people,\nand the nurse writes it down. ${'Long after it. '.repeat(30)}`;
    const snippet = snippetOf(text, wordsOf('nurse'));
    expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['nurse', 'nurse']);
    expect(snippet?.text).toMatch(/^….* nurse cares for people, and the nurse writes .*…$/);
    expect(snippet?.text.length).toBeLessThan(260);
    expect(snippetOf('A nurse.', wordsOf('nurse'))).toEqual({ text: 'A nurse.', marks: [[2, 7]] });
  });

  it('stand in order inside the text and never overlap, whatever is typed', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.oneof(texts, fc.constantFrom('nurse', 'front-end', 'c++ a-b')), (text, q) => {
        const words = highlightWords('home', `${q} ${text.slice(0, 20)}`, []);
        const snippet = words ? snippetOf(text, words) : undefined;
        for (const [held, marks] of [[text, words ? marksIn(text, words) : []], [snippet?.text ?? '', snippet?.marks ?? []]] as const) {
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(held.length);
            last = end;
          }
        }
      }),
    );
  });
});
