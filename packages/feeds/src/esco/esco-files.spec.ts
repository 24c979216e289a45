import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { escoFiles, writeEscoFolder } from '../testing/made-esco.js';
import { readEsco } from './esco-files.js';

describe('reading ESCO', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-esco-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const written = async (name: string, files: Record<string, string | Buffer>): Promise<string> => writeEscoFolder(path.join(folder, name), files);

  it('takes labels in both languages, relations once, packed files as plain ones', async () => {
    const files = escoFiles();
    const vocabulary = await readEsco(await written('plain', files));
    expect(vocabulary.occupations).toEqual([
      { uri: 'http://data.europa.eu/esco/occupation/o1', iscoCode: '2221', labels: { en: 'made nurse', nl: 'gemaakte verpleegkundige' }, alternatives: { en: ['nurse of a spec', 'ward nurse'], nl: [] } },
      { uri: 'http://data.europa.eu/esco/occupation/o2', iscoCode: '7212', labels: { en: 'made welder', nl: null }, alternatives: { en: [], nl: [] } },
    ]);
    expect(vocabulary.skills.map(({ labels }) => labels.en)).toEqual(['made care', 'made welding']);
    expect(vocabulary.relations).toEqual([{ occupationUri: 'http://data.europa.eu/esco/occupation/o1', skillUri: 'http://data.europa.eu/esco/skill/s1', essential: true }]);
    const packed = await readEsco(await written('packed', Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.gz`, gzipSync(text)]))));
    expect(packed).toEqual(vocabulary);
  });

  it('names its content by its version', async () => {
    const files = escoFiles();
    const before = await readEsco(await written('before', files));
    const after = await readEsco(await written('after', { ...files, 'skills_en.csv': (files['skills_en.csv'] ?? '').replace('made welding', 'made soldering') }));
    expect(after.version).not.toBe(before.version);
  });

  it.each<[string, (files: Record<string, string>) => Record<string, string | Buffer>, RegExp]>([
    ['a missing file', ({ 'skills_en.csv': _skills, ...rest }) => rest, /does not hold skills_en\.csv/],
    ['a missing column', (files) => ({ ...files, 'occupations_en.csv': 'conceptUri,preferredLabel\nhttp://x/1,cook\n' }), /has no column iscoGroup, altLabels/],
    ['a file without rows', (files) => ({ ...files, 'occupationSkillRelations.csv': 'occupationUri,relationType,skillType,skillUri\n' }), /holds no rows/],
    ['a damaged archive', ({ 'skills_en.csv': skills = '', ...rest }) => ({ ...rest, 'skills_en.csv.gz': gzipSync(skills.repeat(50)).subarray(0, 60) }), /cannot be read as CSV/],
    ['an odd ISCO group', (files) => ({ ...files, 'occupations_en.csv': (files['occupations_en.csv'] ?? '').replace('2221', 'nurses') }), /no ISCO group/],
    ['an odd address', (files) => ({ ...files, 'skills_en.csv': (files['skills_en.csv'] ?? '').replace('http://data.europa.eu/esco/skill/s1', 'javascript:1') }), /no address or no label/],
  ])('%s is refused in one line', async (name, change, says) => {
    const dir = await written(name.replaceAll(' ', '-'), change(escoFiles()));
    await expect(readEsco(dir)).rejects.toMatchObject({ code: 'esco-unreadable', kind: 'input', message: expect.stringMatching(says) });
    await expect(readEsco(dir)).rejects.toMatchObject({ message: expect.not.stringMatching(/\n/) });
  });

  it('a file in place of the folder likewise', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    await expect(readEsco(file)).rejects.toThrow(/is not a folder/);
  });
});
