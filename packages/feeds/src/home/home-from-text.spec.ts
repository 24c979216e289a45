import type { Home, Label } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import type { HomeDraft } from './home-draft.js';
import { normaliseHome } from './home.normalise.js';

const CLOCK = { now: new Date('2026-09-10T10:00:00Z'), asOf: '2026-09-10' };

function homeOf(text: string, own: Partial<HomeDraft> = {}): Home {
  const draft: HomeDraft = {
    externalId: 'h-1', url: null, title: 'Room in Groningen', description: { kind: 'text', text }, type: 'room', typeText: 'room', provider: null, placeText: 'Groningen', street: null, lat: null, lon: null,
    rent: { bareEur: 500, serviceEur: null, utilitiesEur: null, totalEur: 500, complete: false }, depositEur: null, areaM2: null, totalAreaM2: null, rooms: null, maxPersons: null, furnishing: null, pets: null, stepFree: null,
    registration: null, internationals: null, conditions: [], availableFrom: null, availableUntil: null, minimumStayMonths: null, postedOn: null, contactUrl: null, flags: [], ...own,
  };
  return normaliseHome(draft, CLOCK).value;
}

const labelOf = (home: Home, name: string): Label | undefined => home.labels.find((label) => label.name === name);

describe('a home and its text', () => {
  it('takes from the text what the source leaves open', () => {
    const home = homeOf('Furnished. Deposit: two months rent. Available from 1 October, minimum stay 6 months. Registration is possible. Rent 500 euro a month, service costs 40 euro, advance for gas, water and electricity 60 euro.');
    expect(home).toMatchObject({ furnishing: 'furnished', depositCents: 100_000, availableFrom: '2026-10-01', minimumStayMonths: 6, registration: 'possible' });
    expect(home.costs).toEqual({ bareRentCents: 50_000, serviceCents: 4_000, utilitiesCents: 6_000, totalCentsPerMonth: 60_000, complete: true });
    for (const name of ['furnishing', 'deposit', 'costs', 'available', 'minimum-stay']) {
      const label = labelOf(home, name);
      expect(label?.quotes.length).toBeGreaterThan(0);
      for (const quote of label?.quotes ?? []) expect(home.descriptionText.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('lets stand what the source states, and says that the text differs', () => {
    const home = homeOf('Unfurnished room. Deposit 300 euro. No registration.', { furnishing: 'furnished', depositEur: 900, registration: 'possible' });
    expect(home).toMatchObject({ furnishing: 'furnished', depositCents: 90_000, registration: 'possible' });
    for (const name of ['furnishing', 'deposit', 'registration']) expect(labelOf(home, name)).toMatchObject({ certainty: 'unsure' });
  });

  it('is certain where field and text agree', () => {
    expect(labelOf(homeOf('Gestoffeerde kamer', { furnishing: 'upholstered' }), 'furnishing')).toMatchObject({ value: 'upholstered', certainty: 'certain' });
    expect(labelOf(homeOf('The room is unfurnished', { furnishing: 'upholstered' }), 'furnishing')).toMatchObject({ value: 'upholstered', certainty: 'certain' });
  });

  it('excludes internationals when the text does, whatever was ticked', () => {
    const home = homeOf('Sorry, no internationals.', { internationals: 'welcome' });
    expect(home.internationals).toBe('excluded');
    expect(labelOf(home, 'internationals')).toMatchObject({ value: 'excluded', certainty: 'unsure' });
    expect(labelOf(home, 'condition.no-internationals')).toMatchObject({ value: 'discrimination', certainty: 'likely' });
  });

  it('keeps conditions as something to ask, with a verdict on each', () => {
    const home = homeOf('No pets.', { conditions: ['women-only', 'no-pets', 'vegetarians'] });
    expect(home.conditions).toEqual(['no-pets', 'vegetarians', 'women-only']);
    expect(home.labels.filter(({ name }) => name.startsWith('condition.')).map(({ name, value, certainty }) => [name, value, certainty])).toEqual([
      ['condition.no-pets', 'lawful-condition', 'likely'], ['condition.women-only', 'unclear', 'certain'], ['condition.vegetarians', 'unclear', 'certain'],
    ]);
  });

  it('warns, and leaves a rent that the text contradicts alone', () => {
    const home = homeOf('Pay by Western Union. Rent 850 euro a month, service costs 40 euro.');
    expect(labelOf(home, 'scam.untraceable-payment')).toMatchObject({ value: 'untraceable-payment' });
    expect(home.costs.totalCentsPerMonth).toBe(50_000);
    expect(labelOf(home, 'costs')).toMatchObject({ certainty: 'unsure' });
  });

  it('does not take a day long gone for the first day', () => {
    expect(homeOf('Available from 1 July 2017').availableFrom).toBeNull();
  });
});
