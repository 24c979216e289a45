import { calendarDateAt, MATCH_KINDS } from '@mitn/domain';
import { HomeRepository, MatchRepository, ProfileRepository, VacancyRepository, type DataSource } from '@mitn/db';
import { vocabularyInUse } from '@mitn/ingestion';
import { createMatchingEngine, toMatchableHome, toMatchableVacancy, withProfileConcepts } from '@mitn/matching';

const TOP = 100;
const ALL = 10_000;
type Rows = Record<string, unknown>[];

/**
 * What is wrong with the end state, one line each; empty = all is right. It looks at the rows alone and computes matches with an engine of its own:
 * it shares no code with the follower, the indexer or the relay. `firstMatchIds`: the matches of the first computation, which nobody is told of.
 */
export async function findFaults(source: DataSource, profileIds: readonly string[], firstMatchIds: ReadonlySet<string>): Promise<string[]> {
  return [...(await searchFaults(source)), ...(await matchFaults(source, profileIds)), ...(await alertFaults(source, firstMatchIds)), ...(await outboxFaults(source))];
}

/** Every open offer stands in the search rows with its revision, and nothing else does. */
async function searchFaults(source: DataSource): Promise<string[]> {
  const faults: string[] = [];
  for (const [table, rows] of [['vacancies', 'vacancy_search_rows'], ['homes', 'home_search_rows']] as const) {
    const wrong: Rows = await source.query(
      `SELECT COALESCE(o.id, s.id) AS id, o.status, o.revision, s.revision AS indexed FROM (SELECT * FROM ${table} WHERE status = 'open') o
       FULL JOIN ${rows} s ON s.id = o.id WHERE o.revision IS DISTINCT FROM s.revision`,
    );
    faults.push(...wrong.map((row) => `${rows}: ${JSON.stringify(row)}`));
  }
  return faults;
}

/** The kept matches and counts of every profile are those that a fresh engine finds in the rows. */
async function matchFaults(source: DataSource, profileIds: readonly string[]): Promise<string[]> {
  const [vacancies, homes] = [new VacancyRepository(source), new HomeRepository(source)];
  const engine = createMatchingEngine();
  const scale = await vocabularyInUse(source).scale();
  engine.putVacancies((await vacancies.listByIds(await vacancies.listOpenIds(null, ALL))).map((stored) => toMatchableVacancy(stored, scale)));
  engine.putHomes((await homes.listByIds(await homes.listOpenIds(null, ALL))).map(toMatchableHome));
  const kept = new MatchRepository(source);
  const on = calendarDateAt(new Date());
  const faults: string[] = [];
  for (const { id, profile } of await new ProfileRepository(source).listByIds(profileIds)) {
    for (const kind of MATCH_KINDS) {
      const expected = engine.rank(withProfileConcepts(profile, scale), kind, { top: TOP, on });
      const found = await kept.list(id, kind, ALL);
      if (found.state !== 'ready') faults.push(`profile ${id}: ${found.state}`);
      if (found.totals[kind] !== expected.total) faults.push(`profile ${id}: ${found.totals[kind]} of kind ${kind} are counted, ${expected.total} fit`);
      const bare = found.matches.map(({ id: _id, profileId: _profile, profileRevision: _revision, foundAt: _found, ...match }) => match);
      if (canonical(bare) !== canonical(expected.matches)) faults.push(`profile ${id}: the ${bare.length} kept matches of kind ${kind} are not the ${expected.matches.length} that fit`);
    }
  }
  return faults;
}

/** Each (profile, offer, channel) at most one alert, and an alert for every match that was found after the first computation. */
async function alertFaults(source: DataSource, firstMatchIds: ReadonlySet<string>): Promise<string[]> {
  const twice: Rows = await source.query('SELECT profile_id, kind, vacancy_id, home_id, channel, count(*) AS n FROM alerts GROUP BY 1, 2, 3, 4, 5 HAVING count(*) > 1');
  const untold: Rows = await source.query(
    `SELECT m.id, m.profile_id, m.kind, m.found_at FROM matches m WHERE m.id <> ALL($1::uuid[]) AND m.kind <> 'pair' AND NOT EXISTS (
       SELECT 1 FROM alerts a WHERE a.profile_id = m.profile_id AND a.kind = m.kind AND a.vacancy_id IS NOT DISTINCT FROM m.vacancy_id AND a.home_id IS NOT DISTINCT FROM m.home_id)`,
    [[...firstMatchIds]],
  );
  return [...twice.map((row) => `alerted twice: ${JSON.stringify(row)}`), ...untold.map((row) => `never alerted: ${JSON.stringify(row)}`)];
}

async function outboxFaults(source: DataSource): Promise<string[]> {
  const left: Rows = await source.query('SELECT id, name, attempts, dead_at, last_error FROM outbox LIMIT 5');
  return left.map((row) => `left in the outbox: ${JSON.stringify(row)}`);
}

/** JSON with the keys in order, so that only values are compared. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
