import { describe, expect, it } from '@jest/globals';
import { otherNamesOf } from './title-names.js';
import { otherPlaceNames } from './place-names.js';

describe('other names', () => {
  it.each([
    ['vrachtwagenchauffeur c', 'truck'], ['registered nurse', 'verpleegkundige'], ['verpleegkundige in de avonddienst', 'nurse'], ['seniorverpleegkundige', 'nurse'],
    ['order picker evenings', 'magazijnmedewerker'], ['frontend developer', 'programmeur'], ['cook open kitchen', 'horeca'],
  ])('of %j hold %j', (title, name) => {
    expect(otherNamesOf(title).split(' ')).toContain(name);
  });

  it('are none where nothing is known, and short names are no end of a word', () => {
    expect([otherNamesOf('keeper of the lighthouse'), otherNamesOf('barkok'), otherNamesOf('')]).toEqual(['', '', '']);
  });

  it('of places are folded', () => {
    expect([otherPlaceNames('leeuwarden'), otherPlaceNames('the hague').split(' ').includes('sgravenhage'), otherPlaceNames('assen')]).toEqual(['ljouwert liwwadden', true, '']);
  });
});
