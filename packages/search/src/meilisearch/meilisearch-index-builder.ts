import { setTimeout as sleep } from 'node:timers/promises';
import { DependencyError } from '@mitn/domain';
import type { Meilisearch } from 'meilisearch';
import { SEARCH_KINDS } from '../search-index.port.js';
import type { DocumentOf, IndexBuild, IndexBuilder, SearchKind } from '../search-index.port.js';
import { buildUid, readUid } from './index-names.js';
import { newestRows } from './meilisearch-documents.js';
import { guarded } from './meilisearch.errors.js';
import { indexSettings, indexUid, SETTINGS_VERSION } from './meilisearch.settings.js';
import { MeilisearchWriter } from './meilisearch-writer.js';

const MOST_INDEXES = 1_000;
const POLL_MS = 25;

/** Fills indexes of Meilisearch beside those in use. */
export class MeilisearchIndexBuilder implements IndexBuilder {
  constructor(private readonly client: Meilisearch, private readonly prefix: string, private readonly taskTimeoutMs: number) {}

  async openBuild<K extends SearchKind>(kind: K, name: string): Promise<IndexBuild<K>> {
    const writer = this.writer(buildUid(kind, this.prefix, name));
    await guarded(() => writer.ensure(indexSettings(kind)));
    return {
      write: async (documents: readonly DocumentOf<K>[]) => {
        if (documents.length > 0) await guarded(() => writer.write(newestRows(kind, documents)));
      },
      remove: async (ids) => {
        if (ids.length > 0) await guarded(() => writer.remove(ids));
      },
      listRevisions: (afterId, limit) => guarded(() => writer.listRevisions(afterId, limit)),
      prepareToPublish: () => guarded(() => this.ensureLive(kind)),
      publish: () => guarded(() => this.publish(kind, name)),
    };
  }

  async dropBuilds(kind: SearchKind): Promise<void> {
    await guarded(() => this.drop(kind, ({ build }) => build !== null));
  }

  async dropOlder(kind: SearchKind): Promise<void> {
    await guarded(() => this.drop(kind, ({ version, build }) => build === null && version < SETTINGS_VERSION));
  }

  /** Every index of this installation and kind: the one in use, builds, and those of older settings. */
  async listUids(kind: SearchKind): Promise<string[]> {
    const { results } = await guarded(() => this.client.getRawIndexes({ limit: MOST_INDEXES }));
    return results.map(({ uid }) => uid).filter((uid) => readUid(kind, this.prefix, uid) !== null);
  }

  /** Takes the whole installation off the server, as when it moves to another. */
  async dropAll(): Promise<void> {
    for (const kind of SEARCH_KINDS) await guarded(() => this.drop(kind, () => true));
  }

  /** Both sides of a swap must exist; a server that was emptied meanwhile has no index in use. */
  private async ensureLive(kind: SearchKind): Promise<void> {
    const live = indexUid(kind, this.prefix);
    if (!(await this.listUids(kind)).includes(live)) await this.writer(live).finish(await this.client.createIndex(live, { primaryKey: 'id' }), [], ['index_already_exists']);
  }

  private async publish(kind: SearchKind, name: string): Promise<void> {
    const [live, built] = [indexUid(kind, this.prefix), buildUid(kind, this.prefix, name)];
    const wanted = await this.createdAt(built);
    await this.client.swapIndexes([{ indexes: [live, built], rename: false }]);
    // A key of our indexes alone sees no tasks of several indexes. The instant at which an index was made goes with its content, and both names exist before and after.
    const until = performance.now() + this.taskTimeoutMs;
    for (let held = await this.createdAt(live); held !== wanted; [held] = await Promise.all([this.createdAt(live), this.createdAt(built)])) {
      if (performance.now() > until) throw new DependencyError('search.task-pending', `The search engine has not swapped ${live} in ${this.taskTimeoutMs} ms; the rebuild may be begun again.`);
      await sleep(POLL_MS);
    }
  }

  private async createdAt(uid: string): Promise<string> {
    return String((await this.client.getRawIndex(uid)).createdAt);
  }

  private async drop(kind: SearchKind, unwanted: (index: { version: number; build: string | null }) => boolean): Promise<void> {
    for (const uid of await this.listUids(kind)) {
      const index = readUid(kind, this.prefix, uid);
      if (index && unwanted(index)) await this.writer(uid).finish(await this.client.deleteIndex(uid), [], ['index_not_found']);
    }
  }

  private writer(uid: string): MeilisearchWriter {
    return new MeilisearchWriter(this.client, uid, this.taskTimeoutMs);
  }
}
