// From the commit of a vacancy to the durable rows of its alerts: the real worker on a real PostgreSQL, with Redis as its queue where there is one, 10,000 profiles, every fifth with a
// saved search. Vacancies are committed one by one, 50 a second and then 200 a second. A row counts when PostgreSQL tells a listener of it, which is after its commit.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Dice, postedVacancy, searchOf, seeker } from './alert-world.mjs';
import { analyseFilled, withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load, pg } from './built-packages.mjs';

const [{ calendarDateAt }, { createDataSource, FeedRepository, ProfileRepository, SavedSearchRepository, UnitOfWork, VacancyRepository }, { vocabularyInUse }, { ReverseIndex, toMatchableVacancy, withProfileConcepts }, { findOnPath, startRedis }, { AppProcess }] = await Promise.all(
  ['domain', 'db', 'ingestion', 'matching', 'tooling/stack', 'testing'].map(load),
);
const PROFILES = Number(process.env.PROFILES ?? 10_000);
const SEARCHED = 5;
/** A run of a feed is written by one transaction at a time, so that those who commit side by side have runs of their own. */
const SOURCES = 16;
/** Matches that are kept of a kind. */
const MOST_KEPT = 100;
const STAGES = [{ perSecond: 50, seconds: Number(process.env.SECONDS ?? 60), goalMs: 1_000 }, { perSecond: 200, seconds: Number(process.env.SECONDS ?? 60) / 4, goalMs: null }];
/** So long after the last vacancy alerts are waited for; then they are missing. */
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 60_000);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const TELL = `
CREATE FUNCTION bench_tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify('bench_alerts', vacancy_id || ' ' || reason || ' ' || n) FROM (SELECT vacancy_id, reason, count(*) AS n FROM told WHERE vacancy_id IS NOT NULL GROUP BY 1, 2) AS t;
  RETURN NULL;
END $$;
CREATE TRIGGER bench_tell AFTER INSERT ON alerts REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION bench_tell();`;

const folder = mkdtempSync(path.join(tmpdir(), 'mitn-alerts-'));
const redis = findOnPath('redis-server') === undefined ? null : await startRedis({ dir: folder });
try {
  await withDatabase(measure);
} finally {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url) {
  const environment = { DATABASE_URL: url, LOG_LEVEL: 'info', ...(redis ? { REDIS_URL: redis.url } : {}), ...(process.env.WORKER_OPTIONS ? { NODE_OPTIONS: process.env.WORKER_OPTIONS } : {}) };
  const source = await createDataSource({ url, poolSize: 12, applicationName: 'bench', statementTimeoutMs: 120_000 }).initialize();
  const people = await addPeople(source);
  await source.query(TELL);
  const listener = new pg.Client({ connectionString: url });
  await listener.connect();
  await listener.query('LISTEN bench_alerts');
  const worker = await AppProcess.startUntil('worker is ready', 'worker', environment);
  try {
    await until(async () => (await source.query('SELECT count(*)::integer AS n FROM match_states'))[0].n === PROFILES, 300_000, 'not everybody was matched');
    const dice = new Dice(2);
    const posted = [];
    await publish(source, { dice, perSecond: 20, seconds: 3, posted }); // warm
    await pause(3_000);
    for (const stage of STAGES) {
      const told = [];
      const committed = new Map();
      const hear = ({ payload }) => told.push([...payload.split(' '), performance.now()]);
      listener.on('notification', hear);
      const lost = await publish(source, { dice, ...stage, posted, committed });
      const outcome = await settle(source, people, posted, environment);
      listener.off('notification', hear);
      const waits = told.filter(([id]) => committed.has(id)).flatMap(([id, reason, n, at]) => Array.from({ length: Number(n) }, () => ({ reason, ms: at - committed.get(id) })));
      const of = (percent, only = () => true) => percentile(waits.filter(only).map(({ ms }) => ms), percent);
      const [p50, p99] = [of(50), of(99)];
      process.stderr.write(
        `alert-latency: ${committed.size} vacancies at ${stage.perSecond}/s (${lost} could not be committed), ${waits.length} alerts; p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms; by saved searches p99 ${Math.round(of(99, ({ reason }) => reason === 'saved-search'))} ms, by matches p99 ${Math.round(of(99, ({ reason }) => reason === 'new-match'))} ms; ${outcome.said}\n`,
      );
      report({
        name: 'alert-latency', unit: `ms p99 from commit to alert row (p50 as peer), ${stage.perSecond} vacancies/s`, ours: p99, peer: p50, goal: stage.goalMs === null ? 'reported' : `p99 <= ${stage.goalMs} ms`,
        reached: stage.goalMs === null || p99 <= stage.goalMs, identical: outcome.right && waits.length > 0, n: PROFILES,
      });
    }
    await worker.stop();
  } catch (error) {
    process.stderr.write(`${worker.log.slice(-3_000)}\n`);
    throw error;
  } finally {
    await worker.kill();
    await listener.end();
    await source.destroy();
  }
}

async function addPeople(source) {
  const dice = new Dice(1);
  const [profiles, searches] = [new ProfileRepository(source), new SavedSearchRepository(source)];
  const people = Array.from({ length: PROFILES }, () => ({ profile: seeker(dice), search: dice.chance(1 / SEARCHED) ? searchOf(dice) : null }));
  const known = [];
  const left = [...people];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let some = left.splice(0, 250); some.length > 0; some = left.splice(0, 250)) {
        await source.transaction(async (tx) => {
          for (const one of some) known.push({ id: (one.id = (await profiles.createAnonymous(one.profile, new Date(), tx)).stored.id), profile: one.profile });
        });
        for (const { id, search } of some) if (search) await searches.create(id, search);
      }
    }),
  );
  await analyseFilled(source);
  return known;
}

/** One transaction each, at its time, whether the last one is through or not. */
async function publish(source, { dice, perSecond, seconds, posted, committed = new Map() }) {
  const [vacancies, unitOfWork, feeds] = [new VacancyRepository(source), new UnitOfWork(source), new FeedRepository(source)];
  const runs = await Promise.all(Array.from({ length: SOURCES }, async (_, at) => {
    const feed = await feeds.ensure({ kind: 'vacancies', source: `bench-${at}`, format: 'mitn' });
    return { feed, run: await feeds.startRun(feed.id, { snapshot: false, asOf: calendarDateAt(new Date()) }) };
  }));
  const startsAt = performance.now();
  const all = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const vacancy = postedVacancy(dice, posted.length + at);
    await pause(Math.max(0, startsAt + (at * 1_000) / perSecond - performance.now()));
    const now = new Date();
    const { feed, run } = runs[at % SOURCES];
    all.push(
      unitOfWork.run(async (tx) => {
        const items = [{ externalId: randomUUID(), url: null, value: vacancy, contentHash: randomUUID(), expiresAt: new Date(now.getTime() + 30 * 86_400_000) }];
        const [{ id }] = await vacancies.upsertFromFeed(tx, { feed: { id: feed.id, demo: false }, runId: run.id, confirmedAt: now, now, items });
        return { id, vacancy, confirmedAt: now, at: performance.now() };
        // Beyond what the machine bears there is no connection in time: such a vacancy was never committed, and is told.
      }).catch(() => null),
    );
  }
  const outcomes = await Promise.all(all);
  for (const one of outcomes) {
    if (one === null) continue;
    posted.push(one);
    committed.set(one.id, one.at);
  }
  return outcomes.filter((one) => one === null).length;
}

/** Waits until nothing is under way; then the checker of the command line, and who fits each vacancy by the index that the specs hold against brute force, say whether the alerts are right. */
async function settle(source, people, posted, environment) {
  const { full, expected } = await whoFits(source, people, posted);
  const count = async () => (await source.query(`SELECT count(*)::integer AS n FROM alert_reasons WHERE reason = 'new-match'`))[0].n;
  await until(async () => (await count()) >= expected.size && (await source.query('SELECT count(*)::integer AS n FROM outbox'))[0].n === 0, PATIENCE_MS, null);
  let check;
  await until(
    async () => {
      const { stdout } = await new AppProcess('cli', { args: ['--json', 'alerts', 'check'], environment }).ended;
      check = JSON.parse(stdout);
      return check.ok;
    },
    PATIENCE_MS,
    null,
  );
  const all = await source.query(`SELECT a.profile_id AS "profileId", a.profile_id || ' ' || a.vacancy_id AS key FROM alerts a JOIN alert_reasons r ON r.alert_id = a.id WHERE r.reason = 'new-match'`);
  const told = all.filter(({ profileId }) => !full.has(profileId));
  const surplus = told.filter(({ key }) => !expected.has(key)).length;
  const missing = expected.size - (told.length - surplus);
  return {
    right: check.ok && surplus === 0 && missing === 0,
    said: `matches: ${expected.size} asked for, ${missing} missing, ${surplus} surplus, ${full.size} people with too many to say; saved searches: ${check.expected} asked for, ${check.missing.length} missing, ${check.surplus.length} surplus, ${check.unjudged} unjudged`,
  };
}

async function whoFits(source, people, posted) {
  const scale = await vocabularyInUse(source).scale();
  const index = new ReverseIndex();
  for (const { id, profile } of people) index.put({ id, profile: withProfileConcepts(profile, scale) });
  const on = calendarDateAt(new Date());
  const byPerson = new Map();
  for (const { id, vacancy, confirmedAt } of posted) {
    const matchable = toMatchableVacancy({ id, revision: 1, vacancy, organisation: { sponsor: 'unknown' }, confirmedAt }, scale);
    for (const profileId of index.idsThatVacancyFits(matchable, on)) byPerson.set(profileId, [...(byPerson.get(profileId) ?? []), id]);
  }
  // Of those whom more fit than are kept, only the best are told: they are left out here.
  const full = new Set([...byPerson].filter(([, ids]) => ids.length > MOST_KEPT).map(([profileId]) => profileId));
  return { full, expected: new Set([...byPerson].flatMap(([profileId, ids]) => (full.has(profileId) ? [] : ids.map((id) => `${profileId} ${id}`)))) };
}

async function until(is, withinMs, otherwise) {
  const endsAt = performance.now() + withinMs;
  while (!(await is())) {
    if (performance.now() > endsAt) {
      if (otherwise === null) return;
      throw new Error(otherwise);
    }
    await pause(500);
  }
}
