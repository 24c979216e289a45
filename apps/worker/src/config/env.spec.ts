import { describe, expect, it } from '@jest/globals';
import { readWorkerEnv } from './env.js';

describe('readWorkerEnv', () => {
  it('names what is missing', () => {
    expect(() => readWorkerEnv({})).toThrow(/DATABASE_URL/);
  });

  it('takes an empty variable as not set', () => {
    expect(readWorkerEnv({ DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/d', REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });

  it('refuses a search engine without a key', () => {
    expect(() => readWorkerEnv({ DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/d', MEILI_URL: 'http://127.0.0.1:7700' })).toThrow(/MEILI_INDEX_KEY/);
  });
});
