import { HomeRepository, VacancyRepository, type DataSource, type StoredHome, type StoredVacancy } from '@mitn/db';
import type { ConceptScale } from '@mitn/domain';
import { vocabularyInUse } from '@mitn/ingestion';
import { Inject, Injectable } from '@nestjs/common';
import { toMatchableHome, toMatchableVacancy } from '@mitn/matching';
import { DATA_SOURCE } from '../platform/tokens.js';
import type { OfferChanges } from './offer-catalogue.js';

const PAGE_SIZE = 500;

/** Reads offers from the rows, the truth, in the shape of the engine. */
@Injectable()
export class OfferLoaderService {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /** The vocabulary that skills and occupations are weighed by now. */
  scale(): Promise<ConceptScale> {
    return vocabularyInUse(this.source).scale();
  }

  /** Everything that is open now. */
  async loadOpen(): Promise<OfferChanges> {
    const scale = await this.scale();
    return {
      vacancies: (await allOpen<StoredVacancy>(this.vacancies)).map((stored) => toMatchableVacancy(stored, scale)),
      homes: (await allOpen<StoredHome>(this.homes)).map(toMatchableHome),
      goneVacancyIds: [],
      goneHomeIds: [],
    };
  }

  /** These offers as they are now: open ones to put, all others to take away. */
  async loadChanges(vacancyIds: readonly string[], homeIds: readonly string[]): Promise<OfferChanges> {
    const scale = await this.scale();
    const openVacancies = (await byIds<StoredVacancy>(this.vacancies, vacancyIds)).filter((stored) => stored.status === 'open');
    const openHomes = (await byIds<StoredHome>(this.homes, homeIds)).filter((stored) => stored.status === 'open');
    return {
      vacancies: openVacancies.map((stored) => toMatchableVacancy(stored, scale)),
      homes: openHomes.map(toMatchableHome),
      goneVacancyIds: without(vacancyIds, openVacancies),
      goneHomeIds: without(homeIds, openHomes),
    };
  }
}

interface Readable<S> {
  listOpenIds(afterId: string | null, limit: number): Promise<string[]>;
  listByIds(ids: readonly string[]): Promise<S[]>;
}

async function allOpen<S>(repository: Readable<S>): Promise<S[]> {
  const all: S[] = [];
  let afterId: string | null = null;
  for (;;) {
    const ids: string[] = await repository.listOpenIds(afterId, PAGE_SIZE);
    if (ids.length === 0) return all;
    all.push(...(await repository.listByIds(ids)));
    afterId = ids.at(-1) ?? null;
  }
}

async function byIds<S>(repository: Readable<S>, ids: readonly string[]): Promise<S[]> {
  const found: S[] = [];
  for (let start = 0; start < ids.length; start += PAGE_SIZE) found.push(...(await repository.listByIds(ids.slice(start, start + PAGE_SIZE))));
  return found;
}

function without(ids: readonly string[], present: readonly { id: string }[]): string[] {
  const open = new Set(present.map(({ id }) => id));
  return ids.filter((id) => !open.has(id));
}
