// Everything that is read from ads (parsing, cleaning, languages, demands, pay, facts, wording, occupation and skills), in ads a second of processor time of one
// core. The peer does what every importer does: JSON.parse and the cleaning of the text. With REAL_FEEDS_DIR the ads are real ones and the vocabulary is ESCO.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { percentile, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';

const [feeds, reading, { demoVacancies, demoHomes, toJsonLines }] = await Promise.all([load('feeds'), load('reading'), load('demo')]);
const { REAL_FEEDS_DIR: folder } = process.env;
const DAY = '2025-04-19';
const ROUNDS = 3;
const clock = { now: new Date(`${DAY}T09:00:00Z`), asOf: DAY };

const linesOf = (file) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8').trim().split('\n');

const real = folder !== undefined && existsSync(folder);
if (!real) process.stdout.write('REAL_FEEDS_DIR is not set: the demo ads and the small vocabulary are read instead.\n');
const concepts = real ? reading.createConceptReader(reading.bridgeVocabulary(await feeds.readEsco(path.join(folder, 'esco-v1.1.1')), reading.SMALL_VOCABULARY)) : reading.conceptReaderOf();
const kinds = real
  ? [['vacancies', 'jobspy', linesOf('vacancies-nl-2025-dev/vacancies.jsonl.gz'), clock], ['homes', 'kamernet', linesOf('housing-kamernet-2021-dev/listings.jsonl.gz'), { ...clock, asOf: '2021-08-15' }]]
  : [['vacancies', 'mitn', toJsonLines(demoVacancies(DAY)).trim().split('\n'), clock], ['homes', 'mitn', toJsonLines(demoHomes(DAY)).trim().split('\n'), clock]];

function perSecond(lines, work) {
  const rates = [];
  let result;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const started = process.cpuUsage();
    result = lines.map(work);
    if (round > 0) rates.push(lines.length / ((process.cpuUsage(started).user) / 1e6));
  }
  return { rate: percentile(rates, 50), result };
}

for (const [kind, name, lines, at] of kinds) {
  const format = feeds.feedFormat(kind, name);
  // As an import does, nothing is kept of an ad but what tells it from others: held readings would measure the garbage collector.
  const read = (line, index) => {
    const item = feeds.readItem(format, { index, value: JSON.parse(line), problem: null, excerpt: '' }, at, kind === 'vacancies' ? concepts : undefined);
    return item.accepted ? item.contentHash : item.code;
  };
  const ours = perSecond(lines, read);
  const peer = perSecond(lines, (line) => feeds.cleanDescription({ kind: 'markdown', text: JSON.parse(line).description ?? '' }).text.length);
  report({
    name: `reading-${kind}`, unit: 'ads/s of one core', ours: ours.rate, peer: peer.rate, goal: 'ours >= 500', reached: ours.rate >= 500,
    identical: lines.every((line, index) => read(line, index) === ours.result[index]), n: lines.length,
  });
}
