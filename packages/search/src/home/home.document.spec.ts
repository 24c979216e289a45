import { describe, expect, it } from '@jest/globals';
import { buildHome } from '@mitn/testing';
import { toHomeDocument } from './home.document.js';

const around = { id: '11111111-1111-4111-8111-111111111111', revision: 2, status: 'open' as const, confirmedAt: '2026-03-02T10:00:00Z', demo: true, origins: [] };

describe('toHomeDocument', () => {
  it('shows the hit of the API, field by field', () => {
    const home = buildHome();
    const organisation = { id: null, name: 'Wonen', sponsor: 'unknown' as const, flagged: false };
    expect(toHomeDocument({ ...around, home, organisation }).card).toEqual({
      id: around.id, title: home.title, type: 'apartment', url: `/homes/${around.id}`,
      provider: { id: null, name: 'Wonen', sponsor: 'unknown', flagged: false, demo: true },
      place: { name: 'Groningen', province: 'Groningen', lat: 53.2113, lon: 6.5641 }, street: 'Stationsweg', costs: home.costs, depositCents: 190_000,
      areaM2: 52, rooms: 2, maxPersons: 2, registration: 'possible', internationals: 'welcome', furnishing: 'furnished', pets: null, keyLabels: [],
      availableFrom: '2026-04-01', until: null, postedAt: '2026-03-02', confirmedAt: '2026-03-02T10:00:00.000Z', origins: [],
    });
  });

  it('shows what decides at a glance: what is asked of a tenant and what warns, not what the ad leaves open', () => {
    const quotes = [{ field: 'description' as const, start: 0, end: 2, text: 'no' }];
    const label = (name: string, value: string, quoted = false) => ({ name, value, certainty: 'likely' as const, quotes: quoted ? quotes : [], rule: { id: name, validFrom: null, source: null } });
    const home = buildHome({ labels: [label('registration', 'unstated'), label('condition.no-pets', 'lawful-condition', true), label('scam.pay-first', 'pay-first', true), label('costs', 'stated'), label('internationals', 'excluded')] });
    expect(toHomeDocument({ ...around, home, organisation: null }).card.keyLabels).toEqual([{ name: 'condition.no-pets', value: 'lawful-condition', quoted: true }, { name: 'scam.pay-first', value: 'pay-first', quoted: true }, { name: 'internationals', value: 'excluded', quoted: false }]);
  });

  it('has no provider when the ad names none, and does not fit when internationals are turned away', () => {
    const document = toHomeDocument({ ...around, home: buildHome({ provider: null, internationals: 'excluded', place: null }), organisation: null });
    expect(document).toMatchObject({ fit: false, northern: false, point: null, card: { provider: null, place: null } });
  });
});
