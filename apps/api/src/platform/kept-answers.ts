import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import type { AnswerCache, KeptAnswer } from './answer-cache.js';
import type { Drain } from './drain.js';
import { isHeld } from './etag.js';
import { INTERNAL_HEADER } from './internal-call.js';
import type { Log } from './log.js';
import type { RateLimits } from './rate-limit.js';

/** What the front needs of the server that it stands before. */
export interface FrontParts {
  answers: AnswerCache;
  /** The header fields of every answer. */
  always: Readonly<Record<string, string>>;
  limits: RateLimits;
  drain: Drain;
  log: Log;
  trustProxyHops: number;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Fewer bytes are sent as they are. */
const LEAST_PACKED = 1_024;
/** What every browser sends; who weighs encodings against each other is left to the server behind. */
const PLAIN_LIST = /^[a-z, -]*$/;

/**
 * Gives kept answers before Fastify sees the request: what is left of such a request is to count it, to name it and to send bytes. Everything else goes on to Fastify, which gives kept answers
 * too, with the same fields: whoever is over a limit, calls from inside, weighed encodings, a process that ends. Packed bytes are made once an answer and not once a reader.
 */
export function serveKept(server: Server, parts: FrontParts): void {
  const listeners = server.listeners('request') as Listener[];
  const goOn: Listener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const kept = parts.drain.isDraining ? null : findKept(request, parts.answers);
    const body = kept && bodyFor(kept, request.headers['accept-encoding']);
    if (!kept || !body) return goOn(request, response);
    const startedAt = performance.now();
    parts.limits.count('reading', addressOf(request, parts.trustProxyHops)).then(
      ({ headers, exceeded }) => (exceeded ? goOn(request, response) : send(request, response, { kept, body, limit: headers, startedAt }, parts)),
      () => goOn(request, response),
    );
  });
}

function findKept(request: IncomingMessage, answers: AnswerCache): KeptAnswer | null {
  const { headers } = request;
  if (headers[INTERNAL_HEADER] !== undefined || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return null;
  const key = answers.keyOf({ method: request.method ?? '', url: request.url ?? '', headers });
  return key === null ? null : answers.find(key);
}

interface Body {
  bytes: Buffer;
  packed: boolean;
}

/** The bytes for who reads these encodings; null when they are not there yet, or are for Fastify to choose. */
function bodyFor(kept: KeptAnswer, acceptEncoding: string | string[] | undefined): Body | null {
  if (acceptEncoding === undefined || kept.payload.length < LEAST_PACKED) return { bytes: kept.payload, packed: false };
  if (typeof acceptEncoding !== 'string' || !PLAIN_LIST.test(acceptEncoding) || !acceptEncoding.split(',').some((one) => one.trim() === 'gzip')) return null;
  if (kept.packed) return { bytes: kept.packed, packed: true };
  if (kept.packed === undefined) {
    kept.packed = null;
    gzip(kept.payload, (error, bytes) => {
      if (!error) kept.packed = bytes;
    });
  }
  return null;
}

function send(request: IncomingMessage, response: ServerResponse, { kept, body, limit, startedAt }: { kept: KeptAnswer; body: Body; limit: Record<string, string>; startedAt: number }, { always, drain, log }: FrontParts): void {
  const requestId = randomUUID();
  const held = isHeld(request.headers['if-none-match'], kept.headers['etag'] ?? '');
  // In a row, as Node takes them as they are: what is the same for every reader of an answer is put together once.
  kept.fields ??= Object.entries({ ...always, ...kept.headers }).filter(([name]) => name !== 'content-type').flat();
  const fields = kept.fields.concat('x-request-id', requestId);
  for (const name in limit) fields.push(name, limit[name]!);
  if (!held) fields.push('content-type', kept.headers['content-type'] ?? 'application/json; charset=utf-8', 'content-length', String(body.bytes.length));
  if (!held && body.packed) fields.push('content-encoding', 'gzip');
  drain.begin();
  response.once('close', () => {
    drain.end();
    log.info({ requestId, method: 'GET', route: kept.route, status: held ? 304 : 200, ms: Math.round(performance.now() - startedAt) }, 'request');
  });
  response.writeHead(held ? 304 : 200, fields);
  response.end(held ? undefined : body.bytes);
}

/** Whom a request counts for: as far as so many proxies, nearest first, are believed (as `trustProxy` of Fastify is set up). */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (hops === 0) return own;
  const named = String(request.headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '').toReversed();
  const chain = [own, ...named];
  return chain[Math.min(hops, chain.length - 1)] ?? own;
}
