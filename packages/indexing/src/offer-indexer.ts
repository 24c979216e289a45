import { SearchBuildRepository, SearchFailureRepository, type DataSource } from '@mitn/db';
import { DependencyError } from '@mitn/domain';
import type { DocumentOf, SearchEngine, SearchKind } from '@mitn/search';
import { DocumentWriter, type DocumentTarget } from './document-writer.js';
import { compareWithRows } from './index-comparison.js';
import { asOnlyRebuild, asOnlyWriter } from './index-lock.js';
import { IndexRebuild } from './index-rebuild.js';
import type { IndexStatus, OfferSource, RebuildProgress, RefusedDocuments } from './offer-index.port.js';

const PAGE_SIZE = 500;
/** A sweep holds the rebuild's lock for a moment when it cleans up; a rebuild that was asked for waits that long. */
const REBUILD_PATIENCE_MS = 5_000;
/** An index with less than this share of the offers was lost: it is built anew, not mended. */
const LOST = 0.5;

/**
 * The one writer of the indexes of one kind of offer. Every round holds an advisory lock of its kind, re-reads the rows, and writes all
 * engines: PostgreSQL first, so that the fallback is right even when the other engine is away.
 */
export class OfferIndexer<K extends SearchKind> {
  readonly kind: K;
  private readonly writer: DocumentWriter<K>;
  private readonly builds: SearchBuildRepository;
  private readonly failures: SearchFailureRepository;

  constructor(
    private readonly dataSource: DataSource,
    private readonly source: OfferSource<DocumentOf<K>> & { kind: K },
    private readonly engines: readonly SearchEngine[],
    /** Told of documents that an engine refuses: somebody must look. */
    onRefused: (refused: RefusedDocuments) => void = () => undefined,
  ) {
    this.kind = source.kind;
    this.failures = new SearchFailureRepository(dataSource);
    this.builds = new SearchBuildRepository(dataSource);
    this.writer = new DocumentWriter(source, this.failures, onRefused);
  }

  /** Makes the index entries of these ids equal to their rows. Running it twice, or with ids that are gone, does no harm. */
  async index(ids: readonly string[]): Promise<void> {
    const { kind } = this.source;
    const targets = this.engines.map((engine) => targetOf<K>(engine, (documents) => engine.put(kind, documents), kind));
    for (let start = 0; start < ids.length; start += PAGE_SIZE) {
      const page = ids.slice(start, start + PAGE_SIZE);
      await asOnlyWriter(this.dataSource, kind, async () => {
        // First: an index that is being built must learn of it even when this write is cut off.
        await this.builds.note(kind, page);
        await this.writer.write(page, targets);
      });
    }
  }

  /** Compares rows and documents of every engine and mends what differs; returns what it found before mending. */
  async sweep(): Promise<IndexStatus[]> {
    const found: IndexStatus[] = [];
    for (const engine of this.engines) {
      // An engine that was away at start, or was emptied since, has no index or one without our settings.
      await engine.prepare();
      const { status, ids } = await this.compare(engine);
      found.push(status);
      await this.mend(engine, ids);
      await engine.tidy();
    }
    return found;
  }

  /** How each engine's index stands beside the rows. */
  async status(): Promise<IndexStatus[]> {
    return Promise.all(this.engines.map(async (engine) => (await this.compare(engine)).status));
  }

  /**
   * Makes every engine's index anew from the rows while searches and writes go on; returns how they stand afterwards.
   * @throws DependencyError `search.rebuild-running` when another rebuild of this kind is under way
   */
  async rebuild(onProgress: (progress: RebuildProgress) => void = () => undefined, engines = this.engines): Promise<IndexStatus[]> {
    const { kind } = this.source;
    const rebuild = new IndexRebuild(this.dataSource, this.source, this.writer, onProgress);
    const held = await asOnlyRebuild(this.dataSource, kind, REBUILD_PATIENCE_MS, async () => {
      for (const engine of engines) await rebuild.run(engine);
    });
    if (!held) throw new DependencyError('search.rebuild-running', `Another rebuild of the kind ${kind} is under way; wait for it.`);
    return this.status();
  }

  /** The engines beside the first that answer and have lost most of their documents, as after a restart on an empty disk. */
  async listLost(): Promise<SearchEngine[]> {
    const [first, ...others] = this.engines;
    const wanted = (await first?.status(this.source.kind))?.documents ?? 0;
    const lost: SearchEngine[] = [];
    for (const engine of others) {
      if (wanted > 0 && (await engine.isHealthy()) && (await engine.status(this.source.kind)).documents < wanted * LOST) lost.push(engine);
    }
    return lost;
  }

  private async mend(engine: SearchEngine, ids: readonly string[]): Promise<void> {
    const { kind } = this.source;
    const { builder } = engine;
    if (builder) {
      const cleaned = await asOnlyRebuild(this.dataSource, kind, 0, () => new IndexRebuild(this.dataSource, this.source, this.writer, () => undefined).cleanUp(builder));
      // A rebuild is under way: it will put right what differs.
      if (!cleaned) return;
    }
    const target = targetOf<K>(engine, (documents) => engine.rewrite(kind, documents), kind);
    for (let start = 0; start < ids.length; start += PAGE_SIZE) {
      const page = ids.slice(start, start + PAGE_SIZE);
      await asOnlyWriter(this.dataSource, kind, async () => {
        await this.builds.note(kind, page);
        await this.writer.write(page, [target]);
      });
    }
    await builder?.dropOlder(kind);
  }

  private async compare(engine: SearchEngine): Promise<{ status: IndexStatus; ids: string[] }> {
    const { kind } = this.source;
    const { ids, ...counts } = await compareWithRows(this.source.listIndexable, (afterId, limit) => engine.listRevisions(kind, afterId, limit));
    const refused = await this.failures.count({ engine: engine.name, kind });
    const building = engine.builder !== null && (await this.builds.find(kind)) !== null;
    return { status: { name: kind, engine: engine.name, ...counts, refused, building }, ids };
  }
}

function targetOf<K extends SearchKind>(engine: SearchEngine, write: DocumentTarget<K>['write'], kind: K): DocumentTarget<K> {
  return { engine: engine.name, write, remove: (ids) => engine.remove(kind, ids) };
}
