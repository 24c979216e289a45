import { distanceM } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { findPlace, placeAt, readPoint } from './find-place.js';
import { suggestPlaces } from './gazetteer.js';

describe('reading where an offer is', () => {
  it.each([
    ['Groningen, GR, NL', 'Groningen', 'Groningen'],
    ['Groningen, Groningen, Netherlands', 'Groningen', 'Groningen'],
    ['Utrecht, UT, NL', 'Utrecht', 'Utrecht'],
    ['Amsterdam', 'Amsterdam', 'Noord-Holland'],
    ['The Hague, South Holland, Netherlands', 'Den Haag', 'Zuid-Holland'],
    ["'s-Gravenhage", 'Den Haag', 'Zuid-Holland'],
    ['Den Bosch, NB, NL', "'s-Hertogenbosch", 'Noord-Brabant'],
    ['Ljouwert', 'Leeuwarden', 'Friesland'],
    ['Hengelo OV, OV, NL', 'Hengelo', 'Overijssel'],
    ['Hengelo, Gelderland, Netherlands', 'Hengelo', 'Gelderland'],
    ['Amsterdam Zuid, NH, NL', 'Amsterdam', 'Noord-Holland'],
    ['9712 AB Groningen', 'Groningen', 'Groningen'],
    ['Haren, Groningen, Netherlands', 'Haren', 'Groningen'],
    ['Bedum', 'Bedum', 'Groningen'],
    ['Norg', 'Norg', 'Drenthe'],
    ['Burdaard', 'Burdaard', 'Friesland'],
  ])('%s is a town', (text, name, province) => {
    expect(findPlace(text)).toMatchObject({ name, province, country: 'NL', precision: 'town', point: { lat: expect.any(Number), lon: expect.any(Number) } });
  });

  it.each([
    ['Nederland', 'Nederland', null], ['NL', 'Nederland', null], ['Werk van thuis, NL', 'Nederland', null], ['The Randstad, Netherlands', 'Randstad', null], ['North Brabant, Netherlands', 'Noord-Brabant', 'Noord-Brabant'],
    ['NH, NL', 'Noord-Holland', 'Noord-Holland'], ['Amsterdam Area', 'Amsterdam', 'Noord-Holland'], ['Drenthe', 'Drenthe', 'Drenthe'], ['Westerkwartier', 'Westerkwartier', 'Groningen'], ['Ee, Friesland, Netherlands', 'Ee', 'Friesland'],
  ])('%s is a region without a point', (text, name, province) => {
    expect(findPlace(text)).toEqual({ name, province, country: 'NL', point: null, precision: 'region' });
  });

  it.each(['', ' , ', 'Atlantis', 'Berlin, Germany', 'Groningen, Suriname', 'Hengelo', 'Rijswijk', 'constructor', '__proto__, NL', 'x'.repeat(5_000)])('%p is unknown or ambiguous: not guessed', (text) => {
    expect(findPlace(text)).toBeNull();
  });
});

describe('47 coordinates that cannot be right', () => {
  it.each([
    ['swapped', 6.56, 53.21, 'swapped'], ['0/0', 0, 0, 'zero'], ['outside the country', 48.85, 2.35, 'outside-the-country'], ['text', 'here', 'there', 'not-a-number'], ['infinite', Infinity, 6, 'not-a-number'],
    ['half', 53.2, null, 'not-a-number'], ['nothing', null, undefined, 'not-stated'], ['a Caribbean island', 12.15, -68.27, 'outside-the-country'],
  ])('47 %s: no point, so no commute is claimed', (_, lat, lon, reason) => {
    expect(readPoint(lat, lon)).toEqual({ point: null, reason });
    expect(placeAt('Nederland', lat, lon)).toMatchObject({ place: { point: null, precision: 'region' } });
  });

  it('47 a point far from the named town is dropped, the town stays', () => {
    const { place, reason } = placeAt('Groningen', 51.44, 5.47);
    expect(reason).toBe('far-from-place');
    expect(place).toMatchObject({ name: 'Groningen', precision: 'town' });
    expect(distanceM(place?.point ?? { lat: 0, lon: 0 }, { lat: 53.2194, lon: 6.5665 })).toBeLessThan(5_000);
  });

  it('good coordinates make a place precise and choose between towns of one name', () => {
    expect(placeAt('Groningen', '53.2175', '6.5699').place).toEqual({ name: 'Groningen', province: 'Groningen', country: 'NL', point: { lat: 53.2175, lon: 6.5699 }, precision: 'street' });
    expect(placeAt('Hengelo', 52.266, 6.793).place).toMatchObject({ name: 'Hengelo', province: 'Overijssel' });
  });
});

describe('suggesting places', () => {
  it('puts the north first', () => {
    const names = suggestPlaces('ha', 50);
    const lastNorthern = names.findLastIndex((place) => ['Groningen', 'Friesland', 'Drenthe'].includes(place.province));
    expect(lastNorthern).toBeGreaterThan(2);
    expect(names.findIndex((place) => place.name === 'Haarlem')).toBeGreaterThan(lastNorthern);
    expect(names.find((place) => place.name === 'Haren')).toMatchObject({ label: 'Haren, Groningen' });
  });

  it('knows other names, keeps to the limit, and gives nothing for nothing', () => {
    expect(suggestPlaces('ljou', 5).map((place) => place.name)).toEqual(['Leeuwarden']);
    expect(suggestPlaces('den haa', 5).map((place) => place.name)).toEqual(['Den Haag']);
    expect(suggestPlaces('a', 3)).toHaveLength(3);
    expect(suggestPlaces('', 5)).toEqual([]);
    expect(suggestPlaces('zzzz', 5)).toEqual([]);
  });
});
