import type { Rank } from '../best-of-both.js';
import type { QueryOf, SearchKind } from '../search-index.port.js';
import { filterColumns } from './document-rows.js';
import { homeFilters, vacancyFilters } from './search-filters.js';
import type { FacetSql, FilterSql } from './search-filters.js';
import { SEARCH_TABLES } from './search-words.repository.js';
import { SqlParameters } from './sql-parameters.js';
import { wordMatch } from './word-match.js';
import type { WordAlternatives } from './word-match.js';

/** Ranking by text reads each row's words: of more hits than this only the newest are ranked, the others follow behind them. */
export const MAX_RANKED = 2000;
export const MAX_FACET_VALUES = 20;

export interface SearchStatement {
  text: string;
  values: unknown[];
  facets: readonly FacetSql[];
}

/** One row: `total`, `counts` [grouping, value, missed, n], `many` {field: [[value, n]]}, `hits` [{card, distanceM, rank}]. */
export interface SearchRow {
  total: number;
  counts: [number, string | null, number, number][] | null;
  many: Record<string, [string, number][]>;
  hits: { card: unknown; distanceM: number | null; rank: Rank }[] | null;
}

const FIT: Record<SearchKind, string> = {
  vacancy: "(ad_language = 'en' AND dutch <> 'required')",
  home: "(internationals <> 'excluded')",
};
const AMOUNT: Record<SearchKind, string> = {
  vacancy: 'coalesce(pay_min_cents_per_month, pay_max_cents_per_month)',
  home: 'total_cents_per_month',
};
const FRESH = 'northern DESC, fit DESC, confirmed_at DESC, id';
/** What stands before the text by relevance: homes that take no internationals come last, however well they are found. */
const FIRST: Record<SearchKind, string> = { vacancy: '', home: 'fit DESC, ' };
const WELCOME: Record<SearchKind, string> = { vacancy: 'true', home: 'fit' };
/** Every allowed order; nothing of a query enters it. */
const ORDERS: Record<QueryOf<SearchKind>['sort'], string> = {
  relevance: `score DESC, ${FRESH}`,
  newest: 'posted_on DESC NULLS LAST, confirmed_at DESC, id',
  pay: `amount DESC NULLS LAST, ${FRESH}`,
  cost: `amount ASC NULLS LAST, ${FRESH}`,
  distance: `distance_m ASC NULLS LAST, ${FRESH}`,
};

function filtersOf<K extends SearchKind>(kind: K, query: QueryOf<K>, parameters: SqlParameters): FilterSql {
  return kind === 'vacancy' ? vacancyFilters(query as QueryOf<'vacancy'>, parameters) : homeFilters(query as QueryOf<'home'>, parameters);
}

/** `missed`: 0 when the row passes all counted fields' filters, else the sum of 2^i of those it fails. `near`: whether it fails one at most; null when no row can fail more. */
function missedSql(facets: readonly FacetSql[]): { missed: string; near: string | null } {
  const set = facets.flatMap((facet, i) => (facet.filter ? [{ i, filter: facet.filter }] : []));
  if (set.length === 0) return { missed: '0', near: null };
  return {
    missed: set.map(({ i, filter }) => `(NOT ${filter})::integer * ${2 ** i}`).join(' + '),
    near: set.length === 1 ? null : `(${set.map(({ filter }) => `(NOT ${filter})::integer`).join(' + ')}) <= 1`,
  };
}

/** In `grouping`, the bit of a column that is grouped by is 0; the first column has the highest bit. */
export function groupingOf(position: number, columns: number): number {
  return 2 ** columns - 1 - 2 ** (columns - 1 - position);
}

/**
 * One statement for total, facets and page. `base` holds every row that fails at most one counted filter, so that each field's counts
 * can leave out its own filter.
 */
export function buildSearchStatement<K extends SearchKind>(kind: K, query: QueryOf<K>, words: readonly WordAlternatives[]): SearchStatement {
  const parameters = new SqlParameters();
  const table = SEARCH_TABLES[kind];
  const filters = filtersOf(kind, query, parameters);
  const { facets } = filters;
  const match = words.length > 0 ? wordMatch(words, parameters) : null;
  const { missed, near } = missedSql(facets);
  const where = [...(match ? [match.hit] : []), ...filters.where, ...(near === null ? [] : [near])];
  const single = facets.flatMap((facet, i) => (facet.many ? [] : [{ ...facet, i }]));
  const many = facets.flatMap((facet, i) => (facet.many ? [{ ...facet, i }] : []));
  const sort = query.sort === 'distance' && !query.near ? 'relevance' : query.sort;
  const ranks = match !== null && sort === 'relevance';
  const order = `${sort === 'relevance' ? FIRST[kind] : ''}${ORDERS[sort]}`;
  const columns = single.map(({ i }) => `f${i}`).join(', ');
  const manySql = many.map(
    ({ field, i }) => `'${field}', (SELECT coalesce(jsonb_agg(jsonb_build_array(value, n)), '[]') FROM (
        SELECT value, count(*) AS n FROM (SELECT unnest(f${i}) AS value FROM base WHERE missed & ${~(2 ** i)} = 0) AS each_value
        GROUP BY value ORDER BY n DESC, value COLLATE "C" LIMIT ${MAX_FACET_VALUES}) AS top)`,
  );
  // Rows that fail one filter count for the field of that filter alone.
  const missedCounts = single.flatMap(({ filter, i }, position) =>
    filter ? [`UNION ALL SELECT ${groupingOf(position, single.length)} AS g, f${i} AS value, missed, count(*) AS n FROM base WHERE missed = ${2 ** i} GROUP BY f${i}, missed`] : [],
  );
  // Without anything asked the table is read again for each part, which is less than to keep all of it.
  const kept = where.length > 0 || missed !== '0' ? 'MATERIALIZED' : 'NOT MATERIALIZED';
  const text = `
WITH base AS ${kept} (
  SELECT id, northern, ${FIT[kind]} AS fit, confirmed_at, posted_on, ${AMOUNT[kind]} AS amount, ${filters.distanceM} AS distance_m,
    ${facets.map((facet, i) => `${facet.value} AS f${i}`).join(', ')}, ${missed} AS missed
  FROM ${table}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}
), scored AS (
  ${ranks
    ? `SELECT numbered.*, CASE WHEN n <= ${MAX_RANKED} THEN (SELECT ${match.score('held')} FROM ${table} AS held WHERE held.id = numbered.id) ELSE 0 END AS score
    FROM (SELECT base.*, row_number() OVER (ORDER BY confirmed_at DESC, id) AS n FROM base WHERE missed = 0) AS numbered`
    : 'SELECT base.*, 0 AS score FROM base WHERE missed = 0'}
), page AS (
  SELECT id, distance_m, jsonb_build_array(${WELCOME[kind]}, score, northern, fit, extract(epoch FROM confirmed_at)) AS rank, row_number() OVER (ORDER BY ${order}) AS place FROM (
    SELECT * FROM scored ORDER BY ${order} LIMIT ${parameters.add(query.pageSize)}::integer OFFSET ${parameters.add((query.page - 1) * query.pageSize)}::integer
  ) AS best
), counts AS (
  SELECT grouping(${columns}) AS g, coalesce(${columns}) AS value, 0 AS missed, count(*) AS n FROM base WHERE missed = 0
  GROUP BY GROUPING SETS (${single.map(({ i }) => `(f${i})`).join(', ')})
  ${missedCounts.join('\n  ')}
)
SELECT (SELECT count(*)::integer FROM base WHERE missed = 0) AS total,
  (SELECT jsonb_agg(jsonb_build_array(g, value, missed, n)) FROM counts) AS counts,
  jsonb_build_object(${manySql.join(', ')}) AS many,
  (SELECT jsonb_agg(jsonb_build_object('card', ${match ? 'held.hit' : "held.hit - 'snippetText'"}, 'distanceM', page.distance_m, 'rank', page.rank) ORDER BY page.place) FROM page JOIN ${table} AS held USING (id)) AS hits`;
  return { text, values: parameters.values, facets };
}

/** All rows that pass, those of them with coordinates (`placed`), and of these the first. One row: `total`, `placed`, `points` [{id, title, lat, lon}]. */
export function buildPointsStatement<K extends SearchKind>(kind: K, query: QueryOf<K>, words: readonly WordAlternatives[], most: number): SearchStatement {
  const parameters = new SqlParameters();
  const { where, facets } = passing(kind, query, words, parameters);
  const text = `
WITH passing AS MATERIALIZED (
  SELECT id, lat, lon, northern, ${FIT[kind]} AS fit, confirmed_at FROM ${SEARCH_TABLES[kind]}${where}
), placed AS (
  SELECT id, lat, lon, row_number() OVER (ORDER BY ${FIRST[kind]}${FRESH}) AS place FROM passing WHERE lat IS NOT NULL ORDER BY place LIMIT ${parameters.add(most)}::integer
)
SELECT (SELECT count(*)::integer FROM passing) AS total, (SELECT count(*)::integer FROM passing WHERE lat IS NOT NULL) AS placed,
  (SELECT jsonb_agg(jsonb_build_object('id', id, 'title', held.hit->>'title', 'lat', placed.lat, 'lon', placed.lon) ORDER BY placed.place)
    FROM placed JOIN ${SEARCH_TABLES[kind]} AS held USING (id)) AS points`;
  return { text, values: parameters.values, facets };
}

/** A query that is asked about some rows alone, with its words as they were read. */
export interface RestrictedStatement<K extends SearchKind> {
  query: QueryOf<K>;
  words: readonly WordAlternatives[];
  ids: readonly string[];
}

/**
 * Which of some rows pass each of several queries: `n` says which query. One statement, because most of what a small question takes is to ask it. The rows are few: they are
 * found by id, their texts are unpacked once, and words that several queries share are looked for once, where each query alone would search the index of words for itself.
 */
export function buildMatchStatement<K extends SearchKind>(kind: K, asked: readonly RestrictedStatement<K>[]): { text: string; values: unknown[] } {
  const parameters = new SqlParameters();
  const columns = filterColumns(kind).join(', ');
  const all = parameters.add([...new Set(asked.flatMap(({ ids }) => ids))]);
  const unpacked = `SELECT ${columns}, head || ''::tsvector AS head, document || ''::tsvector AS document FROM ${SEARCH_TABLES[kind]} WHERE id = ANY(${all}::uuid[])`;
  const worded = new Map([...new Map(asked.flatMap(({ words }) => (words.length > 0 ? [[JSON.stringify(words), words] as const] : [])))].map(([key, words], at) => [key, { words, column: `w${at}` }]));
  const hits = [...worded.values()].map(({ words, column }) => `, ${wordMatch(words, parameters).hit} AS ${column}`).join('');
  const selects = asked.map(({ query, words, ids }, n) => {
    const { where } = passing(kind, query, [], parameters);
    const word = worded.get(JSON.stringify(words));
    return `SELECT ${n} AS n, id FROM wanted${where === '' ? ' WHERE' : `${where} AND`} ${word ? `${word.column} AND ` : ''}id = ANY(${parameters.add(ids)}::uuid[])`;
  });
  return { text: `WITH unpacked AS MATERIALIZED (${unpacked}), wanted AS MATERIALIZED (SELECT ${columns}${hits} FROM unpacked) ${selects.join(' UNION ALL ')}`, values: parameters.values };
}

/** How many rows pass a query. */
export function buildCountStatement<K extends SearchKind>(kind: K, query: QueryOf<K>, words: readonly WordAlternatives[]): SearchStatement {
  const parameters = new SqlParameters();
  const { where, facets } = passing(kind, query, words, parameters);
  return { text: `SELECT count(*)::integer AS total FROM ${SEARCH_TABLES[kind]}${where}`, values: parameters.values, facets };
}

/** The WHERE of every filter and word of a query; empty when it asks for everything. */
function passing<K extends SearchKind>(kind: K, query: QueryOf<K>, words: readonly WordAlternatives[], parameters: SqlParameters): { where: string; facets: readonly FacetSql[] } {
  // Without a radius the point only gives distances, which nothing here reads: a value that no SQL names is an error.
  const filters = filtersOf(kind, query.radiusKm === undefined ? { ...query, near: undefined } : query, parameters);
  const match = words.length > 0 ? [wordMatch(words, parameters).hit] : [];
  const where = [...match, ...filters.where, ...filters.facets.flatMap((facet) => (facet.filter ? [facet.filter] : []))];
  return { where: where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '', facets: filters.facets };
}
