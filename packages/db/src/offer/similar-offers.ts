/** Words that stand in titles of every kind of job or home and say nothing of what it is. */
const COMMON_WORDS =
  'and the for with een het van voor met der die und fur job jobs vacature vacatures baan fulltime parttime full part time hours uur uren per week home house room rent huur kamer woning appartement apartment groningen friesland drenthe'.split(' ');
/** Kilometres in a degree at 53 degrees north; near enough to order offers by. */
const KM_PER_LAT = 111.2;
const KM_PER_LON = 67;
const REACH_KM = 50;

const nearness = `coalesce(greatest(0, 1 - sqrt(power((s.lat - the.lat) * ${KM_PER_LAT}, 2) + power((s.lon - the.lon) * ${KM_PER_LON}, 2)) / ${REACH_KM}), CASE WHEN s.province = the.province THEN 0.3 ELSE 0 END)`;

/** The title's words as a query of alternatives; null when it has none that tell anything. */
const anyWordOf = (text: string): string =>
  `(SELECT to_tsquery('simple', string_agg(DISTINCT word, ' | ')) FROM regexp_split_to_table(${text}, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 3 AND 60 AND word <> ALL ('{${COMMON_WORDS.join(',')}}'::text[]))`;

/**
 * SQL that gives the ids (`row`, jsonb) of open offers like the offer $1, best first, at most $2. It reads the search rows, which hold open offers alone; the
 * offer itself may be over. What shares nothing of substance is left out, so there may be fewer.
 */
export const SIMILAR_SQL: Record<'vacancy' | 'home', string> = {
  // The same occupation weighs most, then shared words of the title and the occupation, skills, place and the language of the ad.
  vacancy: `WITH the AS MATERIALIZED (
      SELECT id, occupation, occupation_uri, skill_uris, lat, lon, province, ad_language, ${anyWordOf(`mitn_fold(concat_ws(' ', title, occupation))`)} AS words FROM vacancies WHERE id = $1),
    near AS (SELECT s.id,
        (CASE WHEN s.occupation_uri = the.occupation_uri OR s.occupation = the.occupation THEN 2 ELSE 0 END) + 2 * ts_rank(s.head, the.words)
        + (CASE WHEN s.skill_uris && the.skill_uris THEN 0.2 * least(5, (SELECT count(*) FROM unnest(s.skill_uris) AS one WHERE one = ANY (the.skill_uris))) ELSE 0 END)
        + ${nearness} + (CASE WHEN s.ad_language = the.ad_language THEN 0.3 ELSE 0 END) AS score
      FROM the JOIN vacancy_search_rows s ON s.head @@ the.words WHERE s.id <> the.id)
    SELECT to_jsonb(near.id) AS row FROM near JOIN vacancies o ON o.id = near.id AND o.status = 'open' ORDER BY near.score DESC, near.id LIMIT $2`,
  // A home of its kind, nearby, for about as much. One that turns internationals away is never proposed.
  home: `WITH the AS MATERIALIZED (SELECT id, type, lat, lon, province, total_cents_per_month FROM homes WHERE id = $1),
    near AS (SELECT s.id,
        (CASE WHEN s.type = the.type THEN 1 ELSE 0 END) + ${nearness} + (CASE WHEN s.registration = 'possible' THEN 0.2 ELSE 0 END)
        + least(s.total_cents_per_month, the.total_cents_per_month)::double precision / greatest(s.total_cents_per_month, the.total_cents_per_month) AS score
      FROM the JOIN home_search_rows s ON (earth_box(ll_to_earth(the.lat, the.lon), ${REACH_KM * 1000}) @> ll_to_earth(s.lat, s.lon) OR (the.lat IS NULL AND s.province = the.province))
      WHERE s.id <> the.id AND s.internationals <> 'excluded')
    SELECT to_jsonb(near.id) AS row FROM near JOIN homes o ON o.id = near.id AND o.status = 'open' ORDER BY near.score DESC, near.id LIMIT $2`,
};
