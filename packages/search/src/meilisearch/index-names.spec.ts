import { describe, expect, it } from '@jest/globals';
import { buildUid, readUid } from './index-names.js';
import { indexUid, SETTINGS_VERSION } from './meilisearch.settings.js';

describe('names of indexes', () => {
  it('reads what it writes, and keeps its hands off all others', () => {
    expect(readUid('vacancy', 'a_', indexUid('vacancy', 'a_'))).toEqual({ version: SETTINGS_VERSION, build: null });
    expect(readUid('home', '', buildUid('home', '', '20261123'))).toEqual({ version: SETTINGS_VERSION, build: '20261123' });
    expect(readUid('vacancy', '', 'vacancies_v3')).toEqual({ version: 3, build: null });
    for (const other of ['homes_v3', 'a_vacancies_v3', 'vacancies', 'vacancies_v', 'vacancies_vx', 'vacancies_v3_backup', 'vacancies_v3_build_', 'movies']) expect(readUid('vacancy', '', other)).toBeNull();
  });
});
