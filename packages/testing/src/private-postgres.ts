import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres, type RunningServer } from '@mitn/stack';

/** A PostgreSQL server that only one spec uses, so that it may be killed. */
export interface PrivatePostgres {
  readonly url: string;
  /** kill -9 of the server and all its processes; the data folder stays as the crash left it. */
  crash(): Promise<void>;
  /** Starts it again on the same data; `url` changes, because the port does. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts one with fsync on, in a folder of its own. */
export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitn-private-postgres-'));
  let server: RunningServer = await startPostgres({ dir: folder });
  return {
    get url() {
      return server.url;
    },
    async crash() {
      // The postmaster's children notice the loss of their parent and end by themselves at once.
      process.kill(server.process.pid, 'SIGKILL');
      await server.process.exited;
    },
    async restart() {
      server = await startPostgres({ dir: folder });
    },
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
