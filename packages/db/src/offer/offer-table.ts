import type { OrganisationName, Place } from '@mitn/domain';
import { AD_LANGUAGES, OFFER_STATUSES, PROVINCES, SPONSOR_STATES } from '@mitn/domain';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';
import type { OrganisationKind } from '../organisation/organisation.repository.js';
import type { StoredOffer } from './stored-offer.js';

/** A row of content: column name to value, as JSON. */
export type ContentRow = Record<string, unknown>;

/** Where and how one kind of offer is kept. */
export interface OfferTable<V, S extends StoredOffer> {
  kind: 'vacancy' | 'home';
  table: 'vacancies' | 'homes';
  origins: 'vacancy_origins' | 'home_origins';
  originKey: 'vacancy_id' | 'home_id';
  searchRows: 'vacancy_search_rows' | 'home_search_rows';
  organisationKind: OrganisationKind;
  /** Whether an offer may have several ads, of which one leads. */
  merges: boolean;
  /** Every column of content with its type; `organisation_id` is among them. */
  columns: Readonly<Record<string, string>>;
  organisationOf(value: V): OrganisationName | null;
  toRow(value: V): ContentRow;
  /** Reads `to_jsonb(row)` with organisation and origins. Throws when the row does not fit. */
  read(row: unknown): S;
  valueOf(stored: S): V;
  /** SQL that says how much the offer `o` is like the offer `the`. */
  likeness: string;
  /** SQL that says whether the offer `o` may be proposed beside another. */
  proposable: string;
}

export const COMMON_COLUMNS = {
  title: 'text', description_html: 'text', description_text: 'text', organisation_id: 'uuid', place_name: 'text', province: 'text', country: 'text',
  place_precision: 'text', lat: 'double precision', lon: 'double precision', ad_language: 'text', labels: 'jsonb', posted_on: 'date',
} as const;

/** A label as it is kept. */
export const LabelColumn = z.object({
  name: z.string(),
  value: z.string(),
  certainty: z.enum(['certain', 'likely', 'unsure']),
  quotes: z.array(z.object({ field: z.enum(['title', 'description']), start: z.int(), end: z.int(), text: z.string() })),
  rule: z.object({ id: z.string(), validFrom: z.string().nullable(), source: z.string().nullable() }),
});

/** The columns that every offer has, as JSON. */
export const OfferRow = z.object({
  id: z.uuid(),
  revision: z.int(),
  status: z.enum(OFFER_STATUSES),
  title: z.string(),
  description_html: z.string(),
  description_text: z.string(),
  place_name: z.string().nullable(),
  province: z.enum(PROVINCES).nullable(),
  country: z.string(),
  place_precision: z.enum(['street', 'town', 'region']).nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  ad_language: z.enum(AD_LANGUAGES),
  labels: z.array(LabelColumn),
  posted_on: z.string().nullable(),
  confirmed_at: InstantColumn,
  expires_at: InstantColumn,
  closed_at: InstantColumn.nullable(),
  demo: z.boolean(),
  created_at: InstantColumn,
  organisation: z
    .object({
      id: z.uuid(), name: z.string(), sponsor: z.enum(SPONSOR_STATES), nameFlags: z.array(z.string()), demo: z.boolean(),
      kvkNumber: z.string().nullable(), website: z.string().nullable(),
    })
    .nullable(),
  origins: z.array(z.object({ source: z.string(), url: z.string().nullable() })),
});
export type OfferRow = z.output<typeof OfferRow>;

export function readStored(row: OfferRow): StoredOffer {
  const { organisation } = row;
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    organisation: organisation && { id: organisation.id, name: organisation.name, sponsor: organisation.sponsor, nameFlags: organisation.nameFlags, demo: organisation.demo },
    origins: row.origins,
    confirmedAt: row.confirmed_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    demo: row.demo,
    createdAt: row.created_at,
  };
}

export function readOrganisationName(row: OfferRow): OrganisationName | null {
  return row.organisation && { name: row.organisation.name, kvkNumber: row.organisation.kvkNumber, website: row.organisation.website };
}

export function readPlace(row: OfferRow): Place | null {
  if (row.place_name === null || row.place_precision === null) return null;
  const point = row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
  return { name: row.place_name, province: row.province, country: row.country, point, precision: row.place_precision };
}

/** The place as columns. */
export function placeColumns(place: Place | null): ContentRow {
  return {
    place_name: place?.name ?? null,
    province: place?.province ?? null,
    country: place?.country ?? 'NL',
    place_precision: place?.precision ?? null,
    lat: place?.point?.lat ?? null,
    lon: place?.point?.lon ?? null,
  };
}

/** SQL of the organisation `g` as JSON. */
export const ORGANISATION_SQL = `jsonb_build_object('id', g.id, 'name', g.name, 'kvkNumber', g.kvk_number, 'website', g.website, 'sponsor', g.sponsor, 'nameFlags', g.name_flags, 'demo', g.demo)`;

/** SQL of one offer as JSON, from the alias `o`. */
export function rowSql({ origins, originKey }: Pick<OfferTable<never, StoredOffer>, 'origins' | 'originKey'>): string {
  return `to_jsonb(o) || jsonb_build_object(
    'organisation', (SELECT ${ORGANISATION_SQL}
      FROM organisations g WHERE g.id = o.organisation_id),
    'origins', (SELECT COALESCE(jsonb_agg(jsonb_build_object('source', f.source, 'url', r.url) ORDER BY r.first_seen_at, r.id), '[]')
      FROM ${origins} r JOIN feeds f ON f.id = r.feed_id WHERE r.${originKey} = o.id AND r.withdrawn_at IS NULL))`;
}
