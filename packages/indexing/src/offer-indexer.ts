import type { DataSource } from '@mitn/db';
import type { DocumentOf, SearchEngine, SearchKind } from '@mitn/search';
import type { IndexStatus, OfferSource } from './offer-index.port.js';

const PAGE_SIZE = 500;

/**
 * The one writer of the indexes of one kind of offer. Every round holds an advisory lock of its kind, re-reads the rows, and writes all
 * engines: PostgreSQL first, so that the fallback is right even when the other engine is away.
 */
export class OfferIndexer<K extends SearchKind> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly source: OfferSource<DocumentOf<K>> & { kind: K },
    private readonly engines: readonly SearchEngine[],
  ) {}

  /** Makes the index entries of these ids equal to their rows. Running it twice, or with ids that are gone, does no harm. */
  async index(ids: readonly string[]): Promise<void> {
    await this.exclusively(async () => {
      for (let start = 0; start < ids.length; start += PAGE_SIZE) await this.write(ids.slice(start, start + PAGE_SIZE), this.engines);
    });
  }

  /** Compares rows and documents of every engine and mends what differs; returns what it found before mending. */
  async sweep(): Promise<IndexStatus[]> {
    const found: IndexStatus[] = [];
    for (const engine of this.engines) {
      // An engine that was away at start, or was emptied since, has no index or one without our settings.
      await engine.prepare();
      const { status, differing } = await this.compare(engine);
      found.push(status);
      for (let start = 0; start < differing.length; start += PAGE_SIZE) {
        await this.exclusively(() => this.write(differing.slice(start, start + PAGE_SIZE), [engine]));
      }
    }
    return found;
  }

  /** How each engine's index stands beside the rows. */
  async status(): Promise<IndexStatus[]> {
    return Promise.all(this.engines.map(async (engine) => (await this.compare(engine)).status));
  }

  private async write(ids: readonly string[], engines: readonly SearchEngine[]): Promise<void> {
    const documents = await this.source.load(ids);
    const present = new Set(documents.map((document) => document.id));
    const gone = ids.filter((id) => !present.has(id));
    for (const engine of engines) {
      if (documents.length > 0) await engine.put(this.source.kind, documents);
      if (gone.length > 0) await engine.remove(this.source.kind, gone);
    }
  }

  /** Walks both lists in the order of ids, side by side: memory holds one page of each and the ids that differ. */
  private async compare(engine: SearchEngine): Promise<{ status: IndexStatus; differing: string[] }> {
    const status: IndexStatus = { name: this.source.kind, engine: engine.name, rows: 0, documents: 0, missing: 0, stale: 0, surplus: 0 };
    const differing: string[] = [];
    const rows = pages((afterId) => this.source.listIndexable(afterId, PAGE_SIZE));
    const documents = pages((afterId) => engine.listRevisions(this.source.kind, afterId, PAGE_SIZE));
    let [row, document] = [await rows.next(), await documents.next()];
    while (!row.done || !document.done) {
      const [rowId, documentId] = [row.done ? null : row.value.id, document.done ? null : document.value.id];
      const side = rowId === null ? 1 : documentId === null ? -1 : rowId < documentId ? -1 : rowId > documentId ? 1 : 0;
      if (side < 0 && rowId !== null) {
        status.missing += 1;
        differing.push(rowId);
      } else if (side > 0 && documentId !== null) {
        status.surplus += 1;
        differing.push(documentId);
      } else if (!row.done && !document.done && row.value.revision !== document.value.revision) {
        status.stale += 1;
        differing.push(row.value.id);
      }
      if (side <= 0) {
        status.rows += 1;
        row = await rows.next();
      }
      if (side >= 0) {
        status.documents += 1;
        document = await documents.next();
      }
    }
    return { status, differing };
  }

  private async exclusively(work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`mitn.index.${this.source.kind}`]);
      await work();
    } finally {
      // Unlock before the connection goes back to the pool; when it is broken the lock went with it.
      await runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    }
  }
}

async function* pages(read: (afterId: string | null) => Promise<{ id: string; revision: number }[]>): AsyncGenerator<{ id: string; revision: number }, undefined> {
  let afterId: string | null = null;
  for (;;) {
    const page = await read(afterId);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return undefined;
    afterId = last.id;
  }
}
