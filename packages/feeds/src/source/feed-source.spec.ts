import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RawItem } from '../item/feed-item.js';
import { openSource } from './feed-source.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mitn-source-spec-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, bytes: Buffer | string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

async function read(location: string, syntaxes: readonly ('json-lines' | 'csv')[] = ['json-lines'], stdin?: Readable): Promise<RawItem[]> {
  const source = await openSource(location, { syntaxes, ...(stdin ? { stdin } : {}) });
  try {
    const items: RawItem[] = [];
    for await (const item of source.read()) items.push(item);
    expect(items).toHaveLength(source.items);
    return items;
  } finally {
    await source.close();
  }
}

const LINES = '{"id":"a"}\n\n{"id":"b"}\r\n{"id":"c"}';
const values = (items: RawItem[]): unknown[] => items.map((item) => item.value);

describe('openSource', () => {
  it('reads one item a line, with or without a last newline, and skips blank lines', async () => {
    expect(values(await read(await fileOf('plain.jsonl', LINES)))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  it('reads gzip by its first bytes, whatever the name', async () => {
    expect(values(await read(await fileOf('packed.jsonl', gzipSync(LINES))))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  it('reads standard input', async () => {
    expect(values(await read('-', ['json-lines'], Readable.from([Buffer.from(LINES)])))).toHaveLength(3);
  });

  it('reads CSV with quotes and line breaks inside fields', async () => {
    const file = await fileOf('some.csv', 'id,title\n1,"one, two"\n2,"a ""word""\nand more"\n');
    expect(values(await read(file, ['json-lines', 'csv']))).toEqual([
      { id: '1', title: 'one, two' },
      { id: '2', title: 'a "word"\nand more' },
    ]);
  });

  it('splits a line that arrives in many pieces', async () => {
    const long = JSON.stringify({ id: 'x', text: 'é'.repeat(600_000) });
    expect(values(await read(await fileOf('long.jsonl', `${long}\n{"id":"y"}\n`)))).toEqual([JSON.parse(long), { id: 'y' }]);
  });

  it('44 reads a byte order mark and UTF-16, and refuses single items in another encoding while the rest goes in', async () => {
    expect(values(await read(await fileOf('bom.jsonl', `\uFEFF${LINES}`)))).toHaveLength(3);
    expect(values(await read(await fileOf('utf16.jsonl', Buffer.from(`\uFEFF${LINES}`, 'utf16le'))))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    const latin = Buffer.concat([Buffer.from('{"id":"a"}\n{"id":"'), Buffer.from([0xe9]), Buffer.from('"}\n{"id":"\\u0000b"}\n{"id":"\\ud800"}\n')]);
    const items = await read(await fileOf('latin.jsonl', latin));
    expect(items.map((item) => item.problem?.code ?? 'read')).toEqual(['read', 'encoding', 'read', 'read']);
  });

  it.each<[string, () => Buffer | string, RegExp]>([
    ['a truncated gzip', () => gzipSync(LINES.repeat(1000)).subarray(0, 60), /gzip file that ends too early/],
    ['a binary file', () => Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), /binary file/],
    ['a 50 MB line', () => `{"id":"a"}\n{"id":"${'x'.repeat(50 * 1024 * 1024)}"}\n`, /Line 2 is longer than 8 MB/],
    ['a file that is mostly not UTF-8', () => Buffer.from('{"id":"\xe9\xe8"}\n'.repeat(40), 'latin1'), /neither UTF-8 nor UTF-16/],
    ['a web page', () => '<!doctype html>\n<p>Sorry</p>\n', /no JSON item/],
    ['one JSON document', () => '[{"id":"a"}]', /one JSON document/],
    ['nothing', () => '', /is empty/],
  ])('refuses %s in one line before the first item', async (name, bytes, message) => {
    const file = await fileOf(name.replaceAll(' ', '-'), bytes());
    const failure = await openSource(file, { syntaxes: ['json-lines'] }).then(() => null, (error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'input', message: expect.stringMatching(message) });
    expect(String((failure as Error).message)).not.toContain('\n');
  });

  it('says in one line that a file or an address is not there', async () => {
    await expect(openSource(path.join(folder, 'no-such-file'), { syntaxes: ['json-lines'] })).rejects.toThrow(/There is no file/);
    await expect(openSource('http://127.0.0.1:1/feed', { syntaxes: ['json-lines'] })).rejects.toThrow(/cannot be reached/);
    await expect(openSource('gopher://example.org/feed', { syntaxes: ['json-lines'] })).rejects.toThrow(/only http and https/);
  });

  it('fetches an address, and says what it answered when that is not the feed', async () => {
    const server = createServer((request, response) => (request.url === '/feed' ? response.end(LINES) : response.writeHead(503).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    try {
      expect(values(await read(`${origin}/feed`))).toHaveLength(3);
      await expect(openSource(`${origin}/gone`, { syntaxes: ['json-lines'] })).rejects.toThrow(/answered 503/);
    } finally {
      server.close();
    }
  });
});
