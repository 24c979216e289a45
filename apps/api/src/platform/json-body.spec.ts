import { describe, expect, it } from '@jest/globals';
import { parseJsonBody } from './json-body.js';

describe('parseJsonBody', () => {
  it('reads JSON, and nothing as undefined', () => {
    expect(parseJsonBody('{"a":[1,"]}"]}')).toEqual({ a: [1, ']}'] });
    expect(parseJsonBody(' ')).toBeUndefined();
  });

  it.each([['{"a":'], ['{"__proto__":{"x":1}}'], ['{"a":{"constructor":1}}'], ['[1,2'], ['undefined']])('refuses %s', (text) => {
    expect(() => parseJsonBody(text)).toThrow(expect.objectContaining({ code: 'request.malformed' }));
  });

  it('refuses a megabyte of brackets in an instant, and changes no prototype', () => {
    const before = performance.now();
    expect(() => parseJsonBody('['.repeat(500_000) + ']'.repeat(500_000))).toThrow(/nested more than 20 levels/);
    expect(performance.now() - before).toBeLessThan(50);
    expect(() => parseJsonBody('{"__proto__":{"polluted":true}}')).toThrow(/__proto__ is not allowed/);
    expect('polluted' in {}).toBe(false);
  });
});
