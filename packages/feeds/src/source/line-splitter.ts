import { SourceError } from './source.errors.js';

/** The longest line that is read. The longest real ad with all its markup is under 100 kB; beyond this it is not a feed. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines without their end. Memory holds one line at most.
 * @throws SourceError `line-too-long` as soon as a line passes `maxBytes`
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end);
      if (length + part.length > maxBytes) throw tooLong(line, maxBytes);
      yield length === 0 ? part : Buffer.concat([...parts, part]);
      parts = [];
      length = 0;
      line += 1;
      start = end + 1;
    }
    if (start < chunk.length) {
      parts.push(chunk.subarray(start));
      length += chunk.length - start;
      if (length > maxBytes) throw tooLong(line, maxBytes);
    }
  }
  if (length > 0) yield Buffer.concat(parts);
}

function tooLong(line: number, maxBytes: number): SourceError {
  return new SourceError('line-too-long', `Line ${line} is longer than ${Math.round(maxBytes / 1024 / 1024)} MB: this is not a feed with one item a line.`);
}
