import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, FeedRepository, ProfileRepository, SavedSearchRepository, UnitOfWork, VacancyRepository, type DataSource } from '@mitn/db';
import { buildProfile, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { runMitn } from './mitn-process.js';

describe('mitn alerts check', () => {
  let database: TestDatabase;
  let source: DataSource;
  let profileId: string;
  let searchId: string;
  let ids: string[];

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 2, applicationName: 'alerts-check-spec', statementTimeoutMs: 30_000 }).initialize();
    profileId = (await new ProfileRepository(source).createAnonymous(buildProfile())).stored.id;
    searchId = (await new SavedSearchRepository(source).create(profileId, { kind: 'vacancy', name: 'No Dutch', query: { dutch: ['not-needed'] }, frequency: 'at-once', channels: { app: true, mail: false } })).id;
    const feed = await new FeedRepository(source).ensure({ kind: 'vacancies', source: 'spec', format: 'mitn' });
    const run = await new FeedRepository(source).startRun(feed.id, { snapshot: false, asOf: '2026-11-23' });
    const now = new Date();
    const items = (['not-needed', 'required'] as const).map((dutch, at) => ({ externalId: `${at}`, url: null, value: buildVacancy({ title: dutch, adLanguage: 'en', dutch }), contentHash: dutch, expiresAt: new Date(now.getTime() + 86_400_000) }));
    ids = (await new UnitOfWork(source).run((tx) => new VacancyRepository(source).upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, items, now }))).map(({ id }) => id);
    await source.query('DELETE FROM outbox');
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const check = async () => {
    const { code, stdout } = await runMitn(['--json', 'alerts', 'check'], { DATABASE_URL: database.url });
    return { code, ...JSON.parse(stdout) };
  };
  const tell = (vacancyId: string): Promise<unknown> =>
    source.query(
      `WITH a AS (INSERT INTO alerts (profile_id, kind, vacancy_id, decision, reason) VALUES ($1, 'vacancy', $2, 'now', 'saved-search') RETURNING id)
       INSERT INTO alert_reasons (alert_id, reason, search_id, offer_revision) SELECT id, 'saved-search', $3, 1 FROM a`,
      [profileId, vacancyId, searchId],
    );

  it('sees an offer that nobody looked at, an alert that is missing, and one that nothing asked for', async () => {
    expect(await check()).toMatchObject({ code: 1, ok: false, pending: 2 });
    await source.query(`UPDATE offer_revisions SET at = at - interval '1 minute'; UPDATE saved_searches SET since = since - interval '2 minutes'; UPDATE saved_search_revisions SET since = since - interval '2 minutes'`);
    expect((await check()).missing.toSorted()).toEqual(ids.map((id) => `look, vacancy: ${id} 1`).toSorted());
    await source.query(`INSERT INTO offer_looks (kind, offer_id, revision, snapshot, looked_on) SELECT kind, offer_id, revision, pg_current_snapshot()::text, current_date FROM offer_revisions`);
    expect(await check()).toMatchObject({ code: 1, expected: 1, missing: [`saved search, vacancy: ${profileId} ${ids[0]} ${searchId}`], surplus: [] });
    await tell(ids[0] ?? '');
    expect(await check()).toMatchObject({ code: 0, ok: true, missing: [], surplus: [] });
    await tell(ids[1] ?? '');
    expect(await check()).toMatchObject({ code: 1, ok: false, missing: [], surplus: [`saved search, vacancy: ${profileId} ${ids[1]} ${searchId}`] });
  });

  it('asks for nothing that came before the search, or while it was off', async () => {
    await source.query(`DELETE FROM alerts; UPDATE saved_search_revisions SET since = now()`);
    expect(await check()).toMatchObject({ code: 0, ok: true, expected: 0 });
  });
});
