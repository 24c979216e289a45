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
    ['You do not need any Dutch', 'not-needed'],
    ['Nobody expects Dutch from you.', 'not-needed'],
    ['You can do this job without Dutch.', 'not-needed'],
    ['If you do not speak Dutch: no problem.', 'not-needed'],
    ['Niederländisch brauchst du nicht.', 'not-needed'],
    ['Candidates without Dutch will not be considered.', 'required'],
    ['Non-Dutch speakers will unfortunately not be accepted', 'required'],
    ['Uitstekende beheersing van de Nederlandse (B2) en Engelse taal', 'required'],
    ['Nederlands vereist en bij voorkeur Engels', 'required'],
    ['Good communication in Dutch and English, knowledge of a third language is an advantage', 'required'],
    ['Languages: Dutch', 'required'],
    ['Fließend Niederländisch in Wort und Schrift', 'required'],
    ['We look for colleagues who speak Dutch fluently', 'required'],
    ['Knowledge of Dutch helps when you talk with parents; it is not required.', 'plus'],
    ['If you speak Dutch, good. If not, we manage.', 'plus'],
    ['Etwas Niederländisch ist von Vorteil', 'plus'],
    ['Fluency in English, with another language (German, Dutch or Italian) a strong plus', 'plus'],
    ['Dutch proficiency or willingness to learn is a plus', 'plus'],
    ['You start in English and learn Dutch on the way: we expect you to reach B1 within eighteen months.', 'willing-to-learn'],
    ['No Dutch yet? Fine. We ask that you are willing to learn it and reach A2 in the first year.', 'willing-to-learn'],
    ['You do not need Dutch to start. We ask for B1 Dutch after a year, and we pay the lessons.', 'willing-to-learn'],
    ['the will to learn Dutch; lessons are on Tuesday mornings', 'willing-to-learn'],
    ['Dutch language skills should be at a practical level within two years of the appointment', 'willing-to-learn'],
    ['One of you always speaks English and the other always speaks Dutch.', 'unstated'],
    ['Our recruiters speak both English and Dutch.', 'unstated'],
    ['Fancy learning Dutch? We pay the course!', 'unstated'],
    ['If you want to learn Dutch, we pay for the lessons.', 'unstated'],
    ['A certificate of conduct (in Dutch: VOG)', 'unstated'],
    ['The Royal Dutch Meteorological Institute is a centre of knowledge', 'unstated'],
    ['An allowance for the Dutch mandatory health insurance', 'unstated'],
    ['You develop Dutch and multilingual resources with a strong team', 'unstated'],
    ['Dutch proficiency is essential for some roles', 'unstated'],
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

  it('ends the wishes at the next heading, and lets a clear must stand among them', () => {
    expect(dutch('Nice to have:\n• Python\n\nWhat you bring\n• Good Dutch').value).toBe('required');
    expect(dutch('Nice to have:\n• Python\n• Dutch is required').value).toBe('required');
  });

  it('reads each ask of a list with semicolons by itself', () => {
    const reading = dutch('You do not need any Dutch; a driving licence helps; experience is welcome.');
    expect(reading.value).toBe('not-needed');
    expect(reading.quotes[0]?.text).toBe('You do not need any Dutch;');
  });

  it('reads English in the same way', () => {
    expect(readLanguageDemand('english', { title: '', description: 'Dutch is required, English is a plus' }).value).toBe('plus');
    expect(readLanguageDemand('english', { title: '', description: 'Uitstekende beheersing van de Engelse taal' }).value).toBe('required');
  });

  it('does not run away on a long hostile sentence', () => {
    // Processor time: a busy machine makes nothing run away.
    const started = process.cpuUsage();
    dutch(`${'not dutch required '.repeat(6000)}${'(dutch,'.repeat(6000)}`);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});
