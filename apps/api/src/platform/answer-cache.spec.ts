import { describe, expect, it } from '@jest/globals';
import { AnswerCache } from './answer-cache.js';

const request = (url: string, headers = {}, method = 'GET') => ({ method, url, headers });
const header = (name: string) => ({ 'content-type': 'application/json', 'cache-control': 'public, no-cache', 'x-request-id': 'one' })[name];

describe('AnswerCache', () => {
  it('gives an answer for its moment, with the fields that belong to it and no others', () => {
    let now = 0;
    const cache = new AnswerCache(1_000, () => now);
    const key = cache.keyOf(request('/api/search/homes?q=a'))!;
    expect(cache.find(key)).toBeNull();
    cache.keep(key, '{}', 'W/"1"', header);
    now = 999;
    expect(cache.find(key)).toMatchObject({ payload: Buffer.from('{}'), headers: { 'content-type': 'application/json', 'cache-control': 'public, no-cache', etag: 'W/"1"' } });
    expect(Object.keys(cache.find(key)!.headers)).toHaveLength(3);
    now = 1_000;
    expect(cache.find(key)).toBeNull();
  });

  it('keeps languages and addresses apart, and only searches that are read', () => {
    const cache = new AnswerCache(1_000);
    const keys = [request('/api/search/homes'), request('/api/search/homes', { 'accept-language': 'nl' }), request('/api/search/homes?page=2')].map((one) => cache.keyOf(one));
    expect(new Set(keys).size).toBe(3);
    expect([request('/api/profiles/1/matches'), request('/api/search/homes', {}, 'POST'), request(`/api/search/homes?q=${'a'.repeat(2_000)}`)].map((one) => cache.keyOf(one))).toEqual([null, null, null]);
    expect(new AnswerCache(0).keyOf(request('/api/search/homes'))).toBeNull();
  });

  it('34 lets the oldest go before it grows, and keeps nothing huge', () => {
    const cache = new AnswerCache(1_000, () => 0);
    for (let at = 0; at < 300; at += 1) cache.keep(`${at}`, '{}', 'e', header);
    expect([cache.find('99'), cache.find('100')?.payload.toString()]).toEqual([null, '{}']);
    cache.keep('big', 'x'.repeat(300_000), 'e', header);
    expect(cache.find('big')).toBeNull();
  });
});
