import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readEducation } from './education.js';

const read = (description: string) => readEducation(sentencesOfAd({ title: 'Colleague', description }))?.value ?? null;

describe('the education that is enough', () => {
  it.each([
    ["A bachelor's degree in biology", 'bachelor'],
    ["Bachelor's or Master's degree in engineering", 'bachelor'],
    ['You hold an MSc in physics', 'master'],
    ['Master’s degree required', 'master'],
    ['MSc or PhD in chemistry', 'master'],
    ['A PhD in astronomy is required', 'doctorate'],
    ['A university degree in law', 'bachelor'],
    ['Vocational training as an electrician', 'vocational'],
    ['A completed vocational degree (MBO) or higher', 'vocational'],
    ['Minimaal mbo 4 werk- en denkniveau', 'vocational'],
    ['Je hebt een afgeronde hbo-opleiding', 'bachelor'],
    ['HBO/WO werk- en denkniveau', 'bachelor'],
    ['MBO+/HBO niveau', 'vocational'],
    ['Wo werk- en denkniveau', 'master'],
    ['Een universitaire opleiding in de rechten', 'master'],
    ['Je bent gepromoveerd in de scheikunde', 'doctorate'],
    ['Abgeschlossenes Studium der Informatik', 'bachelor'],
    ['Eine abgeschlossene kaufmännische Ausbildung', 'vocational'],
    ['Masterabschluss in Informatik', 'master'],
    ['No degree required: we teach you everything', 'none'],
    ['Geen diploma nodig', 'none'],
    ["Bachelor's degree required, a master's degree is a plus", 'bachelor'],
    ["Bachelor's degree, preferably a master's degree", 'bachelor'],
  ])('%s -> %s', (text, level) => {
    expect(read(text)).toBe(level);
  });

  it.each([
    ['A PhD is a plus'], ["Master's degree preferred"], ['Bij voorkeur hbo'], ['You are a master in juggling priorities'], ['Experience as a scrum master'], ['Knowledge of master data'],
    ["You are pursuing a bachelor's degree"], ['You are enrolled as a WO student'], ['You will supervise bachelor and master students'], ['We offer courses at hbo level'], ['Our team holds three PhDs'],
    ['We work from ma to wo'], ['To a great degree you decide yourself'], ['High degree of independence'], ["A bachelor's degree in law.\nA master's degree in law."], ['We like education'], ['A laboratory diploma or a bachelor'],
  ])('asks for none in: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
