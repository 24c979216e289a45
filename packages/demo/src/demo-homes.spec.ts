import { addDays, distanceM } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { demoHomes, demoOrganisations } from './index.js';
import { DISTRICTS } from './homes/districts.js';
import { getTown } from './shared/towns.js';
import { plainText, shareOf, similarity, wordCount } from './testing/text-measures.js';

const ON = '2026-11-23';
const items = demoHomes(ON);
const totalOf = ({ rent }: (typeof items)[number]): number => rent.totalEurPerMonth ?? (rent.bareEurPerMonth ?? 0) + (rent.serviceEurPerMonth ?? 0) + (rent.utilitiesEurPerMonth ?? 0);

describe('demo homes', () => {
  it('are at least 260, each with its own id and text', () => {
    expect(items.length).toBeGreaterThanOrEqual(260);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => plainText(item.description))).size).toBe(items.length);
  });

  it('are the same for the same day and seed, and move with the day', () => {
    expect(demoHomes(ON)).toEqual(items);
    expect(demoHomes(ON, 'another seed')).not.toEqual(items);
    const later = demoHomes(addDays(ON, 9));
    expect(later.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(later.map((item) => item.availableFrom)).toEqual(items.map((item) => addDays(item.availableFrom, 9)));
  });

  it('are free from today to four months ahead, and for at least half a year where they end', () => {
    for (const { availableFrom, availableUntil, postedOn } of items) {
      expect(availableFrom >= ON && availableFrom <= addDays(ON, 124)).toBe(true);
      if (availableUntil) expect(availableUntil >= addDays(availableFrom, 180)).toBe(true);
      expect(postedOn <= ON).toBe(true);
    }
    expect(items.some((item) => item.availableUntil)).toBe(true);
    expect(items.some((item) => item.availableFrom === ON)).toBe(true);
  });

  it('stand in their town: within 6 km of its centre and 600 m of their district', () => {
    for (const { place } of items) {
      expect(distanceM(place, getTown(place.name))).toBeLessThan(6_000);
      expect(Math.min(...DISTRICTS.filter((one) => one.town === place.name).map((one) => distanceM(place, one)))).toBeLessThan(600);
    }
  });

  it('cover every kind and the three provinces, with a few elsewhere', () => {
    expect(new Set(items.map((item) => item.type))).toEqual(new Set(['room', 'studio', 'apartment', 'house', 'anti-squat']));
    expect(shareOf(items, (item) => item.place.name === 'Groningen')).toBeGreaterThan(0.38);
    expect(shareOf(items, (item) => item.place.province === 'Friesland')).toBeGreaterThan(0.15);
    expect(shareOf(items, (item) => item.place.province === 'Drenthe')).toBeGreaterThan(0.1);
    expect(items.filter((item) => ['Overijssel', 'Utrecht', 'Noord-Holland'].includes(item.place.province)).length).toBeGreaterThan(3);
  });

  it('cost what homes cost, put in various ways', () => {
    const bounds = { room: [330, 800], studio: [540, 1300], apartment: [740, 2100], house: [900, 2600], 'anti-squat': [180, 500] } as const;
    for (const item of items) {
      const [least, most] = bounds[item.type];
      expect(totalOf(item)).toBeGreaterThanOrEqual(least);
      expect(totalOf(item)).toBeLessThanOrEqual(most);
    }
    expect(shareOf(items, (item) => item.rent.complete === true)).toBeGreaterThan(0.3);
    expect(shareOf(items, (item) => item.rent.complete === false)).toBeGreaterThan(0.3);
  });

  it('ask a lawful deposit, but for one or two', () => {
    const unlawful = items.filter(({ depositEur, rent }) => depositEur !== undefined && depositEur > 2 * (rent.bareEurPerMonth ?? rent.totalEurPerMonth ?? 0));
    expect(unlawful.length).toBeGreaterThanOrEqual(1);
    expect(unlawful.length).toBeLessThanOrEqual(2);
  });

  it('have texts of 50 to 150 words that do not read alike, a quarter of them in Dutch', () => {
    for (const item of items) {
      expect(wordCount(item.description)).toBeGreaterThanOrEqual(50);
      expect(wordCount(item.description)).toBeLessThanOrEqual(150);
      expect(`${item.title} ${item.description}`).not.toMatch(/[{}]|undefined|NaN|\.\.| {2}/);
    }
    expect(similarity(items.filter((_, at) => at % 2 === 0).map((item) => item.description)).average).toBeLessThan(0.08);
    const dutch = shareOf(items, (item) => /\b(huur|vanaf|beschikbaar)\b/i.test(item.description));
    expect(dutch).toBeGreaterThan(0.18);
    expect(dutch).toBeLessThan(0.35);
  });

  it('say that one may register, that one may not, and nothing', () => {
    const possible = /registration at th\w+ address(: yes| is possible)|can register here|may register|inschrijven op dit adres is mogelijk|kunt je hier inschrijven/i;
    const impossible = /not possible|no registration|cannot register|inschrijven is niet|adres kan niet/i;
    expect(shareOf(items, (item) => possible.test(item.description))).toBeGreaterThan(0.5);
    expect(shareOf(items, (item) => impossible.test(item.description))).toBeGreaterThan(0.05);
    expect(items.filter((item) => /no internationals|dutch speakers only|dutch-speaking|alleen nederlandstaligen|geen internationals/i.test(item.description)).length).toBeGreaterThan(3);
  });

  it('come from invented providers under .example, without an address or a number to call', () => {
    const names = new Set(demoOrganisations().filter((one) => one.kind === 'provider').map((one) => one.name));
    expect(names.size).toBeGreaterThanOrEqual(25);
    for (const item of items) {
      expect(names.has(item.provider.name)).toBe(true);
      expect(JSON.stringify(item)).not.toMatch(/@|\b0\d{9}\b|\+31/);
      expect(item.street).not.toMatch(/\d/);
      for (const url of [item.url, item.contactUrl, item.provider.website]) expect(new URL(url).hostname).toMatch(/\.example$/);
    }
  });
});
