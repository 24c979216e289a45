import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { FeedRepository } from '../feed/feed.repository.js';
import { HomeRepository } from '../home/home.repository.js';
import type { FeedOffer } from '../offer/stored-offer.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { VacancyRepository } from '../vacancy/vacancy.repository.js';
import { OverviewRepository } from './overview.repository.js';

const NOW = new Date('2026-03-10T00:00:00Z');
const DAY = 86_400_000;

function offer<T>(externalId: string, value: T): FeedOffer<T> {
  return { externalId, url: null, value, contentHash: externalId, expiresAt: new Date(NOW.getTime() + 30 * DAY) };
}

describe('overview', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 2, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('counts open offers only, and says of each source how many', async () => {
    const feeds = new FeedRepository(source);
    const work = new UnitOfWork(source);
    const [jobs, rooms] = [await feeds.ensure({ kind: 'vacancies', source: 'jobs', format: 'own' }), await feeds.ensure({ kind: 'homes', source: 'rooms', format: 'own', demo: true })];
    const run = async (feedId: string): Promise<string> => (await feeds.startRun(feedId, { snapshot: false, asOf: '2026-03-02' })).id;
    const [jobRun, roomRun] = [await run(jobs.id), await run(rooms.id)];
    const vacancies = new VacancyRepository(source);
    await work.run(async (tx) => {
      await new OrganisationRepository(source).ensure(tx, 'employer', [{ name: 'Sponsor', kvkNumber: null, website: null, sponsor: 'recognised', demo: false }]);
      const sponsored = buildVacancy({ organisation: { name: 'Sponsor N.V.', kvkNumber: null, website: null } });
      const items = [offer('1', sponsored), offer('2', buildVacancy({ adLanguage: 'nl' })), offer('3', buildVacancy())];
      const made = await vacancies.upsertFromFeed(tx, { feed: jobs, runId: jobRun, confirmedAt: new Date(NOW.getTime() - 2 * DAY), now: NOW, items });
      await vacancies.close(tx, made[2]?.id ?? '');
      await new HomeRepository(source).upsertFromFeed(tx, {
        feed: rooms, runId: roomRun, confirmedAt: new Date(NOW.getTime() - 6 * DAY), now: NOW, items: [offer('h1', buildHome()), offer('h2', buildHome({ registration: 'impossible', internationals: 'unstated' })), offer('h3', buildHome())],
      });
    });
    expect(await new OverviewRepository(source).read(NOW)).toEqual({
      vacancies: 2, englishVacancies: 1, homes: 3, homesWithRegistration: 2, homesForInternationals: 2, sponsors: 1, medianConfirmationDays: 6,
      sources: [
        { source: 'rooms', kind: 'homes', offers: 3, lastRunAt: expect.any(Date), demo: true },
        { source: 'jobs', kind: 'vacancies', offers: 2, lastRunAt: expect.any(Date), demo: false },
      ],
    });
  });
});
