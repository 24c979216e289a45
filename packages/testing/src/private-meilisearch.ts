import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startMeilisearch, type RunningMeilisearch } from '@mitn/stack';

/** A Meilisearch that only one spec uses, so that it may be killed. Its address and its master key stay the same. */
export interface PrivateMeilisearch {
  readonly url: string;
  readonly key: string;
  /** kill -9; the data folder stays as the crash left it. */
  crash(): Promise<void>;
  /** Starts it again: on the same data, or `empty`. */
  restart(options?: { empty?: boolean }): Promise<void>;
  remove(): Promise<void>;
}

/** Starts one in a folder of its own. Throws when the machine has no `meilisearch`: look at `readTestEnvironment().meilisearch` first. */
export async function startPrivateMeilisearch(): Promise<PrivateMeilisearch> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitn-private-meilisearch-'));
  let server: RunningMeilisearch = await startMeilisearch({ dir: folder });
  const { url, key } = server;
  const port = Number(new URL(url).port);
  return {
    url,
    key,
    async crash() {
      process.kill(server.process.pid, 'SIGKILL');
      await server.process.exited;
    },
    async restart({ empty = false } = {}) {
      if (empty) await rm(path.join(folder, 'data.ms'), { recursive: true, force: true });
      server = await startMeilisearch({ dir: folder, port });
    },
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
