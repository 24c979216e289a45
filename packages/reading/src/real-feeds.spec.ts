import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { distanceM } from '@mitn/domain';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { describe, expect, it } from '@jest/globals';
import { readAdLanguage } from './language/ad-language.js';
import { readHomeConditions } from './home-conditions/home-conditions.js';
import { readLanguageDemand } from './dutch-demand/language-demand.js';
import { readWorkingLanguage } from './working-language/working-language.js';
import { findPlace } from './place/find-place.js';
import { findTown } from './place/gazetteer.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const ARBEITNOW = ['vacancies-arbeitnow/arbeitnow-2026-02-12.json', 'vacancies-arbeitnow/arbeitnow-2026-02-15.json'];
const HOMES = 'housing-kamernet-2021-dev/listings.jsonl.gz';
const folder = findRealFeeds(VACANCIES, HOMES, ...ARBEITNOW, 'vacancies-nl-2025-dev/language_silver.jsonl', 'labels/vacancies-dutch-demand.jsonl', 'labels/homes-exclusion-registration.jsonl', 'geo-nl/geonames-places.tsv.gz', 'geo-nl/geonames-postcodes-pc4.tsv');
const onRealFeeds = folder === null ? describe.skip : describe;

function linesOf(file: string): string[] {
  const bytes = readFileSync(path.join(folder ?? '', file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line.trim() !== '');
}

function rowsOf<T>(file: string): T[] {
  return linesOf(file).map((line) => JSON.parse(line) as T);
}

function macroF1(pairs: { truth: string; read: string }[]): { macro: number; table: string } {
  const classes = [...new Set(pairs.map((pair) => pair.truth))].sort();
  const scores = classes.map((name) => {
    const right = pairs.filter((pair) => pair.truth === name && pair.read === name).length;
    const f1 = (2 * right) / (pairs.filter((pair) => pair.truth === name).length + pairs.filter((pair) => pair.read === name).length);
    return { name, f1 };
  });
  return { macro: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length, table: scores.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ') };
}

interface Ad { id: string; title: string | null; description: string | null }
interface HomeLabel { id: string; excludesInternationals: 'yes' | 'no'; registration: string; conditions: string[] }

onRealFeeds('reading, held against what people read', () => {
  const ads = new Map(folder === null ? [] : rowsOf<Ad>(VACANCIES).map((ad) => [ad.id, ad]));
  const homes = new Map(folder === null ? [] : rowsOf<Ad>(HOMES).map((ad) => [ad.id, ad]));

  it('agrees on 99 % of the English and Dutch ads of the silver labels, and finds the mixed ones', () => {
    const read = rowsOf<{ id: string; silver_language: string }>('vacancies-nl-2025-dev/language_silver.jsonl').map((row) => ({ ...row, language: readAdLanguage(ads.get(row.id)?.description ?? '').language as string }));
    const silver = read.filter((row) => row.silver_language !== 'mixed');
    const wrong = silver.filter((row) => row.language !== row.silver_language);
    const mixed = read.filter((row) => row.silver_language === 'mixed');
    const found = mixed.filter((row) => row.language === 'mixed');
    const labelled = rowsOf<{ id: string; adLanguage: string }>('labels/vacancies-dutch-demand.jsonl').filter((row) => row.adLanguage === 'mixed');
    const lost = labelled.filter((row) => readAdLanguage(ads.get(row.id)?.description ?? '').language !== 'mixed');
    process.stdout.write(`language: ${silver.length - wrong.length} of ${silver.length} agree; not: ${wrong.map((row) => `${row.id} ${row.silver_language}`).join(', ')}\n`);
    process.stdout.write(`mixed: ${found.length} of ${mixed.length} counted ones, ${labelled.length - lost.length} of ${labelled.length} labelled ones; not: ${[...mixed.filter((row) => row.language !== 'mixed'), ...lost].map((row) => row.id).join(', ')}\n`);
    expect(1 - wrong.length / silver.length).toBeGreaterThanOrEqual(0.99);
    expect(found.length / mixed.length).toBeGreaterThanOrEqual(0.85);
    expect(lost).toEqual([]);
  });

  it('tells German ads from English ones', () => {
    const german = ARBEITNOW.flatMap((file) => {
      const parsed = JSON.parse(readFileSync(path.join(folder ?? '', file), 'utf8')) as { data: { description: string }[] } | { description: string }[];
      return (Array.isArray(parsed) ? parsed : parsed.data).map((ad) => ad.description.replace(/<[^>]{0,500}>/g, '\n'));
    });
    // An umlaut in a thousand letters is no proof; "und" and "the" as words of their own are a count that does not know our rules.
    const rows = german.map((text) => ({ und: text.match(/\bund\b/g)?.length ?? 0, the: text.match(/\b(?:the|and)\b/g)?.length ?? 0, language: readAdLanguage(text).language }));
    const clear = rows.filter((row) => row.und + row.the >= 8 && Math.max(row.und, row.the) >= 9 * Math.min(row.und, row.the));
    const wrong = clear.filter((row) => row.language !== (row.und > row.the ? 'de' : 'en'));
    process.stdout.write(`German boards: ${clear.length} of ${rows.length} are of one language by count, ${clear.length - wrong.length} agree\n`);
    expect(clear.length).toBeGreaterThanOrEqual(150);
    expect(1 - wrong.length / clear.length).toBeGreaterThanOrEqual(0.98);
  });

  it('quotes every demand and working language of every ad exactly', () => {
    const counts: Record<string, number> = {};
    for (const ad of ads.values()) {
      const text = { title: ad.title ?? '', description: ad.description ?? '' };
      const readings = { dutch: readLanguageDemand('dutch', text), english: readLanguageDemand('english', text), german: readLanguageDemand('german', text), working: readWorkingLanguage(text) };
      for (const [name, reading] of Object.entries(readings)) {
        counts[`${name} ${reading.value ?? 'not said'}`] = (counts[`${name} ${reading.value ?? 'not said'}`] ?? 0) + 1;
        expect(reading.quotes.length > 0).toBe(reading.value !== null && reading.value !== 'unstated');
        for (const quote of reading.quotes) expect(text[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
    process.stdout.write(`demands: ${Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)).map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
    expect(Object.keys(counts).length).toBeGreaterThanOrEqual(14);
  });

  it('reads the demand of Dutch', () => {
    const pairs = rowsOf<{ id: string; dutch: string }>('labels/vacancies-dutch-demand.jsonl').map(({ id, dutch }) => {
      const ad = ads.get(id);
      const reading = readLanguageDemand('dutch', { title: ad?.title ?? '', description: ad?.description ?? '' });
      for (const quote of reading.quotes) expect((quote.field === 'title' ? ad?.title : ad?.description)?.slice(quote.start, quote.end)).toBe(quote.text);
      return { id, truth: dutch, read: reading.value, quote: reading.quotes[0]?.text ?? '' };
    });
    const { macro, table } = macroF1(pairs);
    process.stdout.write(`Dutch demand: macro-F1 ${macro.toFixed(3)} (${table})\n${pairs.filter((pair) => pair.truth !== pair.read).map((pair) => `  ${pair.id} ${pair.truth} read as ${pair.read}: ${pair.quote.slice(0, 160)}`).join('\n')}\n`);
    const needed = (value: string): string => (value === 'not-needed' ? 'unstated' : value === 'willing-to-learn' ? 'plus' : value);
    const three = macroF1(pairs.map(({ truth, read }) => ({ truth: needed(truth), read: needed(read) })));
    const falsely = (value: string) => pairs.filter((pair) => pair.read === value && pair.truth !== value).length;
    process.stdout.write(`Dutch demand of three: macro-F1 ${three.macro.toFixed(3)}; falsely required ${falsely('required')}, falsely not needed ${falsely('not-needed')}\n`);
    expect(macro).toBeGreaterThanOrEqual(0.95);
    expect(three.macro).toBeGreaterThanOrEqual(0.97);
    expect(falsely('required') + falsely('not-needed')).toBeLessThanOrEqual(1);
  });

  it('reads exclusion, registration and conditions of homes', () => {
    const labels = rowsOf<HomeLabel>('labels/homes-exclusion-registration.jsonl');
    const readings = labels.map((label) => ({ label, reading: readHomeConditions({ title: homes.get(label.id)?.title ?? '', description: homes.get(label.id)?.description ?? '' }) }));
    const exclusionPairs = readings.map(({ label, reading }) => ({ truth: label.excludesInternationals as string, read: reading.internationals.value === 'excluded' ? 'yes' : 'no' }));
    const registrationPairs = readings.map(({ label, reading }) => ({ truth: label.registration, read: reading.registration.value as string }));
    const [exclusion, registration] = [macroF1(exclusionPairs), macroF1(registrationPairs)];
    let [right, read, stated] = [0, 0, 0];
    for (const { label, reading } of readings) {
      const names = reading.conditions.map((condition) => condition.name);
      right += names.filter((name) => label.conditions.includes(name)).length;
      read += names.length;
      stated += label.conditions.length;
    }
    const conditions = (2 * right) / (read + stated);
    const wrong = readings.flatMap(({ label, reading }) => [
      ...(label.registration === reading.registration.value ? [] : [`${label.id} registration ${label.registration} read as ${reading.registration.value}: ${reading.registration.quotes[0]?.text.slice(0, 120) ?? ''}`]),
      ...((label.excludesInternationals === 'yes') === (reading.internationals.value === 'excluded') ? [] : [`${label.id} excludes ${label.excludesInternationals} read as ${reading.internationals.value}: ${reading.internationals.quotes[0]?.text.slice(0, 120) ?? ''}`]),
    ]);
    process.stdout.write(`homes: exclusion ${exclusion.macro.toFixed(3)} (${exclusion.table}), registration ${registration.macro.toFixed(3)} (${registration.table}), conditions F1 ${conditions.toFixed(3)}\n  ${wrong.join('\n  ')}\n`);
    const named = (name: string, found: { truth: string; read: string }[]) => {
      const [right, read, stated] = [found.filter((pair) => pair.truth === name && pair.read === name).length, found.filter((pair) => pair.read === name).length, found.filter((pair) => pair.truth === name).length];
      process.stdout.write(`homes: ${name} precision ${(right / read).toFixed(3)} (${read} read), recall ${(right / stated).toFixed(3)} (${stated} labelled)\n`);
      return Math.min(right / read, right / stated);
    };
    expect(named('yes', exclusionPairs)).toBeGreaterThanOrEqual(0.95);
    expect(named('possible', registrationPairs)).toBeGreaterThanOrEqual(0.95);
    expect(named('impossible', registrationPairs)).toBeGreaterThanOrEqual(0.95);
    expect(conditions).toBeGreaterThanOrEqual(0.75);
  });

  it('finds the towns of the post code table where the table has them', () => {
    const rows = linesOf('geo-nl/geonames-postcodes-pc4.tsv').map((line) => line.split('\t'));
    const towns = new Map<string, { lat: number; lon: number; name: string; province: string; count: number }>();
    for (const row of rows) {
      const [name, province, lat, lon] = [row[2] ?? '', row[3] ?? '', Number(row[9]), Number(row[10])];
      const old = towns.get(`${name},${province}`);
      if (old) towns.set(`${name},${province}`, { ...old, lat: (old.lat * old.count + lat) / (old.count + 1), lon: (old.lon * old.count + lon) / (old.count + 1), count: old.count + 1 });
      else towns.set(`${name},${province}`, { name, province, lat, lon, count: 1 });
    }
    const found = [...towns.values()].flatMap((town) => {
      const place = findPlace(`${town.name}, ${town.province}, NL`);
      return place?.point && place.precision === 'town' ? [{ town, far: distanceM(place.point, town) }] : [];
    });
    const wrong = found.filter(({ far }) => far > 8_000);
    process.stdout.write(`places: ${found.length} of ${towns.size} names with post codes are in the gazetteer, ${wrong.length} of them more than 8 km off: ${wrong.slice(0, 20).map(({ town, far }) => `${town.name} ${Math.round(far / 1000)} km`).join(', ')}\n`);
    expect(found.length).toBeGreaterThanOrEqual(950);
    expect(wrong.length / found.length).toBeLessThanOrEqual(0.01);
  });

  it('knows the northern towns and villages of 1,000 and more inhabitants', () => {
    const northern = linesOf('geo-nl/geonames-places.tsv.gz').map((line) => line.split('\t')).filter((row) => row[6] === 'P' && row[7] !== 'PPLX' && ['01', '02', '04'].includes(row[10] ?? '') && Number(row[14]) >= 1_000);
    const province = { '01': 'Drenthe', '02': 'Friesland', '04': 'Groningen' } as const;
    const missing = northern.filter((row) => findTown(row[1] ?? '', province[row[10] as keyof typeof province]) === null).map((row) => row[1]);
    process.stdout.write(`northern places: ${northern.length - missing.length} of ${northern.length} found; not: ${missing.join(', ')}\n`);
    expect(missing.length / northern.length).toBeLessThanOrEqual(0.05);
  });

  it('places 90 % of the real locations that name one', () => {
    const all = rowsOf<{ location?: string }>(VACANCIES).map((row) => row.location).filter((location): location is string => typeof location === 'string' && location !== '');
    const lost = all.filter((location) => findPlace(location) === null);
    process.stdout.write(`locations: ${all.length - lost.length} of ${all.length}; not: ${[...new Set(lost)].join(' | ')}\n`);
    expect(1 - lost.length / all.length).toBeGreaterThanOrEqual(0.9);
  });
});
