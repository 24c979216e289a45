import type { SearchFailureRepository } from '@mitn/db';
import { SearchTaskFailedError, type DocumentOf, type SearchKind } from '@mitn/search';
import type { OfferSource, RefusedDocuments } from './offer-index.port.js';

/** Where documents of one kind go: an engine, or an index that is being built. */
export interface DocumentTarget<K extends SearchKind> {
  engine: string;
  write(documents: readonly DocumentOf<K>[]): Promise<unknown>;
  remove(ids: readonly string[]): Promise<void>;
}

/**
 * Makes entries equal to their rows. A document that an engine refuses is recorded and told; all others are written, and no write of theirs
 * is tried again because of it. Every other failure is thrown.
 */
export class DocumentWriter<K extends SearchKind> {
  constructor(
    private readonly source: OfferSource<DocumentOf<K>> & { kind: K },
    private readonly failures: SearchFailureRepository,
    private readonly onRefused: (refused: RefusedDocuments) => void,
  ) {}

  /** Reads the rows of these ids now and writes them to each target, one after the other. */
  async write(ids: readonly string[], targets: readonly DocumentTarget<K>[]): Promise<void> {
    if (ids.length > 0) await this.writeLoaded(ids, await this.source.load(ids), targets);
  }

  /** As `write`, with what `load` gave for the ids. */
  async writeLoaded(ids: readonly string[], documents: readonly DocumentOf<K>[], targets: readonly DocumentTarget<K>[]): Promise<void> {
    const present = new Set(documents.map((document) => document.id));
    const gone = ids.filter((id) => !present.has(id));
    for (const target of targets) {
      // At once, because each waits for its own task and no offer is in both. Neither is left under way when the other fails: whoever holds the write lock gives it up then.
      const [put, removed] = await Promise.allSettled([this.put(documents, target), gone.length > 0 ? target.remove(gone) : undefined]);
      if (put.status === 'rejected') throw put.reason;
      if (removed.status === 'rejected') throw removed.reason;
      const refused = put.value;
      await this.failures.clear(target.engine, this.source.kind, ids.filter((id) => !refused.includes(id)));
    }
  }

  private async put(documents: readonly DocumentOf<K>[], target: DocumentTarget<K>): Promise<readonly string[]> {
    if (documents.length === 0) return [];
    try {
      await target.write(documents);
      return [];
    } catch (error) {
      if (!(error instanceof SearchTaskFailedError) || !error.ofDocuments) throw error;
      const refused = { engine: target.engine, kind: this.source.kind, ids: error.ids, code: error.engineCode, detail: error.message };
      await this.failures.record(refused.engine, refused.kind, refused.ids, refused);
      this.onRefused(refused);
      return error.ids;
    }
  }
}
