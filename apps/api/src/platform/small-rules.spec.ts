import { describe, expect, it } from '@jest/globals';
import { defineRoute } from '@mitn/contracts';
import { listRoutes } from '@mitn/contracts/openapi';
import * as z from 'zod/mini';
import { etagOf, isHeld } from './etag.js';
import { languageOf } from './language.js';
import { RATE_LIMITS, rateGroupOf, rateKeyOf, RateLimits } from './rate-limit.js';
import { whitelist } from './route-answer.js';
import { compareRoutes } from './route-registry.js';
import { safeLink } from './safe-link.js';
import { requireSameOrigin } from './same-origin.js';
import { sessionCookieName, sessionCookieOptions } from './session-cookie.js';
import { sameSecret } from './tokens.js';

describe('50 safeLink', () => {
  it.each([
    'javascript:alert(1)', 'data:text/html,<script>1</script>', '//evil.example/x', 'https://user:pass@jobs.example/', 'https://jobs.example@evil.example/', 'ftp://jobs.example/', 'https:jobs.example',
    'https:\\\\evil.example', ' javascript:alert(1)', 'java\nscript:alert(1)', '/relative', '', 'not an address', 'vbscript:x', 'blob:https://jobs.example/1',
  ])('50 does not link %s', (stored) => {
    expect(safeLink(stored)).toEqual({ url: null, host: null });
  });

  it('50 shows a host that may pretend to be another, in punycode and not as a link', () => {
    expect(safeLink('https://xn--80ak6aa92e.com/jobs')).toEqual({ url: null, host: 'xn--80ak6aa92e.com' });
    expect(safeLink('https://\u0430pple.com/')).toEqual({ url: null, host: 'xn--pple-43d.com' });
  });

  it('links a plain address with its host', () => {
    expect(safeLink('https://Jobs.Example:8443/a?b=1')).toEqual({ url: 'https://jobs.example:8443/a?b=1', host: 'jobs.example:8443' });
    expect(safeLink(null)).toEqual({ url: null, host: null });
  });
});

describe('requireSameOrigin', () => {
  const facts = { method: 'POST', origin: 'http://127.0.0.1:3000', fetchSite: 'same-origin', ownOrigin: 'http://127.0.0.1:3000', publicOrigin: 'https://north.example' };
  it.each([
    ['our own page', {}, true],
    ['our public address', { origin: 'https://north.example' }, true],
    ['a program, which says neither', { origin: undefined, fetchSite: undefined }, true],
    ['reading', { method: 'GET', origin: 'https://evil.example' }, true],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another site that hides its origin', { origin: undefined, fetchSite: 'cross-site' }, false],
    ['an opaque origin', { origin: 'null' }, false],
    ['a sibling domain that hides its origin', { origin: undefined, fetchSite: 'same-site' }, false],
    ['a sibling domain', { origin: 'https://blog.north.example' }, false],
  ])('%s', (_who, more, allowed) => {
    const ask = (): void => requireSameOrigin({ ...facts, ...more });
    if (allowed) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code: 'access.foreign-origin' }));
  });
});

describe('RateLimits', () => {
  it('lets a number of tries through, then says when to come back; other addresses are not concerned', async () => {
    const limits = new RateLimits(null);
    const { requests } = RATE_LIMITS.signIn;
    for (let at = 1; at < requests; at += 1) await limits.count('signIn', '10.0.0.1');
    expect(await limits.count('signIn', '10.0.0.1')).toEqual({ exceeded: null, headers: { 'RateLimit-Policy': `"signIn";q=${requests};w=60`, RateLimit: expect.stringMatching(/^"signIn";r=0;t=\d+$/) } });
    expect(await limits.count('signIn', '10.0.0.1')).toMatchObject({ headers: { RateLimit: expect.stringMatching(/^"signIn";r=0;t=\d+$/) }, exceeded: { code: 'rate.exceeded', retryAfterSeconds: expect.any(Number) } });
    expect((await limits.count('signIn', '10.0.0.2')).exceeded).toBeNull();
  });

  it('35 counts a whole network of one subscriber as one', () => {
    expect(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8:0:1::5', '2001:0DB8:0000:0001:ffff::1', '2001:db8:0:2::5', '::1', 'fe80::1%eth0', '2001:db8:1:2:3:4:5:6'].map(rateKeyOf)).toEqual([
      '192.0.2.7', '192.0.2.7', '2001:db8:0:1::/64', '2001:db8:0:1::/64', '2001:db8:0:2::/64', '0:0:0:0::/64', 'fe80:0:0:0::/64', '2001:db8:1:2::/64',
    ]);
  });

  it('knows what a request costs', () => {
    expect([rateGroupOf('POST', '/api/session'), rateGroupOf('POST', '/api/match'), rateGroupOf('PUT', '/api/profiles/1'), rateGroupOf('GET', '/'), rateGroupOf('GET', '/assets/a.js'), rateGroupOf('GET', '/api/health')])
      .toEqual(['signIn', 'matching', 'writing', 'reading', null, null]);
  });
});

describe('compareRoutes', () => {
  const route = defineRoute({ method: 'GET', path: '/api/a', access: 'public', summary: 'A' });
  const other = defineRoute({ method: 'GET', path: '/api/b', access: 'public', summary: 'B' });
  it('finds routes without a handler, with two, and handlers of foreign routes', () => {
    expect(compareRoutes([route], [{ route, handler: 'A.a' }])).toEqual([]);
    expect(compareRoutes([route, other], [{ route, handler: 'A.a' }, { route, handler: 'B.a' }])).toEqual(['GET /api/a has 2 handlers: A.a, B.a', 'GET /api/b has no handler']);
    expect(compareRoutes([], [{ route, handler: 'A.a' }])).toEqual(['A.a serves GET /api/a, which contracts does not export']);
  });

  it('sees every route of contracts, no two at one address', () => {
    const names = listRoutes().map(({ method, path }) => `${method} ${path}`);
    expect(names.length).toBeGreaterThan(25);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('whitelist', () => {
  const route = defineRoute({ method: 'GET', path: '/api/a', access: 'public', summary: 'A', answer: z.object({ name: z.string(), parts: z.array(z.object({ id: z.number() })) }) });
  it('lets out what the route declares and nothing else', () => {
    expect(whitelist(route, { name: 'a', passwordHash: 'x', parts: [{ id: 1, tokenHash: 'y' }] })).toEqual({ name: 'a', parts: [{ id: 1 }] });
  });
  it('takes a broken promise for a fault of ours', () => {
    expect(() => whitelist(route, { parts: [] })).toThrow(expect.objectContaining({ kind: 'internal' }));
  });
});

it('compares secrets, tags and languages', () => {
  expect([sameSecret('a'.repeat(40), 'a'.repeat(40)), sameSecret('a', 'b'), sameSecret('', 'b')]).toEqual([true, false, false]);
  const tag = etagOf('text');
  expect([isHeld(tag, tag), isHeld(`"x", ${tag}`, tag), isHeld(tag.slice(2), tag), isHeld('*', tag), isHeld('"x"', tag), isHeld(undefined, tag)]).toEqual([true, true, true, true, false, false]);
  expect(['nl', 'nl-NL,nl;q=0.9,en;q=0.8', 'en,nl;q=0.5', 'de,fr', 'fr,nl;q=0.3', '', undefined].map((header) => languageOf(header))).toEqual(['nl', 'nl', 'en', 'en', 'nl', 'en', 'en']);
});

it('hardens the session cookie in production', () => {
  expect([sessionCookieName(true), sessionCookieOptions(true)]).toEqual(['__Host-mitn_session', { path: '/', httpOnly: true, sameSite: 'lax', secure: true }]);
  expect([sessionCookieName(false), sessionCookieOptions(false).secure]).toEqual(['mitn_session', false]);
});
