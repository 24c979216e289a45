import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readExperience } from './experience.js';

const read = (description: string) => readExperience(sentencesOfAd({ title: 'Colleague', description }))?.value ?? null;

describe('the years of experience that are asked', () => {
  it.each([
    ['At least 3 years of relevant experience', 3], ['3+ years of experience in sales', 3], ['2-4 years of professional experience', 2], ['five years’ experience as a nurse', 5],
    ['Experience: 4 years or more', 4], ['You bring 10 years of solid work experience', 10], ['Over 4 years of experience in software', 4],
    ['Minimaal 3 jaar werkervaring', 3], ['Je hebt twee jaar ervaring als monteur', 2], ['3 tot 5 jaar relevante ervaring', 3], ['Werkervaring: 3+ jaar', 3], ['Ervaring van minstens 2 jaar', 2],
    ['Mindestens 2 Jahre Berufserfahrung', 2], ['Drei Jahre Erfahrung im Vertrieb', 3], ['5 years of experience in design.\n2 years of experience with Figma.', 5],
    ['3 years of experience with a master, 5 years of experience with a bachelor', 3], ['No experience required', 0], ['No prior experience is needed', 0], ['Ervaring is niet nodig', 0], ['Keine Berufserfahrung erforderlich', 0], ['0-2 years of experience', 0],
  ])('%s -> %s', (text, years) => {
    expect(read(text)).toBe(years);
  });

  it.each([
    ['We have 25 years of experience in steel'], ['Our company has over 30 years of experience'], ['Preferably 3 years of experience'], ['3 years of experience is a plus'], ['Wij hebben 12 jaar ervaring'], ['You are 18 years old'],
    ['A contract of 2 years'], ['Experience with children'], ['Bij voorkeur 2 jaar ervaring'], ['40 years of experience as a firm'], ['No experience needed.\n3 years of experience needed.'], ['Since 1980 we have gained experience'],
  ])('asks for none in: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
