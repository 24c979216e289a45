import { setTimeout as sleep } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';

export interface TaskHistoryOptions {
  /** How long finished tasks are kept, in milliseconds. */
  keepMs?: number;
  /** Of more tasks than this the oldest finished ones go at once. */
  most?: number;
}

const DAY_MS = 86_400_000;
/** The engine itself removes only when it holds a million, and refuses writes when the record has grown to its limit. */
const MOST_TASKS = 100_000;
/** The removal is seen by its effect: such a key does not see its task. One that takes longer is done by the engine all the same. */
const PATIENCE_MS = 60_000;
const POLL_MS = 50;
const FINISHED = ['succeeded', 'failed', 'canceled'] as const;

/** The engine's record of finished tasks, which grows with every write. The indexes of one server are ours: so is its record. */
export class MeilisearchTaskHistory {
  private readonly keepMs: number;
  private readonly most: number;

  constructor(private readonly client: Meilisearch, options: TaskHistoryOptions = {}) {
    this.keepMs = options.keepMs ?? DAY_MS;
    this.most = options.most ?? MOST_TASKS;
  }

  /** Removes what is too old or too much; tasks that wait or run are never touched. */
  async prune(): Promise<void> {
    const { tasks } = this.client;
    const statuses = [...FINISHED];
    const beforeFinishedAt = new Date(Math.max(Date.now() - this.keepMs, await this.crowdedUntilMs())).toISOString();
    // Not their total: a key of our indexes alone sees and removes no tasks of several indexes, but they are counted.
    const some = async (): Promise<boolean> => (await tasks.getTasks({ limit: 1, statuses, beforeFinishedAt })).results.length > 0;
    // A removal is a task as well: none without need.
    if (!(await some())) return;
    await tasks.deleteTasks({ statuses, beforeFinishedAt });
    const until = performance.now() + PATIENCE_MS;
    while ((await some()) && performance.now() < until) await sleep(POLL_MS);
  }

  /** When the task finished that is one too many, in milliseconds; 0 when there are not so many. */
  private async crowdedUntilMs(): Promise<number> {
    const [newest] = (await this.client.tasks.getTasks({ limit: 1 })).results;
    const from = (newest?.uid ?? 0) - this.most;
    if (from < 0) return 0;
    const [edge] = (await this.client.tasks.getTasks({ limit: 1, from, statuses: [...FINISHED] })).results;
    return edge?.finishedAt ? Date.parse(edge.finishedAt) + 1 : 0;
  }
}
