import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOWNS = ['Groningen', 'Assen', 'Leeuwarden', 'Emmen', 'Drachten'];

/** A feed of `count` vacancies in our own format, all alike but for number and town. */
export function feedLines(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    `${JSON.stringify({
      id: `job-${i}`,
      title: `Technician number ${i}`,
      description: `You maintain installation ${i}. You work in English with colleagues from many countries, and no Dutch is needed for this job.`,
      organisation: { name: `Works ${i % 40}` },
      place: { name: TOWNS[i % TOWNS.length] },
      hoursPerWeek: { min: 32, max: 40 },
      pay: { min: 3000 + (i % 900), max: 4200, currency: 'EUR', period: 'month' },
    })}\n`).join('');
}

/** The same as a file. */
export async function feedFile(count: number): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'mitn-made-feed-')), 'feed.jsonl');
  await writeFile(file, feedLines(count));
  return file;
}
