import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readUnlawful } from './unlawful.js';

const read = (description: string, title = 'Colleague') => readUnlawful(sentencesOfAd({ title, description })).map(({ kind, certainty }) => `${kind} ${certainty}`);

describe('wording that may be unlawful', () => {
  it.each([
    ['You are a native Dutch speaker', 'mother-tongue clear'], ['Native English is a must', 'mother-tongue clear'], ['Dutch is your mother tongue', 'mother-tongue clear'], ['Nederlands is je moedertaal', 'mother-tongue clear'], ['Sie sind deutscher Muttersprachler', 'mother-tongue clear'],
    ['Nederlands op moedertaalniveau', 'mother-tongue risky'], ['Native-level English', 'mother-tongue risky'], ['Deutsch auf Muttersprachler-Niveau', 'mother-tongue risky'],
    ['Dutch nationality is required', 'nationality clear'], ['Je hebt de Nederlandse nationaliteit', 'nationality clear'], ['Only Dutch candidates', 'nationality clear'], ['EU passport holders only', 'nationality risky'], ['Die deutsche Staatsangehörigkeit ist Voraussetzung', 'nationality clear'],
    ['You are between 25 and 35 years old', 'age clear'], ['Ben je tussen de 20 en 30 jaar?', 'age clear'], ['Aged 18 to 25', 'age clear'], ['Je bent 20 tot 30 jaar', 'age clear'], ['Leeftijd 18-28', 'age clear'], ['25-35 jaar', 'age clear'], ['Niet ouder dan 40', 'age clear'], ['You join a young team', 'age risky'], ['Een jong en dynamisch team', 'age risky'], ['Ein junges, motiviertes Team', 'age risky'], ['You are a digital native', 'age risky'], ['You are a recent graduate', 'age risky'], ['Je bent pas afgestudeerd', 'age risky'], ['Een team van jonge collega’s', 'age risky'],
    ['We are looking for a handsome lady', 'gender clear'], ['Wij zoeken een spontane dame', 'gender clear'], ['Alleen vrouwen', 'gender clear'], ['Wij zoeken een ervaren verkoopster', 'gender risky'], ['We are looking for a friendly waitress', 'gender risky'], ['Female candidates only', 'gender clear'], ['Wir suchen eine nette Frau', 'gender clear'], ['The ideal candidate knows what he wants', 'gender risky'],
    ['Je bent christen', 'religion risky'], ['Je onderschrijft de christelijke identiteit', 'religion risky'], ['You are in good health', 'health risky'], ['Je beschikt over een goede gezondheid', 'health risky'], ['Ohne gesundheitliche Einschränkungen', 'health risky'],
    ['You are single, without children', 'family clear'], ['Geen kinderwens', 'family clear'], ['Een representatief voorkomen', 'appearance risky'], ['Good-looking people wanted', 'appearance risky'], ['Gepflegtes Erscheinungsbild', 'appearance risky'], ['Van Nederlandse afkomst', 'origin clear'], ['Stuur je cv met pasfoto', 'photo risky'], ['Send your CV with a photo', 'photo risky'], ['Lebenslauf mit Foto', 'photo risky'],
  ])('%s -> %s', (text, found) => {
    expect(read(text)).toEqual([found]);
  });

  it.each([
    ['Cloud-native platforms and React Native apps'], ['Native apps for Android, in English'], ['Native or fluent English'], ['Non-native speakers are welcome'], ['You need not be a native speaker'], ['We teach children in their mother tongue'], ['Dutch is a plus'],
    ['You have the right to work in the Netherlands'], ['A valid work permit or Dutch nationality'], ['Forty nationalities work here'], ['We do not discriminate by age, nationality or religion'], ['Regardless of your nationality or mother tongue'], ['Dutch citizens rely on our data'],
    ['The age of the data matters'], ['Je werkt tussen 24 en 36 uur'], ['Between 20 and 40 hours a week'], ['Tussen de 20 en 30 jaar bestaan wij'], ['3 tot 5 jaar ervaring'], ['You work with young people'], ['Kinderen van 4 tot 12 jaar'], ['Je bent minimaal 18 jaar'], ['A young company'], ['20 to 25 years of experience'], ['We help recent graduates find work'], ['Jongeren tussen 12 en 18 jaar'], ['A mix of young and old'],
    ['You are the right man or woman'], ['He will call you back'], ['Women in tech are invited'], ['Fashion for men and women'], ['A Christian school in Assen'], ['We zoeken een gastheer of gastvrouw'], ['25-35 jaar ervaring'], ['You need a healthy dose of humour'], ['Heavy lifting of up to 20 kg'], ['Are you ready for a single source of truth?'],
    ['A website with an attractive appearance'], ['You edit photos of products'], ['No photo in your CV, please'], ['Photovoltaic panels'], ['Single point of contact'], ['Our digital natives build it'], ['White label software'],
  ])('nothing is wrong with: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes gendered titles as they are meant', () => {
    expect(read('A job.', 'Verkoopster')).toEqual(['gender risky']);
    expect(read('A job.', 'Waitress')).toEqual(['gender risky']);
    expect(read('A job.', 'Verkoopster (m/v/x)')).toEqual([]);
    expect(read('A job.', 'Gastheer / gastvrouw')).toEqual([]);
    expect(read('We zoeken een leuke dame (m/v).', 'Host')).toEqual([]);
    expect(read('A job.', 'Waiter/waitress')).toEqual([]);
  });

  it('quotes the very words and tells each once', () => {
    const description = 'Hi 🙂. You join a young and friendly team. Again: a young and friendly team!';
    const [finding, ...rest] = readUnlawful(sentencesOfAd({ title: 'x', description }));
    expect(rest).toEqual([]);
    expect(finding?.quote.text).toBe('young and friendly team');
    expect(description.slice(finding?.quote.start, finding?.quote.end)).toBe(finding?.quote.text);
  });
});
