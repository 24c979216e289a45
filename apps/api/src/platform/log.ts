import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { isError } from './is-error.js';

export type Log = Logger;

/** JSON lines on standard output. No line holds a query, a body, a header or an address of a person: routes are logged by their pattern. */
export function createLog(level: string): Log {
  return pino({ level, base: { process: 'api' }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
}

/** Logs a fault with its causes. Only names, codes, messages and stacks: driver errors also carry the values of a query. */
export function logFault(log: Log, requestId: string, route: string | null, fault: unknown): void {
  log.error({ requestId, route, fault: describe(fault, 0) }, 'request failed');
}

function describe(fault: unknown, depth: number): Record<string, unknown> {
  if (!isError(fault)) return { message: 'something that is no Error was thrown' };
  const code = 'code' in fault ? { code: String(fault.code) } : {};
  return { name: fault.name, ...code, message: fault.message.slice(0, 1000), stack: fault.stack?.slice(0, 4000), ...(fault.cause && depth < 3 ? { cause: describe(fault.cause, depth + 1) } : {}) };
}

/** Nest's own lines in the same log; what Nest tells about each mapped route is debug. */
export function nestLogger(log: Log): LoggerService {
  return {
    log: (message: unknown) => log.debug(String(message)),
    error: (message: unknown) => log.error(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    debug: (message: unknown) => log.debug(String(message)),
    verbose: (message: unknown) => log.trace(String(message)),
    fatal: (message: unknown) => log.fatal(String(message)),
  };
}
