/** Words that stand in titles of every kind of job or home and say nothing of what it is. */
const COMMON_WORDS =
  'and the for with een het van voor met der die und fur job jobs vacature vacatures baan fulltime parttime full part time hours uur uren per week home house room rent huur kamer woning appartement apartment groningen friesland drenthe'.split(' ');
/** Kilometres in a degree at 53 degrees north; near enough to order offers by. */
const KM_PER_LAT = 111.2;
const KM_PER_LON = 67;
/** From here on distance no longer tells. */
const REACH_KM = 50;
/** Homes of the kind are looked for within this first. */
const CLOSE_KM = 10;
/** Search rows may be a moment behind: so many more are looked at, and those that are over by now are left out. */
const SPARE = 6;

const nearness = `coalesce(greatest(0, 1 - sqrt(power((s.lat - the.lat) * ${KM_PER_LAT}, 2) + power((s.lon - the.lon) * ${KM_PER_LON}, 2)) / ${REACH_KM}), CASE WHEN s.province = the.province THEN 0.3 ELSE 0 END)`;
const terms = `ARRAY(SELECT DISTINCT word FROM regexp_split_to_table(mitn_fold(concat_ws(' ', title, occupation)), '[^[:alnum:]]+') AS word
  WHERE length(word) BETWEEN 3 AND 60 AND word <> ALL ('{${COMMON_WORDS.join(',')}}'::text[]) ORDER BY word LIMIT 8)`;

const best = (table: string): string =>
  `best AS (SELECT id, score FROM near ORDER BY score DESC, id LIMIT $2::integer + ${SPARE})
   SELECT to_jsonb(best.id) AS row FROM best JOIN ${table} o ON o.id = best.id AND o.status = 'open' ORDER BY best.score DESC, best.id LIMIT $2::integer`;

/** The same occupation weighs most, then words of the title and the occupation, skills, place and the language of the ad. */
const vacancySql = (words: string): string => `WITH read AS (SELECT id, occupation, occupation_uri, skill_uris, lat, lon, province, ad_language, ${terms} AS terms FROM vacancies WHERE id = $1),
  the AS MATERIALIZED (SELECT read.*, to_tsquery('simple', ${words}) AS words FROM read),
  near AS (SELECT s.id,
      (CASE WHEN s.occupation_uri = the.occupation_uri OR s.occupation = the.occupation THEN 2 ELSE 0 END) + 2 * ts_rank(s.head, the.words)
      + (CASE WHEN s.skill_uris && the.skill_uris THEN 0.2 * least(5, (SELECT count(*) FROM unnest(s.skill_uris) AS one WHERE one = ANY (the.skill_uris))) ELSE 0 END)
      + ${nearness} + (CASE WHEN s.ad_language = the.ad_language THEN 0.3 ELSE 0 END) AS score
    FROM the JOIN vacancy_search_rows s ON s.head @@ the.words WHERE s.id <> the.id),
  ${best('vacancies')}`;

/** A home of its kind, nearby, for about as much. One that turns internationals away is never proposed. */
const homeSql = (km: number, narrowing: string): string => `WITH the AS MATERIALIZED (SELECT id, type, lat, lon, province, total_cents_per_month FROM homes WHERE id = $1),
  near AS (SELECT s.id,
      (CASE WHEN s.type = the.type THEN 1 ELSE 0 END) + ${nearness} + (CASE WHEN s.registration = 'possible' THEN 0.2 ELSE 0 END)
      + least(s.total_cents_per_month, the.total_cents_per_month)::double precision / greatest(s.total_cents_per_month, the.total_cents_per_month) AS score
    FROM the JOIN home_search_rows s ON ((abs(s.lat - the.lat) < ${km / KM_PER_LAT} AND abs(s.lon - the.lon) < ${km / KM_PER_LON}) OR (the.lat IS NULL AND s.province = the.province))
    WHERE s.id <> the.id AND s.internationals <> 'excluded' AND ${narrowing}),
  ${best('homes')}`;

/**
 * SQL that gives the ids (`row`, jsonb) of open offers like the offer $1, best first, at most $2. It reads the search rows, which hold open offers alone; the
 * offer itself may be over. `close` looks at few rows: two words in common, or the same kind of home nearby; `wide` at all that share anything of substance.
 */
export const SIMILAR_SQL: Record<'vacancy' | 'home', { close: string; wide: string }> = {
  vacancy: {
    close: vacancySql(`(SELECT string_agg(one || ' & ' || other, ' | ') FROM unnest(read.terms) AS one, unnest(read.terms) AS other WHERE one < other)`),
    wide: vacancySql(`(SELECT string_agg(one, ' | ') FROM unnest(read.terms) AS one)`),
  },
  home: { close: homeSql(CLOSE_KM, 's.type = the.type'), wide: homeSql(REACH_KM, 'true') },
};
