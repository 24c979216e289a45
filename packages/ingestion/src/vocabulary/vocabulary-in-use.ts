import { VocabularyRepository, type DataSource } from '@mitn/db';
import type { ConceptScale } from '@mitn/domain';
import { bridgeVocabulary, conceptReaderOf, conceptScaleOf, SMALL_VOCABULARY, type ConceptReader } from '@mitn/reading';

/** The vocabulary that this process reads with: the one that was imported, else the small one of the project. Loaded once, and again when another is imported. */
export class VocabularyInUse {
  readonly #repository: VocabularyRepository;
  #loading: { version: string; reader: Promise<ConceptReader> } | null = null;

  constructor(dataSource: DataSource) {
    this.#repository = new VocabularyRepository(dataSource);
  }

  /** The reader for what is loaded now. Asks the database for the version each time; the load itself takes some seconds for ESCO, once. */
  async reader(): Promise<ConceptReader> {
    const loaded = await this.#repository.findVersion();
    if (loaded === null) return conceptReaderOf();
    if (this.#loading?.version !== loaded.version) {
      const loading = { version: loaded.version, reader: this.#load() };
      this.#loading = loading;
      // A failed load must not stand in the way of the next try.
      loading.reader.catch(() => {
        if (this.#loading === loading) this.#loading = null;
      });
    }
    return this.#loading.reader;
  }

  /** What matching takes from it. */
  async scale(): Promise<ConceptScale> {
    return conceptScaleOf(await this.reader());
  }

  async #load(): Promise<ConceptReader> {
    const vocabulary = await this.#repository.find();
    return vocabulary === null ? conceptReaderOf() : conceptReaderOf(bridgeVocabulary(vocabulary, SMALL_VOCABULARY));
  }
}

const IN_USE = new WeakMap<DataSource, VocabularyInUse>();

/** The one `VocabularyInUse` of a data source. */
export function vocabularyInUse(dataSource: DataSource): VocabularyInUse {
  let inUse = IN_USE.get(dataSource);
  if (!inUse) {
    inUse = new VocabularyInUse(dataSource);
    IN_USE.set(dataSource, inUse);
  }
  return inUse;
}
