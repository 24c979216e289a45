import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, VacancyRepository, VocabularyRepository, type DataSource } from '@mitn/db';
import { escoFiles, writeEscoFolder } from '@mitn/feeds/testing';
import { findRealFeeds, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { importFeed } from '../import-feed.js';
import { importEsco } from './import-esco.js';
import { readConceptsOfVacancies } from './read-concepts.js';
import { vocabularyInUse } from './vocabulary-in-use.js';

const ESCO = 'esco-v1.1.1';
const real = findRealFeeds(path.join(ESCO, 'occupations_en.csv.gz'));

describe('importing ESCO', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 3, applicationName: 'spec', statementTimeoutMs: 60_000 }).initialize();
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-esco-'));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const FILES = escoFiles();
  const importing = async (name: string, files: Record<string, string> = FILES) => importEsco(dataSource, await writeEscoFolder(path.join(folder, name), files));
  const feed = (...titles: string[]): Readable =>
    Readable.from([Buffer.from(titles.map((title, at) => JSON.stringify({ id: `v${at}`, title, description: 'The work needs made care and made welding.', organisation: { name: 'Works' } })).join('\n'))]);
  const importVacancies = (...titles: string[]) => importFeed({ dataSource, kind: 'vacancies', format: 'mitn', source: 'spec', input: '-', stdin: feed(...titles) });
  const rows = () => database.query<{ title: string; occupation_uri: string | null; skill_uris: string[]; revision: number; concepts_version: string }>('SELECT title, occupation_uri, skill_uris, revision, concepts_version FROM vacancies ORDER BY title');
  const announced = async (): Promise<number> => Number((await database.query<{ n: string }>('SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM match_changes) AS n'))[0]?.n);

  it('without it vacancies are read with the small vocabulary', async () => {
    await importVacancies('Made nurse', 'Welder');
    expect((await rows()).map(({ title, occupation_uri }) => [title, occupation_uri])).toEqual([['Made nurse', null], ['Welder', expect.stringMatching(/\/welder$/)]]);
  });

  it('loads it, reads open vacancies again and tells of those that changed', async () => {
    const before = await announced();
    expect(await importing('first')).toMatchObject({ read: 5, added: 5, changed: 0, removed: 0, reread: 2, rereadChanged: 2 });
    expect(await rows()).toEqual([
      { title: 'Made nurse', occupation_uri: 'http://data.europa.eu/esco/occupation/o1', skill_uris: expect.arrayContaining(['http://data.europa.eu/esco/skill/s1', 'http://data.europa.eu/esco/skill/s2']), revision: 2, concepts_version: expect.stringContaining('esco-') },
      { title: 'Welder', occupation_uri: null, skill_uris: expect.arrayContaining(['http://data.europa.eu/esco/skill/s1']), revision: 2, concepts_version: expect.stringContaining('esco-') },
    ]);
    expect(await announced()).toBe(before + 4);
    expect(await new VocabularyRepository(dataSource).find()).toMatchObject({ name: 'ESCO', occupations: [{ uri: 'http://data.europa.eu/esco/occupation/o1', iscoCode: '2221', labels: { nl: 'gemaakte verpleegkundige' }, alternatives: { en: ['nurse of a spec', 'ward nurse'] } }, {}], relations: [{ essential: true }] });
  });

  it('the same again writes nothing, neither does the same feed', async () => {
    const [before, kept] = [await announced(), await rows()];
    expect(await importing('again')).toMatchObject({ read: 5, added: 0, changed: 0, removed: 0, reread: 0, rereadChanged: 0 });
    expect(await importVacancies('Made nurse', 'Welder')).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect(await readConceptsOfVacancies(dataSource)).toEqual({ seen: 0, changed: 0 });
    expect([await announced(), await rows()]).toEqual([before, kept]);
  });

  it('counts what differs, and this process reads with it at once', async () => {
    const changed = { ...FILES, 'skills_en.csv': (FILES['skills_en.csv'] ?? '').replace('made welding', 'made soldering').replace(/.*\/s1,.*\n/, ''), 'occupationSkillRelations.csv': (FILES['occupationSkillRelations.csv'] ?? '').replaceAll('/s1', '/s2') };
    expect(await importing('changed', changed)).toMatchObject({ read: 4, added: 1, changed: 1, removed: 2 });
    expect((await vocabularyInUse(dataSource).reader()).findSkill('made soldering')?.uri).toBe('http://data.europa.eu/esco/skill/s2');
    expect((await rows()).map(({ skill_uris }) => skill_uris.filter((uri) => uri.includes('/esco/')))).toEqual([[], []]);
  });

  it('an odd folder is refused before anything is written', async () => {
    const version = await new VocabularyRepository(dataSource).findVersion();
    await expect(importEsco(dataSource, path.join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'esco-unreadable', kind: 'input' });
    expect(await new VocabularyRepository(dataSource).findVersion()).toEqual(version);
  });

  it('vacancies that were not read yet are read once, by two at the same time', async () => {
    await database.query('UPDATE vacancies SET concepts_version = NULL, occupation_uri = NULL');
    const two = await Promise.all([readConceptsOfVacancies(dataSource), readConceptsOfVacancies(dataSource)]);
    expect(two[0].seen + two[1].seen).toBe(2);
    expect(await new VacancyRepository(dataSource).countUnreadConcepts((await vocabularyInUse(dataSource).reader()).version)).toBe(0);
  });

  (real === null ? it.skip : it)('the whole of ESCO is in within a minute, and again with nothing to do', async () => {
    const first = await importEsco(dataSource, path.join(real ?? '', ESCO));
    process.stdout.write(`import esco: ${JSON.stringify(first)}\n`);
    expect(first).toMatchObject({ removed: 4 });
    expect(first.read).toBeGreaterThan(130_000);
    expect(first.seconds).toBeLessThan(60);
    expect(await importEsco(dataSource, path.join(real ?? '', ESCO))).toMatchObject({ read: first.read, added: 0, changed: 0, removed: 0, reread: 0 });
    expect((await rows()).find(({ title }) => title === 'Welder')?.occupation_uri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\//);
  }, 240_000);
});
