import { VocabularyRepository, type DataSource, type VocabularyChanges } from '@mitn/db';
import { readEsco } from '@mitn/feeds';
import { readConceptsOfVacancies } from './read-concepts.js';

export interface EscoImportResult extends VocabularyChanges {
  version: string;
  /** Open vacancies that were read again with it, and how many of them then say something else. */
  reread: number;
  rereadChanged: number;
  seconds: number;
}

/**
 * Makes the ESCO of a folder the vocabulary in use and reads the open vacancies again with it. The same folder again changes nothing.
 * @throws InputError `esco-unreadable` before anything is written
 */
export async function importEsco(dataSource: DataSource, folder: string, onReread?: (seen: number) => void): Promise<EscoImportResult> {
  const startedAt = performance.now();
  const vocabulary = await readEsco(folder);
  const changes = await new VocabularyRepository(dataSource).replace(vocabulary);
  const { seen, changed } = await readConceptsOfVacancies(dataSource, onReread);
  return { version: vocabulary.version, ...changes, reread: seen, rereadChanged: changed, seconds: Math.round(performance.now() - startedAt) / 1000 };
}
