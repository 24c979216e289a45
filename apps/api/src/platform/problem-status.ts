import type { DomainError, ErrorKind } from '@mitn/domain';
import { isError } from './is-error.js';

/** The one place that turns error codes into HTTP statuses. A code that is not here gets the status of its kind. */
const STATUS_OF_CODE: Record<string, number> = {
  'access.not-signed-in': 401,
  'access.token-required': 401,
  'access.key-required': 401,
  'access.wrong-password': 401,
  'access.forbidden': 403,
  'access.foreign-origin': 403,
  'session.refused-in-production': 403,
  'session.refused': 403,
  'not-found': 404,
  'idempotency.other-body': 422,
  'idempotency.in-progress': 409,
  'offer.closed': 410,
  'cohort.changed': 409,
  'cohort.empty': 409,
  'cohort.home-taken': 409,
  'cohort.places-full': 409,
  'cohort.held-back': 409,
  'cohort.excluded': 409,
  'cohort.offer-ended': 409,
  'cohort.check-failed': 409,
  'cohort.pinned': 409,
  'cohort.plan-changed': 409,
  'cohort.plan-accepted': 409,
  'cohort.plan-unfinished': 409,
  'cohort.offer-taken': 409,
  'cohort.already-placed': 409,
  'rate.exceeded': 429,
  'mail.asked-too-often': 429,
};
const STATUS_OF_KIND: Record<ErrorKind, number> = { input: 400, dependency: 503, internal: 500 };

const TITLES: Record<number, string> = {
  400: 'Bad request', 401: 'Not signed in', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 406: 'Not acceptable', 409: 'Conflict', 410: 'No longer offered',
  413: 'Too large', 414: 'Address too long', 415: 'Unsupported media type', 422: 'Cannot be processed', 429: 'Too many requests', 431: 'Headers too large', 500: 'Fault on our side', 503: 'Not available now',
};

/** The HTTP status of an error that this product threw on purpose. */
export function statusOf(error: DomainError): number {
  return STATUS_OF_CODE[error.code] ?? STATUS_OF_KIND[error.kind];
}

/** A short name for a status, the same for every problem with it. */
export function titleOf(status: number): string {
  return TITLES[status] ?? (status >= 500 ? 'Fault on our side' : 'Bad request');
}

const AWAY_CODES = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOENT|EAI_AGAIN|08...|53...|57P0.|57014|25006)$/;
const AWAY_WORDS = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Cannot use a pool after calling end|DataSource is not (initialized|set)|not queryable/i;

/** Whether an error says that the database cannot be reached or cannot serve now (PostgreSQL classes 08, 53, 57P, a cancelled statement, sockets). */
export function isDatabaseAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; isError(at) && depth < 5; depth += 1) {
    const code = 'code' in at ? String(at.code) : '';
    if (AWAY_CODES.test(code) || AWAY_WORDS.test(at.message)) return true;
    if ('errors' in at && Array.isArray(at.errors) && at.errors.some((one: unknown) => isDatabaseAway(one))) return true;
    at = 'driverError' in at && at.driverError !== at ? at.driverError : at.cause;
  }
  return false;
}
