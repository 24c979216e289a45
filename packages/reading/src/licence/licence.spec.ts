import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readLicences } from './licence.js';

const read = (description: string, title = '') => readLicences(sentencesOfAd({ title, description })).map(({ value }) => value);

describe('licences that an ad demands', () => {
  it.each([
    ['Je bent in het bezit van rijbewijs B.', ['driving-b']],
    ['Rijbewijs B', ['driving-b']],
    ['You have a valid driving licence.', ['driving-b']],
    ["A driver's license (category B) is required.", ['driving-b']],
    ['Je hebt een B-rijbewijs en een eigen auto.', ['driving-b']],
    ['Rijbewijs CE en code 95', ['driving-ce', 'code-95']],
    ['Je hebt rijbewijs C of CE.', ['driving-c']],
    ['In het bezit van rijbewijs B en BE', ['driving-b', 'driving-be']],
    ['Rijbewijs C/E met geldige code 95', ['driving-ce', 'code-95']],
    ['Führerschein Klasse B erforderlich', ['driving-b']],
    ['Je beschikt over een geldig heftruckcertificaat.', ['forklift']],
    ['A valid forklift licence is a must.', ['forklift']],
    ['Heftruck- of reachtruckcertificaat', []],
    ['Heftruck- en reachtruckcertificaat', ['forklift', 'reach-truck']],
    ['Je hebt een reachtruckcertificaat.', ['reach-truck']],
    ['In bezit van VCA VOL', ['vca']],
    ['Je hebt een geldige BIG-registratie.', ['big']],
    ['You are registered in the BIG register or can be; BIG registered nurse', ['big']],
    ['SKJ-registratie', ['skj']],
    ['Je hebt een tweedegraads lesbevoegdheid.', ['teaching']],
    ['You hold a Dutch teaching qualification.', ['teaching']],
    ['Hijsbewijs is vereist', ['crane']],
  ])('%s', (text, licences) => {
    expect(read(text)).toEqual(licences);
  });

  it.each([
    'Rijbewijs B is een pré.', 'A driving licence is a plus.', 'Een rijbewijs is niet nodig.', 'No driving licence needed', 'In bezit van VCA of bereid dit te behalen', 'Wij bieden een heftruckcertificaat aan.',
    'Je krijgt bij ons je heftruckcertificaat.', 'Bij voorkeur in het bezit van rijbewijs B', 'Je werkt met BIG-geregistreerde collega’s.', 'You load trucks with a forklift.', 'We are a big team.', 'Je rijdt op een heftruck.', 'Een big registered company',
  ])('not by: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('in the title of a driver', () => {
    expect(read('', 'Vrachtwagenchauffeur CE')).toEqual(['driving-ce']);
    expect(read('', 'Chauffeur C&A')).toEqual([]);
  });

  it('quotes the sentence, once for each', () => {
    const description = 'Fijn team. Je hebt rijbewijs B. Nogmaals: rijbewijs B!';
    const found = readLicences(sentencesOfAd({ title: '', description }));
    expect(found).toEqual([{ value: 'driving-b', quote: { field: 'description', start: 11, end: 31, text: 'Je hebt rijbewijs B.' } }]);
    expect(description.slice(11, 31)).toBe('Je hebt rijbewijs B.');
  });
});
