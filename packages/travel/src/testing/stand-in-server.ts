import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Behaviour = 'well' | 'silent' | 'reset' | 'broken' | 'nonsense' | 'endless';

/** A local server that answers as a route planner does, or misbehaves. */
export interface StandIn {
  url: string;
  /** Requests that came, answered or not. */
  requests: string[];
  /** Most of them at one time. */
  mostAtOnce(): number;
  behave(how: Behaviour): void;
  /** How long an answer takes, in milliseconds. */
  take(ms: number): void;
  close(): Promise<void>;
}

/** `answer` gets method, address and body, and gives status and JSON. */
export async function openStandIn(answer: (request: { method: string; url: string; body: string }) => { status: number; json: unknown }): Promise<StandIn> {
  let how: Behaviour = 'well';
  let [tookMs, atOnce, most] = [0, 0, 0];
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      requests.push(`${request.method} ${request.url} ${body}`);
      if (how === 'silent') return;
      if (how === 'reset') return void request.socket.resetAndDestroy();
      if (how === 'endless') return void response.writeHead(200, { 'content-type': 'application/json' }).write('[' + '1,'.repeat(2_000_000));
      most = Math.max(most, (atOnce += 1));
      const made = how === 'well' ? answer({ method: request.method ?? '', url: request.url ?? '', body }) : { status: how === 'broken' ? 500 : 200, json: how === 'broken' ? 'Internal Server Error' : { hello: 'world' } };
      setTimeout(() => {
        atOnce -= 1;
        response.writeHead(made.status, { 'content-type': 'application/json' }).end(JSON.stringify(made.json));
      }, tookMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => most,
    behave(next) {
      how = next;
    },
    take(ms) {
      tookMs = ms;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
