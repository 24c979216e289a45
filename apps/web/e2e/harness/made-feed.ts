import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRealFeeds } from '@mitn/testing';
import type { Product } from './product.js';

/** The sources of imported offers in this run, beside the demo data. */
export const MADE = 'made';
export const REAL = 'real';

const VACANCY = `You keep the pumps of the northern canals running and you plan their repair.

Our working language is English. Dutch is a plus, and we pay for lessons.

We sponsor your visa and offer a relocation package. You work partly from home.

You are part of a young and dynamic team. The pay is € 4.100 to € 4.900 gross a month for 40 hours a week.`;
const HOME = `A quiet room near the station, with a shared kitchen.

You can register at this address and internationals are welcome. The minimum stay is 6 months and the deposit is two months of rent. No pets.`;
const REFUSING_HOME = `A quiet room near the park.

No internationals please. Registration at this address is not possible.

I am abroad at the moment: transfer the deposit first and I will send the keys by post.`;

/** Brings a small feed of our own making in with the operator's command: a vacancy, a home, and a home that refuses internationals and smells of a scam. */
export async function importMadeFeed(product: Product): Promise<void> {
  const postedOn = new Date().toISOString().slice(0, 10);
  await bring(product, 'vacancies', [{ id: 'pumps', title: 'Pump engineer of the Quillwater canals', description: VACANCY, descriptionFormat: 'text', organisation: { name: 'Quillwater' }, place: { name: 'Groningen' }, postedOn }]);
  await bring(product, 'homes', [
    { id: 'room', type: 'room', title: 'Quillwater room near the station', description: HOME, descriptionFormat: 'text', provider: { name: 'Quillwater' }, place: { name: 'Groningen' }, rent: { bareEurPerMonth: 480, totalEurPerMonth: 560 }, postedOn },
    { id: 'refusing', type: 'room', title: 'Quillwater room near the park', description: REFUSING_HOME, descriptionFormat: 'text', provider: { name: 'Quillwater' }, place: { name: 'Groningen' }, rent: { totalEurPerMonth: 400 }, postedOn },
  ]);
}

async function bring(product: Product, kind: 'vacancies' | 'homes', items: object[]): Promise<void> {
  const file = path.join(product.folder, `made-${kind}.jsonl`);
  writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  await product.mitn('--json', 'import', kind, '--format', 'mitn', '--source', MADE, file);
}

const REAL_VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const REAL_HOMES = 'housing-kamernet-2021-dev/groningen-sample.jsonl';

/** The folder with ads as people wrote them; null, and said loudly, where it is not on this machine. */
export const findRealFolder = (): string | null => findRealFeeds(REAL_VACANCIES, REAL_HOMES);

/** Brings ads in as people wrote them, from the folder that findRealFolder gave. */
export async function importRealFeeds(product: Product, folder: string): Promise<void> {
  await product.mitn('--json', 'import', 'vacancies', '--format', 'jobspy', '--source', REAL, '--as-of', '2025-04-19', path.join(folder, REAL_VACANCIES));
  await product.mitn('--json', 'import', 'homes', '--format', 'kamernet', '--source', REAL, '--as-of', '2021-08-15', path.join(folder, REAL_HOMES));
}
