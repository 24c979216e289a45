import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, isCode, MAX_QUERY_WORDS, queryWords, searchText } from './search-text.js';

describe('words of a text', () => {
  it('folds case, accents, ligatures, full width and letters that Unicode keeps whole', () => {
    expect(foldText('Café ZÜRICH ﬁne ＡＢ Straße Ærø Łódź ĳsbaan')).toBe('cafe zurich fine ab strasse aero lodz ijsbaan');
  });

  it('keeps names whose signs carry the meaning', () => {
    expect(searchText('C++ or C#, F# and .NET; not abc++')).toBe('cplusplus or csharp fsharp and dotnet not abc');
  });

  it('has hyphenated words in parts and joined', () => {
    expect(searchText('Front-end developer (m/v)')).toBe('front end developer m v frontend');
  });

  it('counts ten words of 200 characters, each once, without small words beside others', () => {
    expect(queryWords('jobs in the north, in the NORTH')).toEqual(['jobs', 'north']);
    expect(queryWords('in the')).toEqual(['in', 'the']);
    expect(queryWords('IT')).toEqual(['it']);
    expect(queryWords('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11')).toHaveLength(MAX_QUERY_WORDS);
    expect(queryWords('x'.repeat(1000))).toEqual(['x'.repeat(200)]);
    expect(queryWords(undefined)).toEqual([]);
    expect(queryWords(' %_*:&|!() ')).toEqual([]);
  });

  it('tells codes from words', () => {
    expect([isCode('27001'), isCode('b1'), isCode('nurse')]).toEqual([true, true, false]);
  });

  it('gives letters and digits only, whatever is typed, and finds every typed word in a text of the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const words = queryWords(text);
        const indexed = new Set(searchText(text).split(' '));
        return words.every((word) => /^[\p{L}\p{N}]+$/u.test(word) && indexed.has(word));
      }),
    );
  });
});
