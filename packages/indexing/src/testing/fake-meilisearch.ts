import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a write ends: done, or failed with an engine's code. */
export type TaskVerdict = (documents: readonly { id: string }[]) => { code: string; message: string } | null;

/** A server that takes writes as Meilisearch does, keeps nothing but ids with revisions, and lets a spec say which tasks fail. */
export interface FakeMeilisearch {
  url: string;
  /** Ids that were written, with their revisions. */
  readonly held: Map<string, number>;
  verdict: TaskVerdict;
  tasks: number;
  close(): Promise<void>;
}

type Task = { uid: number; status: string; type: string; error: { code: string; message: string } | null };

export async function startFakeMeilisearch(): Promise<FakeMeilisearch> {
  const tasks: Task[] = [];
  const fake: FakeMeilisearch = { url: '', held: new Map(), verdict: () => null, tasks: 0, close: async () => undefined };
  const enqueue = (type: string, error: Task['error'] = null): object => {
    const task = { uid: tasks.length, status: error ? 'failed' : 'succeeded', type, error };
    tasks.push(task);
    fake.tasks = tasks.length;
    return { taskUid: task.uid, indexUid: 'vacancies', status: 'enqueued', type, enqueuedAt: new Date().toISOString() };
  };
  const answer = (method: string, path: string, body: unknown): object => {
    const task = /^\/tasks\/(\d+)$/.exec(path)?.[1];
    if (task !== undefined) return tasks[Number(task)] ?? {};
    if (path.endsWith('/documents/fetch') || (path.endsWith('/documents') && method === 'GET')) {
      // Pages are longer than what a spec writes: what follows an id is nothing.
      const { ids, filter } = (body ?? {}) as { ids?: string[]; filter?: string };
      const found = [...fake.held].filter(([id]) => filter === undefined && (ids === undefined || ids.includes(id))).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { results: found.map(([id, revision]) => ({ id, revision })), total: found.length, limit: 1_000, offset: 0 };
    }
    if (path.endsWith('/documents/delete-batch')) {
      for (const id of body as string[]) fake.held.delete(id);
      return enqueue('documentDeletion');
    }
    if (path.endsWith('/documents') && method === 'POST') {
      const documents = body as { id: string; revision: number }[];
      const error = fake.verdict(documents);
      if (!error) for (const { id, revision } of documents) fake.held.set(id, revision);
      return enqueue('documentAdditionOrUpdate', error);
    }
    return method === 'GET' ? { results: [], total: 0, limit: 0, offset: 0, status: 'available' } : enqueue('settingsUpdate');
  };
  const server: Server = createServer((request, response) => {
    void read(request).then((body) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(request.method ?? 'GET', path, body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return fake;
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}
