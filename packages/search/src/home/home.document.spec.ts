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
      areaM2: 52, rooms: 2, maxPersons: 2, registration: 'possible', internationals: 'welcome', furnishing: 'furnished', pets: null,
      availableFrom: '2026-04-01', until: null, postedAt: '2026-03-02', confirmedAt: '2026-03-02T10:00:00.000Z', origins: [],
    });
  });

  it('has no provider when the ad names none, and does not fit when internationals are turned away', () => {
    const document = toHomeDocument({ ...around, home: buildHome({ provider: null, internationals: 'excluded', place: null }), organisation: null });
    expect(document).toMatchObject({ fit: false, northern: false, point: null, card: { provider: null, place: null } });
  });
});
