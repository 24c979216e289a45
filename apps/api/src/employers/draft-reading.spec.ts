import { describe, expect, it } from '@jest/globals';
import { readDraft } from './draft-reading.js';

describe('what an employer is told while writing', () => {
  it('names wording that may be unlawful with the very words, and how Dutch is read', () => {
    const draft = { title: 'Guide', description: 'You are a native Dutch speaker.\n\nYou show visitors the harbour.' };
    const labels = readDraft(draft);
    expect(labels.map(({ name }) => name)).toContain('unlawful.mother-tongue');
    for (const { quotes } of labels) for (const { field, start, end, text } of quotes) expect(draft[field].slice(start, end)).toBe(text);
  });

  it('is silent where there is nothing to say', () => {
    expect(readDraft({ title: '', description: '' })).toEqual([]);
    expect(readDraft({ title: 'Guide', description: 'You show visitors the harbour and tell them about the ships.' })).toEqual([]);
  });
});
