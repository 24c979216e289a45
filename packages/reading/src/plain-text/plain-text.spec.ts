import { describe, expect, it } from '@jest/globals';
import { plainTextOf, quoteInSource } from './plain-text.js';

describe('plain text', () => {
  it.each([
    ['32\\-40 uur', '32-40 uur'], ['3\\+ years', '3+ years'], ['**Bold** word', 'Bold word'], ['### Head\nText', ' Head\nText'], ['* one\n* two', '• one\n• two'], ['- one', '• one'], ['A & B &amp; C', 'A & B & C'], ['R\\&D', 'R&D'], ['snake_case and 2*3', 'snake_case and 2*3'],
    ['*emphasis* here', 'emphasis here'], ['plain', 'plain'], ['', ''], ['C\\#, C\\+\\+', 'C#, C++'], ['-5 degrees', '-5 degrees'], ['***all***', 'all'],
  ])('%j -> %j', (source, text) => {
    expect(plainTextOf(source).text).toBe(text);
  });

  it('finds the way back for every piece of it', () => {
    const source = '**Head:**\n\n* You have 3\\+ years\n* 32\\-40 hours 🙂 &amp; more';
    const plain = plainTextOf(source);
    for (const word of ['Head:', 'You have 3+ years', '32-40 hours', '& more']) {
      const start = plain.text.indexOf(word);
      const quote = quoteInSource({ field: 'description', start, end: start + word.length, text: word }, plain, source);
      expect(source.slice(quote.start, quote.end)).toBe(quote.text);
      expect(plainTextOf(quote.text).text).toBe(word);
    }
  });
});
