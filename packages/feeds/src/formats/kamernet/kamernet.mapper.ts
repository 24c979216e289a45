import type { Furnishing, HomeType } from '@mitn/domain';
import type { HomeDraft } from '../../home/home-draft.js';
import { ItemRefused } from '../../item/feed-item.js';
import { idOf, type SourceFormat } from '../feed-format.js';
import { KamernetItem } from './kamernet.schema.js';

const TYPES = new Map<string, HomeType>([['kamer', 'room'], ['studentencomplex', 'room'], ['studio', 'studio'], ['appartement', 'apartment'], ['huis', 'house'], ['woning', 'house'], ['anti-kraak', 'anti-squat']]);
const FURNISHINGS = new Map<string, Furnishing>([['kaal', 'bare'], ['gestoffeerd', 'upholstered'], ['gemeubileerd', 'furnished']]);

/** Kamernet's listings. "Onbekend", "-" and "Niet belangrijk" say nothing. */
export const KAMERNET: SourceFormat<HomeDraft> = {
  name: 'kamernet',
  layouts: ['json-lines'],
  externalIdOf: idOf,
  toDraft(value) {
    const item = KamernetItem.parse(value);
    const [availableFrom, availableUntil] = availabilityOf(item.availability);
    const pets = item.details['Huisdieren']?.toLowerCase();
    return {
      externalId: item.id,
      url: item.url,
      title: item.title,
      description: item.description === null ? null : { kind: 'text', text: item.description },
      type: TYPES.get(item.type?.trim().toLowerCase() ?? '') ?? null,
      typeText: item.type,
      provider: null,
      placeText: item.city,
      street: item.street,
      lat: item.lat,
      lon: item.lon,
      rent: rentOf(item),
      depositEur: euros(item.costs['Borg']),
      areaM2: squareMetres(item.area_m2),
      totalAreaM2: squareMetres(item.total_area_m2),
      rooms: Number(/Totaal (\d+) kamer/i.exec(item.rooms_text ?? '')?.[1] ?? Number.NaN) || null,
      maxPersons: personsOf(item.wanted_tenant['Geschikt voor']),
      furnishing: FURNISHINGS.get(item.furnishing?.trim().toLowerCase() ?? '') ?? null,
      pets: pets === 'ja' ? true : pets === 'nee' ? false : null,
      stepFree: null,
      registration: null,
      internationals: null,
      conditions: conditionsOf(item),
      availableFrom,
      availableUntil,
      minimumStayMonths: null,
      postedOn: item.published_text,
      contactUrl: null,
      flags: [],
    };
  },
};

/** "p/m | incl. g/w/e" is all that is paid; "excl." leaves out energy, so the total is not complete. A price of any other basis is no month's rent. */
function rentOf({ rent_eur, price_basis, costs }: KamernetItem): HomeDraft['rent'] {
  const basis = price_basis?.toLowerCase() ?? '';
  if (rent_eur !== null && basis !== '' && !/\bp\/m\b|per maand/.test(basis)) throw new ItemRefused('rent-period-unknown', `The price is stated as ${JSON.stringify(basis.slice(0, 40))}, not as a price a month.`);
  const included = /\bincl/.test(basis);
  const extra = euros(costs['Extra kosten']) ?? 0;
  return { bareEur: included ? null : rent_eur, serviceEur: null, utilitiesEur: null, totalEur: rent_eur, complete: included && extra === 0 };
}

/** "01-12-2021" or "26-07-2021 tot 27-10-2021". */
function availabilityOf(text: string | null): [from: string | null, until: string | null] {
  const [from, until, more] = (text ?? '').split(/\stot\s/i).map((part) => part.trim());
  if (more !== undefined) throw new ItemRefused('date-impossible', `The availability ${JSON.stringify((text ?? '').slice(0, 60))} cannot be read.`);
  return [from || null, until || null];
}

/** 9, "9", "9 m", "9 m2", "9 m²" are nine square metres: the small 2 gets lost on the way. Other units are not read. */
function squareMetres(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const found = typeof value === 'string' ? /^(\d{1,4}(?:[.,]\d{1,2})?)\s{0,5}(?:m|m2|m²)?$/i.exec(value.trim()) : null;
  return found?.[1] ? Number(found[1].replace(',', '.')) : null;
}

/** "€ 500" and "€ 1.250" in euros; "-" is null. */
function euros(text: string | undefined): number | null {
  const found = /^€?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?$/.exec(text ?? '');
  return found?.[1] ? Number(`${found[1].replaceAll('.', '')}.${found[2]?.replace('-', '0') ?? '0'}`) : null;
}

function personsOf(text: string | undefined): number | null {
  const found = /^(>)?\s*(\d{1,2})\s+perso/.exec(text ?? '');
  return found?.[2] ? Number(found[2]) + (found[1] ? 1 : 0) : null;
}

function conditionsOf({ wanted_tenant: wanted, details }: KamernetItem): string[] {
  const found: string[] = [];
  const gender = wanted['Geslacht'];
  if (gender === 'Vrouw') found.push('women-only');
  if (gender === 'Man') found.push('men-only');
  const statuses = (wanted['Status'] ?? '').split(',').map((status) => status.trim());
  if (statuses.every((status) => status === 'Student' || status === 'Werkende student')) found.push('students-only');
  if (statuses.includes('Werkend') && statuses.every((status) => status === 'Werkend' || status === 'Werkzoekend')) found.push('working-only');
  const ages = /^(\d+) jaar - (\d+) jaar$/.exec(wanted['Leeftijd'] ?? '');
  if (ages && (Number(ages[1]) > 18 || Number(ages[2]) < 99)) found.push('age-limit');
  if (details['Huisdieren'] === 'Nee') found.push('no-pets');
  if (wanted['Gesproken talen'] === 'Nederlands') found.push('dutch-preferred');
  return found;
}
