import { UnitOfWork, VacancyRepository, type DataSource } from '@mitn/db';
import { withConcepts } from '@mitn/feeds';
import { vocabularyInUse } from './vocabulary-in-use.js';

/** A transaction reads so many ads: well under a second. */
const BATCH_SIZE = 200;

/**
 * Reads occupation and skills of every open vacancy that was read with another vocabulary than the one in use, or not at all. Killed and run again it goes on where
 * it was; running it twice writes nothing twice.
 */
export async function readConceptsOfVacancies(dataSource: DataSource, onProgress: (seen: number) => void = () => undefined): Promise<{ seen: number; changed: number }> {
  const [vacancies, unitOfWork] = [new VacancyRepository(dataSource), new UnitOfWork(dataSource)];
  const total = { seen: 0, changed: 0 };
  for (;;) {
    const reader = await vocabularyInUse(dataSource).reader();
    const { seen, changed } = await unitOfWork.run((tx) => vacancies.readConcepts(tx, reader.version, BATCH_SIZE, (vacancy) => withConcepts(vacancy, reader)));
    total.seen += seen;
    total.changed += changed;
    if (seen === 0) return total;
    onProgress(total.seen);
  }
}
