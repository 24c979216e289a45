import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse';
import { excerptOf, type RawItem } from '../item/feed-item.js';
import { MAX_LINE_BYTES, splitLines } from './line-splitter.js';
import { messageOf, SourceError, systemCode } from './source.errors.js';

export type SourceSyntax = 'json-lines' | 'csv';

/** Bytes of a record that are looked at for its excerpt. */
const SHOWN_BYTES = 8_192;

/** Items of a text: one JSON value a line, or records of a CSV with a header. Blank lines are no items. */
export function readItems(text: AsyncIterable<Buffer>, syntax: SourceSyntax): AsyncGenerator<RawItem> {
  return syntax === 'csv' ? readCsv(text) : readJsonLines(text);
}

async function* readJsonLines(text: AsyncIterable<Buffer>): AsyncGenerator<RawItem> {
  let index = 0;
  for await (const line of splitLines(text)) {
    if (isBlank(line)) continue;
    yield jsonItem(line, index);
    index += 1;
  }
}

function jsonItem(line: Buffer, index: number): RawItem {
  const excerpt = excerptOf(line.subarray(0, SHOWN_BYTES).toString('utf8'));
  if (!isUtf8(line)) return { index, value: null, excerpt, problem: { code: 'encoding', reason: 'The line is not UTF-8.' } };
  try {
    return { index, value: JSON.parse(line.toString('utf8')), excerpt, problem: null };
  } catch (error) {
    return { index, value: null, excerpt, problem: { code: 'json-invalid', reason: `The line is not JSON: ${messageOf(error)}` } };
  }
}

async function* readCsv(text: AsyncIterable<Buffer>): AsyncGenerator<RawItem> {
  const parser = parse({ columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, max_record_size: MAX_LINE_BYTES });
  const feeding = feed(text, parser);
  let index = 0;
  try {
    for await (const record of parser as AsyncIterable<Record<string, string>>) {
      yield { index, value: record, excerpt: excerptOf(JSON.stringify(record)), problem: null };
      index += 1;
    }
    await feeding;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = systemCode(error) ?? '';
    if (code === 'CSV_MAX_RECORD_SIZE') throw new SourceError('line-too-long', `Record ${index + 1} is longer than 8 MB: this is not a feed.`, { cause: error });
    if (code.startsWith('CSV_')) throw new SourceError('csv-invalid', `This is not a CSV that can be read (record ${index + 1}): ${messageOf(error)}`, { cause: error });
    throw error;
  }
}

async function feed(text: AsyncIterable<Buffer>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const chunk of text) {
      if (!parser.write(chunk)) await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', () => resolve()));
      if (parser.destroyed) return;
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
