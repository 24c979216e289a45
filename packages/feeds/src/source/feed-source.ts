import type { Readable } from 'node:stream';
import { inspectFile, openText } from './byte-stream.js';
import type { RawItem } from '../item/feed-item.js';
import { readItems, type SourceSyntax } from './raw-item.js';
import { readFailure, SourceError } from './source.errors.js';
import { spool, spoolUrl, type Spooled } from './spool.js';

export interface SourceOptions {
  /** Which syntaxes the format knows; with both, the first character decides: `{` is JSON Lines. */
  syntaxes: readonly SourceSyntax[];
  /** What `-` means. */
  stdin?: Readable;
  /** Bytes of the file that were read, out of all. */
  onProgress?: (readBytes: number, totalBytes: number) => void;
}

/** A feed that was looked through to its end and can be read. Close it to remove what was copied. */
export interface FeedSource {
  items: number;
  syntax: SourceSyntax;
  read(): AsyncGenerator<RawItem>;
  close(): Promise<void>;
}

/** Lines from the start that are tried: when none of them is an item, the file is something else. */
const PROBED_ITEMS = 20;
const BINARY_SHARE = 0.05;
const BINARY_LEAST = 16;

/**
 * Opens a file, a URL (http, https) or `-`, and looks it through once: a feed that is cut off, packed wrongly, binary or not of this syntax is refused
 * here, before a single item is taken. Reading afterwards streams; memory does not grow with the feed.
 * @throws InputError with one line that says what is wrong
 */
export async function openSource(location: string, options: SourceOptions): Promise<FeedSource> {
  let spooled: Spooled | null = null;
  try {
    spooled = await bringNear(location, options.stdin);
    const file = spooled?.file ?? location;
    const start = await inspectFile(file);
    if (start.size === 0) throw new SourceError('source-empty', `${nameOf(location)} is empty.`);
    const syntax = await detectSyntax(() => openText(file, start, () => undefined), options.syntaxes, location);
    const items = await lookThrough(readItems(openText(file, start, () => undefined), syntax), location);
    return {
      items,
      syntax,
      read: () => guard(location, readItems(openText(file, start, (read) => options.onProgress?.(read, start.size)), syntax)),
      close: async () => spooled?.remove(),
    };
  } catch (error) {
    await spooled?.remove();
    throw readFailure(nameOf(location), error);
  }
}

async function bringNear(location: string, stdin: Readable | undefined): Promise<Spooled | null> {
  if (location === '-') {
    if (!stdin) throw new SourceError('stdin-missing', 'There is no standard input to read.');
    return spool(stdin);
  }
  if (/^https?:\/\//i.test(location)) {
    const url = URL.parse(location);
    if (!url) throw new SourceError('url-invalid', `${location} is not an address that can be fetched.`);
    return spoolUrl(url);
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) throw new SourceError('url-scheme', `${location}: only http and https addresses and files are read.`);
  return null;
}

async function detectSyntax(open: () => AsyncGenerator<Buffer>, syntaxes: readonly SourceSyntax[], location: string): Promise<SourceSyntax> {
  for await (const chunk of open()) {
    if (looksBinary(chunk)) throw new SourceError('file-binary', `${nameOf(location)} is a binary file, not a feed.`);
    const start = chunk.toString('utf8', 0, 4096).trimStart();
    if (start === '') continue;
    const json = start.startsWith('{');
    if (json && syntaxes.includes('json-lines')) return 'json-lines';
    if (start.startsWith('[') && !syntaxes.includes('csv')) {
      throw new SourceError('json-document', `${nameOf(location)} is one JSON document. This format wants JSON Lines: one item a line.`);
    }
    if (!json && syntaxes.includes('csv')) return 'csv';
    return syntaxes[0] ?? 'json-lines';
  }
  throw new SourceError('source-empty', `${nameOf(location)} is empty.`);
}

/** Text has hardly any control characters; anything packed, drawn or compiled is full of them. UTF-16 with a mark was brought over before. */
function looksBinary(chunk: Buffer): boolean {
  const sample = chunk.subarray(0, 8192);
  let odd = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) odd += 1;
  return odd >= BINARY_LEAST && odd > sample.length * BINARY_SHARE;
}

async function lookThrough(items: AsyncGenerator<RawItem>, location: string): Promise<number> {
  let [count, readable, undecodable] = [0, 0, 0];
  for await (const item of items) {
    count += 1;
    if (item.problem === null) readable += 1;
    else if (item.problem.code === 'encoding') undecodable += 1;
    if (count === PROBED_ITEMS && readable === 0 && undecodable < count) throw notTheFormat(location);
  }
  if (count > 0 && undecodable > count / 2) throw new SourceError('encoding-unknown', `${nameOf(location)} is neither UTF-8 nor UTF-16: save it as UTF-8.`);
  if (count > 0 && readable === 0) throw notTheFormat(location);
  return count;
}

function notTheFormat(location: string): SourceError {
  return new SourceError('not-json-lines', `${nameOf(location)} holds no JSON item: this format wants JSON Lines, one item a line.`);
}

async function* guard(location: string, items: AsyncGenerator<RawItem>): AsyncGenerator<RawItem> {
  try {
    yield* items;
  } catch (error) {
    throw readFailure(nameOf(location), error);
  }
}

function nameOf(location: string): string {
  return location === '-' ? 'Standard input' : location;
}
