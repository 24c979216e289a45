import { SPONSOR_LINK_STATES, SPONSOR_MATCHES, SPONSOR_STATES } from '@mitn/domain';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';

export const SponsorLinkRow = z.object({
  id: z.uuid(),
  state: z.enum(SPONSOR_LINK_STATES),
  matchedBy: z.enum(SPONSOR_MATCHES),
  organisation: z.object({ id: z.uuid(), name: z.string(), kvkNumber: z.string().nullable(), website: z.string().nullable(), sponsor: z.enum(SPONSOR_STATES) }),
  sponsor: z.object({ name: z.string(), kvkNumber: z.string().nullable(), listedFrom: z.string(), listedUntil: z.string().nullable() }),
  openVacancies: z.int(),
  proposedAt: InstantColumn,
  decidedAt: InstantColumn.nullable(),
  decidedBy: z.string().nullable(),
});
/** An employer beside a row of the register, as staff see it. */
export type StoredSponsorLink = z.output<typeof SponsorLinkRow>;

/** Every link `l` with its two sides; to be filtered by a WHERE on `l` and `g`. */
export const SPONSOR_LINKS_SQL = `
  SELECT l.id, l.state, COALESCE(v.open_vacancies, 0) AS open_vacancies, jsonb_build_object('id', l.id, 'state', l.state, 'matchedBy', l.matched_by,
    'organisation', jsonb_build_object('id', g.id, 'name', g.name, 'kvkNumber', g.kvk_number, 'website', g.website, 'sponsor', g.sponsor),
    'sponsor', jsonb_build_object('name', s.name, 'kvkNumber', s.kvk_number, 'listedFrom', s.valid_from, 'listedUntil', s.valid_to),
    'openVacancies', COALESCE(v.open_vacancies, 0), 'proposedAt', l.created_at, 'decidedAt', l.decided_at, 'decidedBy', a.name) AS link
  FROM sponsor_links l JOIN organisations g ON g.id = l.organisation_id JOIN sponsors s ON s.id = l.sponsor_id LEFT JOIN accounts a ON a.id = l.decided_by
  LEFT JOIN LATERAL (SELECT count(*)::int AS open_vacancies FROM vacancies o WHERE o.organisation_id = g.id AND o.status = 'open') v ON true`;
