import { calendarDateAt, type CalendarDate, type Contract } from '@mitn/domain';
import type { HomeRepository, StoredHome, StoredVacancy, VacancyRepository } from '@mitn/db';
import { permitPayCentsPerMonth } from '@mitn/rules';
import { isIndexable, toHomeDocument, toVacancyDocument, type HomeDocument, type VacancyDocument } from '@mitn/search';
import type { OfferSource } from './offer-index.port.js';

/** Work that no permit for employees covers, whatever it pays. */
const NO_EMPLOYMENT: readonly (Contract | null)[] = ['freelance', 'internship', 'voluntary'];

/** Vacancies as the index wants them. `today` chooses the legal figures by which pay is brought to what a permit counts. */
export function vacancySource(vacancies: VacancyRepository, today: () => CalendarDate = () => calendarDateAt(new Date())): OfferSource<VacancyDocument> {
  return {
    kind: 'vacancy',
    load: async (ids) => (await vacancies.listByIds(ids)).filter(isIndexable).map((stored) => toVacancyDocument({ ...stored, organisation: flagged(stored), permitPayCentsPerMonth: permitPay(stored, today()) })),
    listIndexable: async (afterId, limit) => indexableRevisions(vacancies, afterId, limit),
  };
}

/** Homes as the index wants them. */
export function homeSource(homes: HomeRepository): OfferSource<HomeDocument> {
  return {
    kind: 'home',
    load: async (ids) => (await homes.listByIds(ids)).filter(isIndexable).map((stored) => toHomeDocument({ ...stored, organisation: flagged(stored) })),
    listIndexable: async (afterId, limit) => indexableRevisions(homes, afterId, limit),
  };
}

function permitPay({ vacancy }: StoredVacancy, on: CalendarDate): number | null {
  return NO_EMPLOYMENT.includes(vacancy.contract) ? null : permitPayCentsPerMonth(vacancy.pay, vacancy.hoursPerWeek, on);
}

function flagged(stored: StoredVacancy | StoredHome): { id: string; name: string; sponsor: 'recognised' | 'not-recognised' | 'unknown'; flagged: boolean } | null {
  const { organisation } = stored;
  return organisation && { id: organisation.id, name: organisation.name, sponsor: organisation.sponsor, flagged: organisation.nameFlags.length > 0 };
}

/** Reads on until `limit` indexable ones are found or the rows end, so that a run of closed offers does not look like the end. */
async function indexableRevisions(repository: Pick<VacancyRepository | HomeRepository, 'listRevisions'>, afterId: string | null, limit: number): Promise<{ id: string; revision: number }[]> {
  const found: { id: string; revision: number }[] = [];
  let cursor = afterId;
  for (;;) {
    const page = await repository.listRevisions(cursor, limit);
    for (const row of page) {
      if (isIndexable(row)) found.push({ id: row.id, revision: row.revision });
      if (found.length === limit) return found;
    }
    if (page.length < limit) return found;
    cursor = page.at(-1)?.id ?? null;
  }
}
