import { SearchBuildRepository, type DataSource } from '@mitn/db';
import { DependencyError } from '@mitn/domain';
import type { DocumentOf, IndexBuild, IndexBuilder, SearchEngine, SearchKind } from '@mitn/search';
import type { DocumentTarget, DocumentWriter } from './document-writer.js';
import { compareWithRows } from './index-comparison.js';
import { asOnlyWriter } from './index-lock.js';
import type { OfferSource, RebuildProgress } from './offer-index.port.js';
import { WriteWaves } from './write-waves.js';

/** Documents in one task: big batches index several times faster. */
const FILL_SIZE = 1_000;
/** In place each page holds the write lock: short, so that changes need not wait. */
const IN_PLACE_SIZE = 200;
/** As few as this may differ through fresh changes alone. */
const LAST_NOTED = 100;
/** What is told to the new index while the other writers wait: about as much as one of them writes at a time. */
const LAST_REPLAYED = 10;
/** Under steady writes there is always something noted; after so many rounds the rest is told under the lock. */
const REPLAY_ROUNDS = 20;
const MEND_ROUNDS = 3;
/** After mending, only what changed in the last moments may differ. */
const MOST_DIFFERING = 0.01;

/**
 * Makes one kind's index anew from the rows without a moment in which a search finds less. Beside the one in use when the engine can: fill,
 * compare, tell the new one what was indexed meanwhile, swap. Call it as the only rebuild of the kind.
 */
export class IndexRebuild<K extends SearchKind> {
  private readonly builds: SearchBuildRepository;

  constructor(
    private readonly dataSource: DataSource,
    private readonly source: OfferSource<DocumentOf<K>> & { kind: K },
    private readonly writer: DocumentWriter<K>,
    private readonly onProgress: (progress: RebuildProgress) => void,
  ) {
    this.builds = new SearchBuildRepository(dataSource);
  }

  async run(engine: SearchEngine): Promise<void> {
    await engine.prepare();
    await (engine.builder ? this.beside(engine, engine.builder) : this.inPlace(engine));
  }

  /** Forgets a build that was cut off and drops what it left. */
  async cleanUp(builder: IndexBuilder): Promise<void> {
    const { kind } = this.source;
    if ((await this.builds.find(kind)) !== null) await asOnlyWriter(this.dataSource, kind, () => this.builds.end(kind));
    await builder.dropBuilds(kind);
  }

  private async beside(engine: SearchEngine, builder: IndexBuilder): Promise<void> {
    const { kind } = this.source;
    await this.cleanUp(builder);
    const name = buildName(new Date());
    const build = await builder.openBuild(kind, name);
    const target: DocumentTarget<K> = { engine: engine.name, write: (documents) => build.write(documents), remove: (ids) => build.remove(ids) };
    // Under the write lock: whoever writes later notes it, whoever wrote before has rows that the fill will read.
    await asOnlyWriter(this.dataSource, kind, () => this.builds.start(kind, name));
    try {
      await this.fill(engine, target);
      await this.mend(engine, build, target);
      for (let round = 1; round <= REPLAY_ROUNDS && (await this.replay(target, FILL_SIZE)) > LAST_REPLAYED; round += 1);
      await build.prepareToPublish();
      await asOnlyWriter(this.dataSource, kind, async () => {
        if ((await this.builds.find(kind)) !== name) throw new DependencyError('search.build-lost', 'Another rebuild took over; this one ends without effect.');
        while ((await this.replay(target, FILL_SIZE)) > 0);
        // No task of ours waits under the old name: writers wait for theirs while they hold the lock.
        await build.publish();
        await this.builds.end(kind);
      });
    } catch (error) {
      await this.cleanUp(builder).catch(() => undefined);
      throw error;
    }
    await builder.dropBuilds(kind);
    await builder.dropOlder(kind);
  }

  private async fill(engine: SearchEngine, target: DocumentTarget<K>): Promise<void> {
    let written = 0;
    const waves = new WriteWaves();
    const write = async ({ ids, documents }: { ids: string[]; documents: DocumentOf<K>[] }): Promise<void> => {
      await this.writer.writeLoaded(ids, documents, [target]);
      written += ids.length;
      this.onProgress({ engine: engine.name, kind: this.source.kind, step: 'fill', written });
    };
    try {
      for (let page = await this.loadPage(null); page.ids.length > 0; page = await this.loadPage(page.ids.length < FILL_SIZE ? undefined : page.ids.at(-1))) {
        const loaded = page;
        await waves.send(() => write(loaded));
      }
      await waves.finish();
    } finally {
      // Nothing of ours may be under way when a build that failed is dropped.
      await waves.settle();
    }
  }

  private async loadPage(afterId: string | null | undefined): Promise<{ ids: string[]; documents: DocumentOf<K>[] }> {
    const ids = afterId === undefined ? [] : (await this.source.listIndexable(afterId, FILL_SIZE)).map(({ id }) => id);
    return { ids, documents: ids.length > 0 ? await this.source.load(ids) : [] };
  }

  /** Compares counts and revisions with the rows and writes what differs, until only fresh changes can. */
  private async mend(engine: SearchEngine, build: IndexBuild<K>, target: DocumentTarget<K>): Promise<void> {
    for (let round = 1; ; round += 1) {
      const found = await compareWithRows(this.source.listIndexable, build.listRevisions);
      this.onProgress({ engine: engine.name, kind: this.source.kind, step: 'compare', written: found.documents, differing: found.ids.length });
      if (found.ids.length === 0) return;
      const few = found.ids.length <= Math.max(LAST_NOTED, found.rows * MOST_DIFFERING);
      if (round > MEND_ROUNDS && !few) {
        throw new DependencyError('search.build-differs', `The new index still differs from the rows in ${found.ids.length} of ${found.rows} offers; it was not put in use. Look at \`mitn index status\`.`);
      }
      for (let start = 0; start < found.ids.length; start += FILL_SIZE) await this.writer.write(found.ids.slice(start, start + FILL_SIZE), [target]);
      if (few) return;
    }
  }

  /** Writes what was indexed since into the build; how many there were. */
  private async replay(target: DocumentTarget<K>, limit: number): Promise<number> {
    const ids = await this.builds.takeNoted(this.source.kind, limit);
    await this.writer.write(ids, [target]);
    return ids.length;
  }

  private async inPlace(engine: SearchEngine): Promise<void> {
    const { kind } = this.source;
    const target: DocumentTarget<K> = { engine: engine.name, write: (documents) => engine.rewrite(kind, documents), remove: (ids) => engine.remove(kind, ids) };
    let written = 0;
    for (let ids = await this.idsAfter(null); ids.length > 0; ids = await this.idsAfter(ids.at(-1) ?? null)) {
      await asOnlyWriter(this.dataSource, kind, () => this.writer.write(ids, [target]));
      written += ids.length;
      this.onProgress({ engine: engine.name, kind, step: 'fill', written });
    }
    const found = await compareWithRows(this.source.listIndexable, (afterId, limit) => engine.listRevisions(kind, afterId, limit));
    this.onProgress({ engine: engine.name, kind, step: 'compare', written: found.documents, differing: found.ids.length });
    for (let start = 0; start < found.ids.length; start += IN_PLACE_SIZE) {
      await asOnlyWriter(this.dataSource, kind, () => this.writer.write(found.ids.slice(start, start + IN_PLACE_SIZE), [target]));
    }
    // Words that typos are corrected to.
    await engine.prepare();
  }

  private async idsAfter(afterId: string | null): Promise<string[]> {
    return (await this.source.listIndexable(afterId, IN_PLACE_SIZE)).map(({ id }) => id);
  }
}

/** A name that no build had before: the instant, to the millisecond. */
function buildName(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '');
}
