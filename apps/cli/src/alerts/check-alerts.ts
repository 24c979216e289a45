import type { DataSource } from '@mitn/db';
import { calendarDateAt, SAVED_SEARCH_KINDS, type SavedSearchKind } from '@mitn/domain';
import type { SearchEngine } from '@mitn/search';
import { toEngineQuery } from '@mitn/search-request';
import { z } from 'zod';
import { factsAsked, judge, type Facts } from './own-filters.js';

/** What is wrong: alerts that must exist and do not, and alerts that nothing gave a reason for. `unjudged`: only the search of that moment could say. */
export interface AlertCheck {
  ok: boolean;
  alerts: number;
  expected: number;
  unjudged: number;
  /** Work that is likely under way; run it again when it is done. */
  pending: number;
  missing: string[];
  surplus: string[];
}

/** Younger than this, work that is not done is under way. */
const PENDING_S = 30;
/** An offer that said something for so long and was never looked at was forgotten, also when it says something else by now. */
const FORGOTTEN_S = 600;
const PAGE_SIZE = 50;

const Look = z.object({ offerId: z.uuid(), revision: z.int(), facts: z.record(z.string(), z.unknown()), present: z.boolean(), opened: z.array(z.string()), changes: z.array(z.object({ at: z.string(), changed: z.array(z.string()) })), seen: z.array(z.int()) });
const Search = z.object({ id: z.int(), searchId: z.uuid(), profileId: z.uuid(), query: z.record(z.string(), z.unknown()), since: z.string(), alive: z.boolean() });
const Told = z.object({ profileId: z.uuid(), offerId: z.uuid(), searchId: z.uuid() });

/**
 * Reckons from the history alone which alerts there must be, and compares. The history is written by triggers (states of offers, states of saved searches) and by each look (which state of an
 * offer, and what the look could see); what a search finds is judged by rules of its own, and by the ordinary search where only that can say. It shares no code with the planning of alerts.
 */
export async function checkAlerts(source: DataSource, engine: SearchEngine): Promise<AlertCheck> {
  const result: AlertCheck = { ok: false, alerts: 0, expected: 0, unjudged: 0, pending: 0, missing: [], surplus: [] };
  for (const kind of SAVED_SEARCH_KINDS) {
    await checkSearches(source, engine, kind, result);
    await checkLooks(source, kind, result);
  }
  await checkMatches(source, result);
  const [waiting] = await rows(source, z.object({ n: z.int() }), 'SELECT jsonb_build_object(\'n\', count(*)) AS row FROM outbox WHERE dead_at IS NULL');
  result.pending += waiting?.n ?? 0;
  result.ok = result.missing.length === 0 && result.surplus.length === 0 && result.pending === 0;
  return result;
}

async function checkSearches(source: DataSource, engine: SearchEngine, kind: SavedSearchKind, result: AlertCheck): Promise<void> {
  const offerColumn = kind === 'vacancy' ? 'vacancy_id' : 'home_id';
  const searches = await rows(
    source,
    Search,
    `SELECT jsonb_build_object('id', id, 'searchId', search_id, 'profileId', profile_id, 'query', query, 'since', since, 'alive', kind = $1 AND NOT deleted AND frequency <> 'off') AS row FROM saved_search_revisions ORDER BY id`,
    [kind],
  );
  const byId = new Map(searches.map((search) => [search.id, search]));
  // Which state of which search a look could see is what PostgreSQL itself says of the snapshot of the look.
  const looks = await rows(
    source,
    Look,
    `SELECT jsonb_build_object('offerId', l.offer_id, 'revision', l.revision, 'facts', f.facts, 'present', NOT EXISTS (SELECT 1 FROM offer_revisions n WHERE n.kind = l.kind AND n.offer_id = l.offer_id AND n.revision > l.revision),
       'opened', (SELECT coalesce(jsonb_agg(r.at), '[]') FROM offer_revisions r WHERE r.kind = l.kind AND r.offer_id = l.offer_id AND r.revision <= l.revision AND r.opened),
       'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', r.at, 'changed', r.changed)), '[]') FROM offer_revisions r WHERE r.kind = l.kind AND r.offer_id = l.offer_id AND r.revision <= l.revision),
       'seen', (SELECT coalesce(jsonb_agg(v.id), '[]') FROM (SELECT DISTINCT ON (s.search_id) s.id FROM saved_search_revisions s WHERE pg_visible_in_snapshot(s.txid::text::xid8, l.snapshot::pg_snapshot)
         ORDER BY s.search_id, s.id DESC) AS v)) AS row
     FROM offer_looks l CROSS JOIN LATERAL (SELECT r.facts FROM offer_revisions r WHERE r.kind = l.kind AND r.offer_id = l.offer_id AND r.revision <= l.revision ORDER BY r.revision DESC LIMIT 1) f
     WHERE l.kind = $1 AND EXISTS (SELECT 1 FROM saved_search_revisions)`,
    [kind],
  );
  const expected = new Set<string>();
  const unsure = new Set<string>();
  const found = new Map<string, Promise<Set<string>>>();
  for (const look of looks) {
    for (const id of look.seen) {
      const search = byId.get(id);
      if (!search?.alive || !isNews(kind, search, look)) continue;
      const key = `${search.profileId} ${look.offerId} ${search.searchId}`;
      const own = judge(kind, search.query, look.facts as Facts);
      if (own === 'no') continue;
      if (own === 'yes') expected.add(key);
      // The search of today says what the search of then said only where the offer still says the same.
      else if (!look.present) unsure.add(key);
      else {
        const asked = JSON.stringify(search.query);
        const hits = found.get(asked) ?? searchAll(source, engine, kind, search.query);
        found.set(asked, hits);
        if ((await hits).has(look.offerId)) expected.add(key);
      }
    }
  }
  const told = await rows(
    source,
    Told,
    `SELECT jsonb_build_object('profileId', a.profile_id, 'offerId', a.${offerColumn}, 'searchId', r.search_id) AS row FROM alerts a JOIN alert_reasons r ON r.alert_id = a.id WHERE a.kind = $1 AND r.reason = 'saved-search'`,
    [kind],
  );
  const keys = new Set(told.map(({ profileId, offerId, searchId }) => `${profileId} ${offerId} ${searchId}`));
  result.alerts += keys.size;
  result.expected += expected.size;
  result.unjudged += [...unsure].filter((key) => !expected.has(key)).length;
  result.missing.push(...[...expected].filter((key) => !keys.has(key)).map((key) => `saved search, ${kind}: ${key}`));
  result.surplus.push(...[...keys].filter((key) => !expected.has(key) && !unsure.has(key)).map((key) => `saved search, ${kind}: ${key}`));
}

function isNews(kind: SavedSearchKind, search: z.output<typeof Search>, look: z.output<typeof Look>): boolean {
  const since = Date.parse(search.since);
  if (look.opened.some((at) => Date.parse(at) > since)) return true;
  const asked = factsAsked(kind, search.query);
  return look.changes.some(({ at, changed }) => Date.parse(at) > since && changed.some((fact) => asked === null || asked.has(fact)));
}

/** Every offer that the ordinary search gives now, page by page. */
async function searchAll(source: DataSource, engine: SearchEngine, kind: SavedSearchKind, saved: unknown): Promise<Set<string>> {
  const ids = new Set<string>();
  const asked = await toEngineQuery(kind, saved, {
    today: calendarDateAt(new Date()),
    placeOfVacancy: async (id) => {
      const [at] = await rows(source, z.object({ name: z.string(), lat: z.number(), lon: z.number() }), `SELECT jsonb_build_object('name', place_name, 'lat', lat, 'lon', lon) AS row FROM vacancies WHERE id = $1 AND lat IS NOT NULL`, [id]);
      return at && { name: at.name, province: null, country: 'NL', point: { lat: at.lat, lon: at.lon }, precision: 'town' };
    },
  }).catch(() => null);
  for (let page = 1; asked !== null; page += 1) {
    const paging = { page, pageSize: PAGE_SIZE };
    const { hits } = asked.kind === 'vacancy' ? await engine.searchVacancies({ ...asked.query, ...paging }) : await engine.searchHomes({ ...asked.query, ...paging });
    for (const { id } of hits) ids.add(id);
    if (hits.length < PAGE_SIZE) break;
  }
  return ids;
}

/** Each state that an open offer is in, or was in for long, was looked at. */
async function checkLooks(source: DataSource, kind: SavedSearchKind, result: AlertCheck): Promise<void> {
  const unlooked = await rows(
    source,
    z.object({ offerId: z.uuid(), revision: z.int(), age: z.number() }),
    `SELECT jsonb_build_object('offerId', r.offer_id, 'revision', r.revision, 'age', extract(epoch FROM now() - r.at)) AS row FROM offer_revisions r
     LEFT JOIN LATERAL (SELECT n.revision, n.at FROM offer_revisions n WHERE n.kind = r.kind AND n.offer_id = r.offer_id AND n.revision > r.revision ORDER BY n.revision LIMIT 1) next ON true
     WHERE r.kind = $1 AND r.status = 'open' AND (next.at IS NULL OR next.at - r.at > make_interval(secs => ${FORGOTTEN_S}))
       AND NOT EXISTS (SELECT 1 FROM offer_looks l WHERE l.kind = r.kind AND l.offer_id = r.offer_id AND l.revision >= r.revision AND (next.revision IS NULL OR l.revision < next.revision))`,
    [kind],
  );
  for (const { offerId, revision, age } of unlooked) {
    if (age < PENDING_S) result.pending += 1;
    else result.missing.push(`look, ${kind}: ${offerId} ${revision}`);
  }
}

/** Each match that was found after the first computation was decided on; none was told that can be shown never to have been one. */
async function checkMatches(source: DataSource, result: AlertCheck): Promise<void> {
  const untold = await rows(
    source,
    z.object({ id: z.uuid(), age: z.number() }),
    `SELECT jsonb_build_object('id', m.id, 'age', extract(epoch FROM now() - m.found_at)) AS row FROM matches m JOIN match_states s USING (profile_id) WHERE m.kind IN ('vacancy', 'home') AND m.found_at > s.first_computed_at
       AND NOT EXISTS (SELECT 1 FROM alerts a JOIN alert_reasons r ON r.alert_id = a.id AND r.reason = 'new-match'
         WHERE a.profile_id = m.profile_id AND a.vacancy_id IS NOT DISTINCT FROM m.vacancy_id AND a.home_id IS NOT DISTINCT FROM m.home_id)`,
  );
  for (const { id, age } of untold) {
    if (age < PENDING_S) result.pending += 1;
    else result.missing.push(`match: ${id}`);
  }
  // Profile and offer say what they said then, there is room among the kept matches, and it is not one: it never was.
  const never = await rows(
    source,
    z.uuid(),
    `SELECT to_jsonb(a.id) AS row FROM alerts a JOIN alert_reasons r ON r.alert_id = a.id AND r.reason = 'new-match' JOIN profiles p ON p.id = a.profile_id
       JOIN match_states s ON s.profile_id = a.profile_id AND s.profile_revision = p.revision
     WHERE p.updated_at < r.created_at AND (SELECT count(*) FROM matches m WHERE m.profile_id = a.profile_id AND m.kind = a.kind) < 100
       AND NOT EXISTS (SELECT 1 FROM offer_revisions o WHERE o.kind = a.kind AND o.offer_id = coalesce(a.vacancy_id, a.home_id) AND o.at > r.created_at - interval '1 minute')
       AND NOT EXISTS (SELECT 1 FROM matches m WHERE m.profile_id = a.profile_id AND m.kind = a.kind AND m.vacancy_id IS NOT DISTINCT FROM a.vacancy_id AND m.home_id IS NOT DISTINCT FROM a.home_id)
       AND (r.created_at AT TIME ZONE 'Europe/Amsterdam')::date = (now() AT TIME ZONE 'Europe/Amsterdam')::date`,
  );
  result.surplus.push(...never.map((id) => `match: alert ${id}`));
  const [count] = await rows(source, z.object({ n: z.int() }), `SELECT jsonb_build_object('n', count(*)) AS row FROM alert_reasons WHERE reason <> 'saved-search'`);
  result.alerts += count?.n ?? 0;
}

async function rows<T extends z.ZodType>(source: DataSource, schema: T, sql: string, parameters: unknown[] = []): Promise<z.output<T>[]> {
  const found: { row: unknown }[] = await source.query(sql, parameters);
  return found.map(({ row }) => schema.parse(row));
}
