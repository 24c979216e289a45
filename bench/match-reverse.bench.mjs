// A changed vacancy finds the people it fits among 100,000 profiles, against the same conditions as an indexed SQL query: one table, a box that each person reaches under a
// GiST index, one prepared statement for each set of conditions that the vacancy asks. The same people must come out of both. What the scores of all of them take besides is printed.
import { withDatabase } from './bench-database.mjs';
import { report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';
import { anyProfile, bigVacancy, uuid } from './match-world.mjs';

const [{ addDays, CEFR_LEVELS, EDUCATION_LEVELS }, { monthlyPay, permitFeasibility }, { ReverseIndex, TRAVEL_ESTIMATES }, { Dice, WORLD_DAY: on }] = await Promise.all([load('domain'), load('rules'), load('matching'), load('matching/testing')]);
const N = Number(process.env.COUNT ?? 100_000);
/** As a process that has been up for a few minutes. */
const WARM = 2_000;
/** In turns, so that a busy moment of the machine hits both sides; ours has so many more events in each of them. */
const [TURNS, SLOW_EVENTS, FAST_EVENTS] = [10, 20, 200];
const EARTH_RADIUS_M = 6_371_008.8;
const LEAST = 60;
const names = new Map();

const dice = new Dice(11);
const people = Array.from({ length: N }, (_, at) => ({ id: `${at}`, profile: anyProfile(dice) }));
const events = Array.from({ length: WARM + TURNS * FAST_EVENTS }, (_, at) => bigVacancy(dice, uuid('a', at)));

const index = new ReverseIndex();
for (const known of people) index.put(known);
index.whomVacancyFits(events[0], on); // the table of the day

await withDatabase(async (url) => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the server ends before a client that a fault left open
  await client.connect();
  await fillTable(client);
  const ask = async (vacancy) => (await client.query(question(vacancy))).rows.map(([n]) => n);
  for (const vacancy of events.slice(0, WARM)) {
    index.idsThatVacancyFits(vacancy, on);
    index.whomVacancyFits(vacancy, on);
  }
  for (const vacancy of events.slice(0, SLOW_EVENTS)) await ask(vacancy);

  let [oursMs, scoredMs, peerMs, fits, found] = [0, 0, 0, 0, 0];
  const ours = [];
  let identical = true;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const some = events.slice(WARM + turn * FAST_EVENTS, WARM + (turn + 1) * FAST_EVENTS);
    const answers = some.map((vacancy) => {
      const startedAt = performance.now();
      const answer = index.idsThatVacancyFits(vacancy, on);
      const ms = performance.now() - startedAt;
      oursMs += ms;
      ours.push(ms);
      fits += answer.length;
      return answer;
    });
    const startedAt = performance.now();
    for (const [at, vacancy] of some.entries()) identical &&= index.whomVacancyFits(vacancy, on).length === answers[at].length;
    scoredMs += performance.now() - startedAt;
    for (const [at, vacancy] of some.slice(0, SLOW_EVENTS).entries()) {
      const startedAt = performance.now();
      const answer = await ask(vacancy);
      peerMs += performance.now() - startedAt;
      found += answer.length;
      identical &&= sorted(answer).join() === sorted(answers[at].map(Number)).join();
    }
  }
  await client.end();

  const changes = people.slice(0, 5_000).map(({ id }) => ({ id, profile: anyProfile(dice) }));
  const startedAt = performance.now();
  for (const known of changes) index.put(known);
  const changeUs = ((performance.now() - startedAt) / changes.length) * 1_000;
  const [oursRate, peerRate] = [(TURNS * FAST_EVENTS * 1_000) / oursMs, (TURNS * SLOW_EVENTS * 1_000) / peerMs];
  ours.sort((a, b) => a - b);
  process.stderr.write(
    `match-reverse: ${Math.round(fits / (TURNS * FAST_EVENTS))} people fit an event on average (${Math.round(found / (TURNS * SLOW_EVENTS))} of those asked in SQL); ours p50 ${ours[ours.length >> 1].toFixed(3)} ms, p99 ${ours[Math.floor(ours.length * 0.99)].toFixed(2)} ms; with their scores ${Math.round((TURNS * FAST_EVENTS * 1_000) / scoredMs)} events/s; a changed profile takes ${Math.round(changeUs)} µs\n`,
  );
  report({ name: 'match-reverse', unit: 'events/s', ours: oursRate, peer: peerRate, goal: `ratio >= ${LEAST}`, reached: oursRate / peerRate >= LEAST, identical: identical && found > 0, n: N });
});

function sorted(numbers) {
  return numbers.toSorted((a, b) => a - b);
}

/** Everything that a person asks, worked out beforehand for the day. */
async function fillTable(client) {
  await client.query(`CREATE TABLE people (n integer PRIMARY KEY, nl smallint NOT NULL, en smallint NOT NULL, least_cents integer NOT NULL, sponsored boolean NOT NULL, education smallint NOT NULL, licences text[] NOT NULL,
    hours_min smallint NOT NULL, hours_max smallint NOT NULL, contracts text[] NOT NULL, workplaces text[] NOT NULL, start_from date NOT NULL, lat float8 NOT NULL, lon float8 NOT NULL, reach_m float8 NOT NULL, reach box NOT NULL)`);
  for (let start = 0; start < people.length; start += 5_000) {
    const rows = people.slice(start, start + 5_000).map(asRow);
    await client.query(
      `INSERT INTO people SELECT * FROM jsonb_to_recordset($1) AS p (n integer, nl smallint, en smallint, least_cents integer, sponsored boolean, education smallint, licences text[],
        hours_min smallint, hours_max smallint, contracts text[], workplaces text[], start_from date, lat float8, lon float8, reach_m float8, reach box)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('CREATE INDEX ON people USING gist (reach)');
  for (const column of ['nl', 'en', 'least_cents', 'education', 'start_from']) await client.query(`CREATE INDEX ON people (${column})`);
  await client.query('VACUUM ANALYZE people');
}

function asRow({ id, profile: { languages, work, permit, reach } }) {
  const level = (language) => CEFR_LEVELS.indexOf(languages.find((known) => known.language === language)?.level);
  const { figures } = permitFeasibility({ ...permit, pay: null, sponsor: 'unknown', on });
  const thresholds = figures.filter(({ unit, id: name }) => name.startsWith('permit.') && name !== 'permit.hsm.higher-from-age' && unit !== 'years').map(({ value }) => value);
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[reach.mode];
  const metres = ((reach.maxMinutes - fixedMinutes) * kmPerHour * 1_000) / (detour * 60);
  const { lat, lon } = reach.from ?? { lat: 0, lon: 0 };
  const [dLat, dLon] = reach.from ? [(metres / EARTH_RADIUS_M / Math.PI) * 180 * 1.001, ((metres / EARTH_RADIUS_M / Math.PI) * 180 * 1.1) / Math.cos((lat / 180) * Math.PI)] : [90, 180];
  return {
    n: Number(id), nl: level('nl'), en: level('en'), least_cents: Math.max(work.minPayCentsPerMonth ?? 0, thresholds.length === 0 ? 0 : Math.min(...thresholds)), sponsored: permit.situation.startsWith('highly-skilled'),
    education: EDUCATION_LEVELS.indexOf(work.education), licences: work.licences, hours_min: work.hoursMin ?? 0, hours_max: work.hoursMax ?? 999, contracts: work.contracts, workplaces: work.workplaces, start_from: work.startFrom ?? '2000-01-01',
    lat, lon, reach_m: reach.from ? metres : 1e9, reach: `(${lon + dLon},${lat + dLat}),(${lon - dLon},${lat - dLat})`,
  };
}

/** The statement for what this vacancy asks: conditions that it does not ask are not in it. */
function question(vacancy) {
  const [conditions, values] = [[], []];
  const add = (condition, ...given) => {
    conditions.push(condition.replace(/\?/g, () => `$${values.push(given.shift())}`));
  };
  if (vacancy.dutch === 'required') add('nl >= ?::smallint', vacancy.dutchLevel === null ? CEFR_LEVELS.indexOf('B1') : CEFR_LEVELS.indexOf(vacancy.dutchLevel));
  if (vacancy.english === 'required') add('en >= ?::smallint', CEFR_LEVELS.indexOf('B1'));
  const pay = monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
  if (pay?.maxCents != null) add('least_cents <= ?::integer', pay.maxCents);
  if (vacancy.sponsor === 'not-recognised') add('NOT sponsored');
  if (vacancy.education !== null && vacancy.education !== 'none') add('education >= ?::smallint', EDUCATION_LEVELS.indexOf(vacancy.education));
  if (vacancy.licences.length > 0) add('licences @> ?::text[]', vacancy.licences);
  if (vacancy.hoursPerWeek) add('hours_min <= ?::smallint AND hours_max >= ?::smallint', vacancy.hoursPerWeek.max, vacancy.hoursPerWeek.min);
  if (vacancy.contract !== null) add(`(contracts = '{}' OR contracts @> ARRAY[?::text])`, vacancy.contract);
  if (vacancy.workplace !== null) add(`(workplaces = '{}' OR workplaces @> ARRAY[?::text])`, vacancy.workplace);
  if (vacancy.startOn !== null) add('start_from <= ?::date', addDays(vacancy.startOn > on ? vacancy.startOn : on, 30));
  if (vacancy.workplace !== 'remote' && vacancy.point) {
    const { lat, lon } = vacancy.point;
    add('reach @> point(?::float8, ?::float8)', lon, lat);
    add(`2 * ${EARTH_RADIUS_M} * asin(least(1, sqrt(power(sin(radians(lat - ?::float8) / 2), 2) + cos(radians(lat)) * cos(radians(?::float8)) * power(sin(radians(lon - ?::float8) / 2), 2)))) <= reach_m`, lat, lat, lon);
  }
  const text = `SELECT n FROM people${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
  return { text, values, name: name(text), rowMode: 'array' };
}

function name(text) {
  if (!names.has(text)) names.set(text, `q${names.size}`);
  return names.get(text);
}
