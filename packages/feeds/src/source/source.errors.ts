import { DependencyError, InputError } from '@mitn/domain';

/** A feed that cannot be read at all: nothing of it is imported. The message is one line that says what to do. */
export class SourceError extends InputError {}

/** Node's error code, when the error carries one. */
export function systemCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Puts what went wrong while reading bytes into one line. */
export function readFailure(location: string, error: unknown): InputError | DependencyError {
  if (error instanceof InputError || error instanceof DependencyError) return error;
  const code = systemCode(error);
  if (code === 'ENOENT') return new SourceError('file-missing', `There is no file ${location}.`, { cause: error });
  if (code === 'EISDIR') return new SourceError('file-is-folder', `${location} is a folder, not a file.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new SourceError('file-forbidden', `${location} may not be read by this user.`, { cause: error });
  if (code === 'Z_BUF_ERROR') return new SourceError('gzip-truncated', `${location} is a gzip file that ends too early: fetch it again.`, { cause: error });
  if (code?.startsWith('Z_')) return new SourceError('gzip-damaged', `${location} is a damaged gzip file: fetch it again.`, { cause: error });
  const reason = messageOf(error);
  return new DependencyError('source-unreadable', `${location} could not be read to its end: ${reason}`, { cause: error });
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.split('\n', 1)[0] ?? message;
}
