import { createHash } from 'node:crypto';
import { FeedRepository, HomeRepository, ProfileRepository, UnitOfWork, VacancyRepository, type DataSource, type EntityManager, type FeedBatch, type UpsertOutcome } from '@mitn/db';
import type { Home, Profile, Vacancy } from '@mitn/domain';
import { buildHome, buildHomeWishes, buildProfile, buildVacancy, buildWorkWishes, type SeededRandom } from '@mitn/testing';

const TITLES = ['Software Engineer', 'Nurse', 'Welder', 'Data Analyst', 'Teacher'];
const OFFERS = 120;
const DAY_MS = 86_400_000;

interface Offers<V> {
  upsertFromFeed(tx: EntityManager, batch: FeedBatch<V>): Promise<UpsertOutcome[]>;
  withdrawMissing(tx: EntityManager, feedId: string, runId: string): Promise<number>;
}

/** Changes the world at random through the repositories, as feeds and people would: offers come, change, vanish and come back; profiles are edited. */
export class StormPublisher {
  private readonly vacancies = new Map<string, Vacancy>();
  private readonly homes = new Map<string, Home>();

  constructor(
    private readonly source: DataSource,
    private readonly random: SeededRandom,
  ) {}

  /** Keeps the people of the storm. */
  async addProfiles(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) ids.push((await new ProfileRepository(this.source).createAnonymous(this.randomProfile())).stored.id);
    return ids;
  }

  /** One change of each kind of offer, and now and then of a person. */
  async step(profileIds: readonly string[]): Promise<void> {
    this.shake(this.vacancies, () => this.randomVacancy());
    this.shake(this.homes, () => this.randomHome());
    await this.publish('vacancies', new VacancyRepository(this.source), this.vacancies);
    await this.publish('homes', new HomeRepository(this.source), this.homes);
    if (this.random.next() < 0.5) await new ProfileRepository(this.source).update(this.random.pick(profileIds), this.randomProfile());
  }

  private shake<V>(offers: Map<string, V>, make: () => V): void {
    for (let i = this.random.int(1, 8); i > 0; i -= 1) {
      const id = `offer-${this.random.int(1, OFFERS)}`;
      if (this.random.next() < 0.3) offers.delete(id);
      else offers.set(id, make());
    }
  }

  /** A whole snapshot, as a feed sends it: what is not in it is withdrawn in the same transaction. */
  private async publish<V>(kind: 'vacancies' | 'homes', repository: Offers<V>, offers: Map<string, V>): Promise<void> {
    const feeds = new FeedRepository(this.source);
    const feed = await feeds.ensure({ kind, source: `storm-${kind}`, format: 'mitn' });
    const now = new Date();
    const run = await feeds.startRun(feed.id, { snapshot: true, asOf: '2026-11-23' });
    const items = [...offers].map(([externalId, value]) => ({
      externalId, url: null, value, contentHash: createHash('sha256').update(JSON.stringify(value)).digest('hex'), expiresAt: new Date(now.getTime() + 30 * DAY_MS),
    }));
    await new UnitOfWork(this.source).run(async (tx) => {
      await repository.upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, items, now });
      await repository.withdrawMissing(tx, feed.id, run.id);
    });
  }

  private randomVacancy(): Vacancy {
    const minCents = this.random.int(22, 45) * 10_000;
    const title = this.random.pick(TITLES);
    return buildVacancy({ title, occupation: title.toLowerCase(), pay: { minCents, maxCents: minCents + 60_000, currency: 'EUR', period: 'month' }, dutch: this.random.pick(['not-needed', 'plus', 'required', 'unstated']) });
  }

  private randomHome(): Home {
    const totalCentsPerMonth = this.random.int(40, 180) * 1_000;
    return buildHome({
      title: `Home ${this.random.int(1, 500)}`, costs: { bareRentCents: totalCentsPerMonth, serviceCents: null, utilitiesCents: null, totalCentsPerMonth, complete: this.random.next() < 0.5 },
      depositCents: null, registration: this.random.pick(['possible', 'impossible', 'unstated']), availableFrom: null,
    });
  }

  private randomProfile(): Profile {
    return buildProfile({
      work: buildWorkWishes({ occupations: [], skills: [], minPayCentsPerMonth: this.random.pick([null, 250_000, 350_000]) }),
      home: this.random.next() < 0.2 ? null : buildHomeWishes({ maxCostCentsPerMonth: this.random.int(60, 160) * 1_000, needsRegistration: this.random.next() < 0.5 }),
    });
  }
}
