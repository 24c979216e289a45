import { describe, expect, it } from '@jest/globals';
import { readLanguageDemand } from './language-demand.js';

const dutch = (description: string, title = 'Colleague') => readLanguageDemand('dutch', { title, description });

describe('what an ad asks of Dutch', () => {
  it.each([
    ['You speak fluent Dutch.', 'required'],
    ['Fluent in Dutch and English.', 'required'],
    ['Excellent communication skills, both in English and Dutch', 'required'],
    ['Je hebt een goede beheersing van de Nederlandse en Engelse taal', 'required'],
    ['Je spreekt vloeiend Nederlands', 'required'],
    ['Dutch is required, English is a plus', 'required'],
    ['Professional proficiency in Dutch (native not required)', 'required'],
    ['We only hire people with Dutch as their native language.', 'required'],
    ['Dutch is a plus', 'plus'],
    ['Fluent in English (Dutch is a plus).', 'plus'],
    ['Fluency in English is required and Dutch is a plus', 'plus'],
    ['Fluent in English, preferably also in Dutch', 'plus'],
    ['Dutch is preferred, but not mandatory', 'plus'],
    ['Kennis van de Nederlandse taal is een pluspunt', 'plus'],
    ['Dutch is not required', 'not-needed'],
    ['No Dutch needed', 'not-needed'],
    ['You do not need to speak Dutch', 'not-needed'],
    ['You are fluent in English or Dutch', 'not-needed'],
    ['Je spreekt Engels of Nederlands', 'not-needed'],
    ['Nederlands is niet vereist', 'not-needed'],
    ['Willingness to learn Dutch within two years', 'willing-to-learn'],
    ['Bereid om Nederlands te leren', 'willing-to-learn'],
    ['You know the Dutch market', 'unstated'],
    ['We are a Dutch company with excellent benefits', 'unstated'],
    ['We offer free Dutch lessons', 'unstated'],
    ['You help our Dutch-speaking customers', 'unstated'],
    ['Good knowledge of Dutch law', 'unstated'],
    ['You work with excellent people in Groningen', 'unstated'],
  ])('%s -> %s', (text, value) => {
    expect(dutch(text).value).toBe(value);
  });

  it('quotes exactly what stands in the text', () => {
    const description = 'We make software. 😀\nYou speak Dutch at B2 level. That is all.';
    const reading = dutch(description);
    expect(reading).toMatchObject({ value: 'required', level: 'B2' });
    for (const quote of reading.quotes) expect(description.slice(quote.start, quote.end)).toBe(quote.text);
    expect(reading.quotes[0]?.text).toBe('You speak Dutch at B2 level.');
  });

  it('reads the title too', () => {
    expect(dutch('A job.', 'Customer service agent (Dutch speaking)')).toMatchObject({ value: 'required', quotes: [{ field: 'title' }] });
    expect(dutch('A job.', 'Dutch market analyst').value).toBe('unstated');
  });

  it('lets the strongest of several statements decide', () => {
    expect(dutch('Dutch is a plus.\nFor this role fluent Dutch is required.').value).toBe('required');
  });

  it('takes what stands under a heading of wishes as a wish', () => {
    expect(dutch('Nice to have:\n* Good Dutch language skills').value).toBe('plus');
  });

  it('reads English in the same way', () => {
    expect(readLanguageDemand('english', { title: '', description: 'Dutch is required, English is a plus' }).value).toBe('plus');
    expect(readLanguageDemand('english', { title: '', description: 'Uitstekende beheersing van de Engelse taal' }).value).toBe('required');
  });

  it('does not run away on a long hostile sentence', () => {
    const started = Date.now();
    dutch(`${'not dutch required '.repeat(6000)}${'(dutch,'.repeat(6000)}`);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
