import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, SourceError } from './source.errors.js';

const MAX_BYTES = 2 * 1024 ** 3;
const CONNECT_TIMEOUT_MS = 15_000;
const TOTAL_TIMEOUT_MS = 10 * 60_000;

/** A copy of a stream on disk, so that it can be looked through before anything of it is taken. */
export interface Spooled {
  file: string;
  remove(): Promise<void>;
}

/** Fetches a URL to a temporary file. @throws SourceError `url-unreachable`, `url-refused`, `source-too-large` */
export async function spoolUrl(url: URL): Promise<Spooled> {
  const signal = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
  let response: Response;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error(`no answer within ${CONNECT_TIMEOUT_MS / 1000} s`)), CONNECT_TIMEOUT_MS);
  try {
    response = await fetch(url, { signal: AbortSignal.any([signal, patience.signal]), headers: { accept: 'application/x-ndjson, application/json, text/csv, */*', 'user-agent': 'make-it-in-the-north/feeds' } });
  } catch (error) {
    throw new SourceError('url-unreachable', `${url.origin} cannot be reached: ${messageOf(error instanceof Error && error.cause ? error.cause : error)}.`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok || !response.body) throw new SourceError('url-refused', `${url.origin} answered ${response.status} for ${url.pathname}.`);
  return spool(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]));
}

/** Copies a stream, such as standard input, to a temporary file of this user alone. */
export async function spool(input: Readable): Promise<Spooled> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitn-feed-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'feed');
  let bytes = 0;
  const cap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > MAX_BYTES ? new SourceError('source-too-large', 'The feed is larger than 2 GB: split it.') : null, chunk);
    },
  });
  try {
    await pipeline(input, cap, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error instanceof SourceError ? error : new SourceError('source-broke-off', `The feed broke off after ${bytes} bytes: ${messageOf(error)}.`, { cause: error });
  }
  return { file, remove };
}
