import { readEsco } from '@mitn/feeds';
import { vocabularyInUse } from '@mitn/ingestion';
import { bridgeVocabulary, conceptReaderOf, SMALL_VOCABULARY, type ConceptReader } from '@mitn/reading';
import { findRunningStack, readCliEnv } from '../config/stack.js';
import { openStores } from './stores.js';

/** What the option of the commands that read occupations and skills says. */
export const ESCO_OPTION = 'read with the ESCO files of this folder; else with what the running stack has loaded, else with the small vocabulary';

/**
 * The reader of occupations and skills: of an ESCO folder when one is given, else of the running stack's vocabulary, else of the small one.
 * @throws InputError `esco-unreadable` for an odd folder
 */
export async function findConceptReader(folder: string | undefined): Promise<ConceptReader> {
  if (folder !== undefined) return conceptReaderOf(bridgeVocabulary(await readEsco(folder), SMALL_VOCABULARY));
  const stack = findRunningStack(readCliEnv());
  if (stack === null) return conceptReaderOf();
  const stores = await openStores(stack);
  try {
    return await vocabularyInUse(stores.dataSource).reader();
  } finally {
    await stores.close();
  }
}
