import { describe, expect, it } from '@jest/globals';
import { readDemands } from './testing/read-demands.js';

// Each row: a title, and what it asks of Dutch, English and German (r required, w willing to learn, p plus, n not needed, - nothing).
describe('demands in titles', () => {
  it.each([
    ['Barista (no Dutch needed)', 'n--'],
    ['Barista (Dutch not required)', 'n--'],
    ['Waiter - Dutch is a plus', 'p--'],
    ['Customer support agent Dutch', 'r--'],
    ['Dutch speaking Customer Support', 'r--'],
    ['Account manager (German speaker)', '--r'],
    ['Dutch Customer Support Agent', '---'],
    ['Support agent Dutch & German', 'r-r'],
    ['Support agent (Dutch or German)', '---'],
    ['Medewerker klantenservice Nederlandstalig', 'r--'],
    ['Nurse with B2 Dutch', 'r--'],
    ['English-speaking nanny', '-r-'],
    ['Receptionist (Nederlands/Engels)', '---'],
    ['Sales manager Dutch market', '---'],
    ['Kundenberater (m/w/d) mit Niederländischkenntnissen', 'r--'],
    ['Deutschsprachiger Kundenberater', '--r'],
    ['Chauffeur, geen Nederlands nodig', 'n--'],
    ['Magazijnmedewerker (Engels of Nederlands)', 'nn-'],
    ['Native Dutch copywriter', 'r--'],
    ['Cleaner, English speaking', '-r-'],
  ])('%s', (title, expected) => {
    expect(readDemands('We look forward to your letter.', title)).toBe(expected);
  });
});
