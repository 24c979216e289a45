import type { FastifyReply, FastifyRequest } from 'fastify';
import { isHeld } from './etag.js';

/** What says whether a client's copy still is the answer. */
export interface Validators {
  etag: string;
  lastModified: Date;
}

/**
 * Writes the validators of a public answer and tells whether the client holds it already: then the answer is 304 without a body, and nothing needs to be
 * made. The ETag decides where the client sends one, else the date (RFC 9110, 13.2.2).
 */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, { etag, lastModified }: Validators): boolean {
  void reply.header('ETag', etag).header('Last-Modified', lastModified.toUTCString());
  const ifNoneMatch = request.headers['if-none-match'];
  const held = ifNoneMatch === undefined ? notAfter(lastModified, request.headers['if-modified-since']) : isHeld(ifNoneMatch, etag);
  if (held) void reply.status(304);
  return held;
}

/** The header knows whole seconds only. */
function notAfter(lastModified: Date, ifModifiedSince: string | undefined): boolean {
  const since = Date.parse(ifModifiedSince ?? '');
  return Number.isFinite(since) && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
