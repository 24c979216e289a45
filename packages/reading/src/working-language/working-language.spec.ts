import { describe, expect, it } from '@jest/globals';
import { readWorkingLanguage } from './working-language.js';

describe('the language spoken at work', () => {
  it.each([
    ['Our working language is English.', 'en'],
    ['English is our company language', 'en'],
    ['English as the main working language', 'en'],
    ['Excellent English, our company language', 'en'],
    ['You join an English-speaking team', 'en'],
    ['We all speak English at the office', 'en'],
    ['Communication within the team is in English', 'en'],
    ['All our meetings are in English', 'en'],
    ['In the office we speak Dutch', 'nl'],
    ['Our working languages are Dutch and English', 'mixed'],
    ['De voertaal op kantoor is Engels', 'en'],
    ['De officiële voertaal binnen ons bedrijf is Engels', 'en'],
    ['Voertaal: Nederlands', 'nl'],
    ['Nederlands is de voertaal', 'nl'],
    ['Op de werkvloer wordt Nederlands gesproken', 'nl'],
    ['Je komt in een Engelstalige werkomgeving', 'en'],
    ['Die Arbeitssprache ist Deutsch', 'de'],
    ['Deutsch ist unsere Firmensprache', 'de'],
    ['Unsere Teamsprache ist Englisch.', 'en'],
    ['Wir arbeiten in einem englischsprachigen Umfeld', 'en'],
    ['Wir sprechen Englisch im Team', 'en'],
    ['Experience in an English-speaking environment', null],
    ['Our customers speak English', null],
    ['We speak Dutch with our customers', null],
    ['The job interview is in English', null],
    ['Good working language skills in English', null],
    ['English business language proficiency', null],
    ['Dutch is not our working language', null],
    ['You speak English fluently', null],
    ['Je beheerst de Nederlandse taal', null],
    ['', null],
  ])('%s -> %s', (description, value) => {
    expect(readWorkingLanguage({ title: 'Colleague', description }).value).toBe(value);
  });

  it('quotes the sentence, and is certain when the working language is named', () => {
    const description = 'We make boats. 🚤\nEnglish is our working language! Come in.';
    const reading = readWorkingLanguage({ title: '', description });
    expect(reading).toMatchObject({ value: 'en', certainty: 'certain' });
    expect(reading.quotes.map((quote) => description.slice(quote.start, quote.end))).toEqual(['English is our working language!']);
    expect(readWorkingLanguage({ title: '', description: 'You join an English-speaking team' }).certainty).toBe('likely');
  });

  it('lets the named working language decide over how people speak', () => {
    expect(readWorkingLanguage({ title: '', description: 'Our working language is English. In the office we speak Dutch.' }).value).toBe('en');
  });
});
