import { MeilisearchApiError } from 'meilisearch';
import type { EnqueuedTask, Index, Meilisearch, Settings } from 'meilisearch';
import type { IndexedRevision } from '../search-index.port.js';
import type { MeilisearchDocument } from './meilisearch-documents.js';
import { quoted } from './meilisearch-filters.js';
import { SearchTaskFailedError } from './meilisearch.errors.js';

/** Writes to one index. A write that is accepted is not done: every method waits for its task and throws when that failed. */
export class MeilisearchWriter {
  private readonly index: Index<MeilisearchDocument>;
  /** The wait for the task of the last write. */
  private lastWait: Promise<void> = Promise.resolve();

  constructor(private readonly client: Meilisearch, uid: string, private readonly taskTimeoutMs: number) {
    this.index = client.index<MeilisearchDocument>(uid);
  }

  /**
   * Writes the documents that are not older than what is there. The engine has no conditional write: there must be one writer an index
   * (the worker's lock), and sweeps compare afterwards.
   */
  async put(documents: readonly MeilisearchDocument[]): Promise<number> {
    const ids = documents.map((document) => document.id);
    const held = new Map((await this.revisionsOf(ids)).map(({ id, revision }) => [id, revision]));
    const current = documents.filter((document) => document.revision >= (held.get(document.id) ?? 0));
    if (current.length > 0) await this.write(current);
    return current.length;
  }

  async remove(ids: readonly string[]): Promise<void> {
    const task = await this.index.deleteDocuments([...ids]).catch((error: unknown) => {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null;
      throw error;
    });
    if (task) await this.finish(task, ids, ['index_not_found']);
  }

  /** Makes the index when it is not there and brings its settings to what the code says; waits until it can be searched. */
  async ensure(settings: Settings): Promise<void> {
    await this.finish(await this.client.createIndex(this.index.uid, { primaryKey: 'id' }), [], ['index_already_exists']);
    await this.finish(await this.index.updateSettings(settings), []);
  }

  /** Ids with revisions in the order of ids, after `afterId`. */
  async listRevisions(afterId: string | null, limit: number): Promise<IndexedRevision[]> {
    const found = await this.index.getDocuments({ fields: ['id', 'revision'], sort: ['id:asc'], limit, ...(afterId === null ? {} : { filter: `id > ${quoted(afterId)}` }) });
    return found.results.map(({ id, revision }) => ({ id, revision }));
  }

  /** Waits for a task of settings or of the index itself. `harmless` are codes of failures that leave things as wanted. */
  async finish(task: EnqueuedTask, ids: readonly string[], harmless: readonly string[] = []): Promise<void> {
    const done = await this.client.tasks.waitForTask(task, { timeout: this.taskTimeoutMs, interval: 25 });
    if (done.status === 'succeeded' || (done.error && harmless.includes(done.error.code))) return;
    throw new SearchTaskFailedError(done.error?.code ?? done.status, ids, done.error?.message ?? `task ${done.uid} is ${done.status}`);
  }

  /** As `finish`, and the engine is asked about one write at a time: it does them in their order, and twenty that ask are work that it does not do meanwhile. */
  private finishInTurn(task: EnqueuedTask, ids: readonly string[]): Promise<void> {
    const wait = this.lastWait.then(() => this.finish(task, ids));
    this.lastWait = wait.catch(() => undefined);
    return wait;
  }

  /** Of those that are there. */
  async revisionsOf(ids: readonly string[]): Promise<{ id: string; revision: number }[]> {
    const found = await this.index.getDocuments({ ids: [...ids], fields: ['id', 'revision'], limit: ids.length });
    return found.results;
  }

  /** Writes whatever is there. A batch that fails through a document's fault is halved until the bad ones stand alone, so that the rest is indexed. */
  async write(documents: readonly MeilisearchDocument[]): Promise<void> {
    const task = await this.index.addDocuments([...documents], { primaryKey: 'id' });
    try {
      await this.finishInTurn(task, documents.map((document) => document.id));
    } catch (error) {
      if (!(error instanceof SearchTaskFailedError) || !error.ofDocuments || documents.length === 1) throw error;
      const middle = Math.ceil(documents.length / 2);
      const failed: string[] = [];
      // One after the other: the engine joins tasks that wait side by side, and a bad document would take good ones with it.
      for (const half of [documents.slice(0, middle), documents.slice(middle)]) {
        await this.write(half).catch((failure: unknown) => {
          if (!(failure instanceof SearchTaskFailedError)) throw failure;
          failed.push(...failure.ids);
        });
      }
      throw new SearchTaskFailedError(error.engineCode, failed, error.message);
    }
  }
}
