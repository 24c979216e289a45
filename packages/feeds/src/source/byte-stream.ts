import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { SourceError } from './source.errors.js';

/** A gzip file of real ads shrinks to a quarter or a tenth; a thousandth is a bomb. */
const MAX_RATIO = 200;
const MAX_UNPACKED_BYTES = 8 * 1024 ** 3;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What the first bytes of a file say about it. */
export interface FileStart {
  gzip: boolean;
  size: number;
}

export async function inspectFile(file: string): Promise<FileStart> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const { size } = await handle.stat();
    return { gzip: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b, size };
  } finally {
    await handle.close();
  }
}

/** The text of a file as UTF-8 bytes: unpacked when it is gzip, brought over when it is UTF-16 with a byte order mark, without a mark. */
export async function* openText(file: string, start: FileStart, onBytes: (read: number) => void): AsyncGenerator<Buffer> {
  let read = 0;
  const raw = createReadStream(file, { highWaterMark: 256 * 1024 });
  raw.on('data', (chunk) => onBytes((read += chunk.length)));
  const unpacked = start.gzip ? unpack(raw, () => read) : raw;
  let decoder: TextDecoder | null = null;
  let first = true;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let bytes = chunk;
      if (first) {
        first = false;
        const encoding = encodingOf(bytes);
        if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
        else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      }
      yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8') : bytes;
    }
    if (decoder) yield Buffer.from(decoder.decode(), 'utf8');
  } finally {
    raw.destroy();
  }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function unpack(raw: Readable, packedBytes: () => number): Readable {
  let unpackedBytes = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpackedBytes += chunk.length;
      const bomb = unpackedBytes > MAX_UNPACKED_BYTES || (unpackedBytes > 64 * 1024 ** 2 && unpackedBytes > packedBytes() * MAX_RATIO);
      done(bomb ? new SourceError('gzip-bomb', 'This gzip file unpacks to far more than a feed would: it is not read.') : null, chunk);
    },
  });
  const gunzip = createGunzip();
  raw.on('error', (error) => guard.destroy(error));
  gunzip.on('error', (error) => guard.destroy(error));
  return raw.pipe(gunzip).pipe(guard);
}
