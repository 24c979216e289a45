import type { Home } from '@mitn/domain';
import { FURNISHINGS, HOME_TYPES, POSSIBILITIES, WELCOMES } from '@mitn/domain';
import * as z from 'zod';
import { COMMON_COLUMNS, OfferRow, placeColumns, readOrganisationName, readPlace, readStored, type ContentRow, type OfferTable } from '../offer/offer-table.js';
import type { StoredOffer } from '../offer/stored-offer.js';

export interface StoredHome extends StoredOffer {
  home: Home;
}

const HomeRow = OfferRow.extend({
  type: z.enum(HOME_TYPES),
  street: z.string().nullable(),
  bare_rent_cents: z.int().nullable(),
  service_cents: z.int().nullable(),
  utilities_cents: z.int().nullable(),
  total_cents_per_month: z.int(),
  costs_complete: z.boolean(),
  deposit_cents: z.int().nullable(),
  area_m2: z.number().nullable(),
  total_area_m2: z.number().nullable(),
  rooms: z.number().nullable(),
  max_persons: z.int().nullable(),
  furnishing: z.enum(FURNISHINGS).nullable(),
  pets: z.boolean().nullable(),
  step_free: z.boolean().nullable(),
  registration: z.enum(POSSIBILITIES),
  internationals: z.enum(WELCOMES),
  conditions: z.array(z.string()),
  available_from: z.string().nullable(),
  available_until: z.string().nullable(),
  minimum_stay_months: z.int().nullable(),
  contact_url: z.string().nullable(),
});
type HomeRow = z.output<typeof HomeRow>;

export const HOME_TABLE: OfferTable<Home, StoredHome> = {
  kind: 'home',
  table: 'homes',
  origins: 'home_origins',
  originKey: 'home_id',
  searchRows: 'home_search_rows',
  organisationKind: 'provider',
  merges: false,
  columns: {
    ...COMMON_COLUMNS,
    type: 'text', street: 'text', bare_rent_cents: 'integer', service_cents: 'integer', utilities_cents: 'integer', total_cents_per_month: 'integer',
    costs_complete: 'boolean', deposit_cents: 'integer', area_m2: 'numeric', total_area_m2: 'numeric', rooms: 'numeric', max_persons: 'integer',
    furnishing: 'text', pets: 'boolean', step_free: 'boolean', registration: 'text', internationals: 'text', conditions: 'text[]',
    available_from: 'date', available_until: 'date', minimum_stay_months: 'integer', contact_url: 'text',
  },
  organisationOf: (home) => home.provider,
  toRow,
  read(raw) {
    const row = HomeRow.parse(raw);
    return { ...readStored(row), home: toHome(row) };
  },
  valueOf: ({ home }) => home,
  likeness: `(CASE WHEN o.type = the.type THEN 1 ELSE 0 END) + (CASE WHEN o.place_name = the.place_name THEN 0.8 WHEN o.province = the.province THEN 0.4 ELSE 0 END)
    + least(o.total_cents_per_month, the.total_cents_per_month)::numeric / greatest(o.total_cents_per_month, the.total_cents_per_month)`,
  proposable: `o.internationals <> 'excluded'`,
};

function toRow(home: Home): ContentRow {
  return {
    title: home.title,
    description_html: home.descriptionHtml,
    description_text: home.descriptionText,
    ...placeColumns(home.place),
    ad_language: home.adLanguage,
    labels: home.labels,
    posted_on: home.postedOn,
    type: home.type,
    street: home.street,
    bare_rent_cents: home.costs.bareRentCents,
    service_cents: home.costs.serviceCents,
    utilities_cents: home.costs.utilitiesCents,
    total_cents_per_month: home.costs.totalCentsPerMonth,
    costs_complete: home.costs.complete,
    deposit_cents: home.depositCents,
    area_m2: home.areaM2,
    total_area_m2: home.totalAreaM2,
    rooms: home.rooms,
    max_persons: home.maxPersons,
    furnishing: home.furnishing,
    pets: home.pets,
    step_free: home.stepFree,
    registration: home.registration,
    internationals: home.internationals,
    conditions: home.conditions,
    available_from: home.availableFrom,
    available_until: home.availableUntil,
    minimum_stay_months: home.minimumStayMonths,
    contact_url: home.contactUrl,
  };
}

function toHome(row: HomeRow): Home {
  return {
    title: row.title,
    descriptionHtml: row.description_html,
    descriptionText: row.description_text,
    type: row.type,
    provider: readOrganisationName(row),
    place: readPlace(row),
    street: row.street,
    costs: {
      bareRentCents: row.bare_rent_cents,
      serviceCents: row.service_cents,
      utilitiesCents: row.utilities_cents,
      totalCentsPerMonth: row.total_cents_per_month,
      complete: row.costs_complete,
    },
    depositCents: row.deposit_cents,
    areaM2: row.area_m2,
    totalAreaM2: row.total_area_m2,
    rooms: row.rooms,
    maxPersons: row.max_persons,
    furnishing: row.furnishing,
    pets: row.pets,
    stepFree: row.step_free,
    registration: row.registration,
    internationals: row.internationals,
    adLanguage: row.ad_language,
    conditions: row.conditions,
    labels: row.labels,
    availableFrom: row.available_from,
    availableUntil: row.available_until,
    minimumStayMonths: row.minimum_stay_months,
    postedOn: row.posted_on,
    contactUrl: row.contact_url,
  };
}
