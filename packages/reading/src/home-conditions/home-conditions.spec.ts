import { describe, expect, it } from '@jest/globals';
import { readHomeConditions } from './home-conditions.js';

const read = (description: string, title = '') => readHomeConditions({ title, description });

describe('whether an ad takes internationals', () => {
  it.each([
    ['Sorry, no internationals!', 'excluded'],
    ['DUTCH ONLY', 'excluded'],
    ['Alleen Nederlands sprekende huurder gezocht', 'excluded'],
    ['Only for Dutch speaking people', 'excluded'],
    ['Internationals are welcome', 'welcome'],
    ['Ideaal voor expats', 'welcome'],
    ['Bij voorkeur Nederlands sprekend', 'unstated'],
    ['The landlord only speaks Dutch', 'unstated'],
    ['A nice room near the Dutch railway station', 'unstated'],
    ['Te huur voor een rustig persoon, Nederlands sprekend.', 'excluded'],
    ['=== Dutch speaking students ===', 'excluded'],
    ['We would prefer a German speaker, but we do not say no to internationals', 'unstated'],
  ])('%s -> %s', (text, value) => {
    expect(read(text).internationals.value).toBe(value);
  });
});

describe('whether one may register at the address', () => {
  it.each([
    ['Registration is possible.', 'possible'],
    ['Inschrijven op dit adres is mogelijk', 'possible'],
    ['Inschrijven bij gemeente geen probleem', 'possible'],
    ['Registration is not possible', 'impossible'],
    ['Geen inschrijving mogelijk', 'impossible'],
    ['Je kunt niet worden ingeschreven op het adres', 'impossible'],
    ['Je moet ingeschreven staan als student', 'unstated'],
    ['You can register on our website', 'unstated'],
    ['A lovely home', 'unstated'],
    ['As said, the room is free, but registration is not possible', 'impossible'],
    ['Registration no possible', 'impossible'],
    ['No rent allowance, registration of course possible', 'possible'],
    ['Inschrijving is OK, niet roken in huis', 'possible'],
    ['Registration is possible but not immediately', 'possible'],
    ['Inschrijven kan schriftelijk, je hoeft er niet naartoe', 'possible'],
    ['Max 2 personen ingeschreven', 'possible'],
    ['Geen inschrijf- of bemiddelingskosten', 'unstated'],
    ['This price is without registration', 'unstated'],
  ])('%s -> %s', (text, value) => {
    expect(read(text).registration.value).toBe(value);
  });
});

describe('what else an ad asks', () => {
  it.each([
    ['Only for students.', ['students-only']],
    ['Girls only!', ['women-only']],
    ['No pets, no smoking', ['no-pets', 'no-smoking']],
    ['Niet voor studenten', ['no-students']],
    ['Geschikt voor maximaal 1 persoon', ['no-couples']],
    ['Je bent tussen 20 en 30 jaar', ['age-limit']],
    ['Students or working people', []],
    ['The kitchen was renewed in 2020', []],
  ])('%s -> %p', (text, names) => {
    expect(read(text).conditions.map((condition) => condition.name)).toEqual(names);
  });

  it('quotes exactly what stands in title and text', () => {
    const ad = { title: 'Room, no pets', description: 'Lovely room.\r\n🏠 Registration possible! No internationals.' };
    const { internationals, registration, conditions } = readHomeConditions(ad);
    const all = [...internationals.quotes, ...registration.quotes, ...conditions.flatMap((condition) => condition.quotes)];
    expect(all).toHaveLength(3);
    for (const quote of all) expect(ad[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
  });
});
