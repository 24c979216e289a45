// A feed of our own format through reading, parsing, mapping and checking, against a bare pass of JSON.parse over the same file.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { medianMs, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';

const [{ feedFormat, openSource, readItem }, { demoVacancies, toJsonLines }] = await Promise.all([load('feeds'), load('demo')]);
const DAY = '2026-11-23';
const COPIES = 12;
const folder = mkdtempSync(path.join(tmpdir(), 'mitn-bench-'));
const file = path.join(folder, 'feed.jsonl');
const items = demoVacancies(DAY);
writeFileSync(file, Array.from({ length: COPIES }, (_, copy) => toJsonLines(items.map((item) => ({ ...item, id: `${item.id}-${copy}` })))).join(''));

const clock = { now: new Date(`${DAY}T09:00:00Z`), asOf: DAY };
const format = feedFormat('vacancies', 'mitn');

async function throughThePipeline() {
  const source = await openSource(file, { syntaxes: format.layouts });
  const count = { read: 0, accepted: 0 };
  for await (const raw of source.read()) {
    count.read += 1;
    if (readItem(format, raw, clock).accepted) count.accepted += 1;
  }
  await source.close();
  return count;
}

async function parseAlone() {
  let read = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line !== '' && typeof JSON.parse(line) === 'object') read += 1;
  }
  return read;
}

try {
  const ours = await medianMs(3, throughThePipeline);
  const peer = await medianMs(3, parseAlone);
  const n = items.length * COPIES;
  const rate = (ms) => (n / ms) * 1_000;
  report({
    name: 'ingest', unit: 'items/s', ours: rate(ours.ms), peer: rate(peer.ms), goal: 'ours >= 1000', reached: rate(ours.ms) >= 1_000,
    identical: ours.result.read === n && peer.result === n && ours.result.accepted === n, n,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
