import type { Problem } from '@mitn/contracts';
import { DomainError } from '@mitn/domain';
import { SearchRequestError } from '@mitn/search-request';
import { HttpException } from '@nestjs/common';
import { isError } from './is-error.js';
import { ProblemError } from './problem.errors.js';
import { isDatabaseAway, statusOf, titleOf } from './problem-status.js';

/** A problem document with what travels beside it. */
export interface ProblemReply {
  problem: Problem & Record<string, unknown>;
  retryAfterSeconds: number | null;
  /** What the log must keep: the answer of a fault says only an id. */
  fault: unknown;
}

const RETRY_AFTER_SECONDS = 5;

/**
 * Turns whatever was thrown into a problem document (RFC 9457). What we threw on purpose speaks for itself; a database that is away is 503
 * with Retry-After; anything else is a fault of ours and shows `requestId` only.
 */
export function toProblem(error: unknown, requestId: string): ProblemReply {
  if (error instanceof DomainError && error.kind !== 'internal') {
    const details = error instanceof ProblemError ? error : null;
    const status = statusOf(error);
    const errors = error instanceof SearchRequestError ? [{ path: error.path, message: error.message }] : details?.errors;
    const retry = details?.retryAfterSeconds ?? (status === 503 ? RETRY_AFTER_SECONDS : null);
    return { ...reply(status, error.code, error.message, { ...(errors ? { errors } : {}), ...details?.members }, retry), fault: status >= 500 ? error : null };
  }
  if (isDatabaseAway(error)) {
    return { ...reply(503, 'database.away', 'The database does not answer. Try again in a few seconds.', {}, RETRY_AFTER_SECONDS), fault: error };
  }
  const status = statusOfForeign(error);
  if (status !== null && status < 500) return { ...reply(status, codeOfStatus(status), detailOfStatus(status), {}, null), fault: null };
  return { ...reply(500, 'internal', `Something went wrong on our side. Tell us this id if it happens again: ${requestId}`, {}, null), fault: error };
}

function reply(status: number, code: string, detail: string, members: Record<string, unknown>, retryAfterSeconds: number | null): Omit<ProblemReply, 'fault'> {
  return { problem: { ...members, type: `urn:mitn:problem:${code}`, title: titleOf(status), status, detail, code }, retryAfterSeconds };
}

/** The status of an error of Nest or Fastify; null when it has none. */
function statusOfForeign(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (isError(error) && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
}

function codeOfStatus(status: number): string {
  return ({ 400: 'request.malformed', 404: 'not-found', 405: 'request.method', 413: 'request.too-large', 414: 'request.too-long', 415: 'request.media-type' } as Record<number, string>)[status] ?? `request.${status}`;
}

function detailOfStatus(status: number): string {
  switch (status) {
    case 404: return 'There is nothing at this address.';
    case 405: return 'This address does not take that method.';
    case 413: return 'The body is larger than 1 MB.';
    case 414: return 'The address is too long.';
    case 415: return 'Send the body as application/json.';
    default: return 'The request cannot be read. Check its address, headers and body.';
  }
}
