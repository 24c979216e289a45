import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, settle, visit } from './harness/browser.js';
import { BAD_NAMES, BEFORE, GOOD_LINK, importHostileFeed, MARKER } from './harness/hostile-feed.js';
import type { HostileFeed } from './harness/hostile-feed.js';
import { HOSTILE_TEXTS, seen } from './harness/hostile-texts.js';
import { keepProfileIn, makeProfile } from './harness/kept-profile.js';
import { findInlineCode, readScripts } from './harness/served-html.js';
import { eventually, startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { addressIn, listRoutes } from './harness/routes.js';
import type { PageRoute } from './harness/routes.js';
import { signIn } from './harness/sign-in.js';

jest.setTimeout(180_000);

interface Listed {
  id: string;
  title: string;
  organisation?: { name: string; flagged: boolean };
}

const OWN = new Set(HOSTILE_TEXTS.map((text) => seen(`${MARKER} ${text}`)));

let product: Product;
let browser: Browser;
let routes: PageRoute[];
let feed: HostileFeed;
let vacancies: Listed[];
let homes: Listed[];

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  routes = await listRoutes(product);
  feed = await importHostileFeed(product);
  vacancies = await listAll(`/api/search/vacancies?q=${MARKER}&adLanguage=any`);
  homes = await listAll(`/api/search/homes?q=${MARKER}`);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('the guards themselves', () => {
  it('see each planted fault', async () => {
    const { context, page, faults } = await visit(browser, product.url);
    await page.goto('/');
    await page.evaluate(() => {
      window.alert('planted');
      Object.assign(window, { pwned: 1 });
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(1)"><a href="javascript:alert(1)">x</a>');
      const script = document.createElement('script');
      script.textContent = 'alert(2)';
      document.body.append(script);
      void fetch('https://evil.example/').catch(() => undefined);
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    for (const seenFault of ['EXECUTED alert', 'EXECUTED pwned', 'REFUSED by script-src-attr', 'REFUSED by script-src-elem', 'REFUSED by connect-src', 'uncaught: planted']) {
      await expect(eventually(async () => faults.some((fault) => fault.includes(seenFault)), { withinMs: 5_000, otherwise: () => `Nobody saw ${seenFault}: ${faults.join('; ')}` })).resolves.toBe(true);
    }
    await page.goto('about:blank');
    await page.evaluate(() => void fetch('https://evil.example/').catch(() => undefined));
    await eventually(async () => faults.some((fault) => fault === 'third party: https://evil.example/'), { withinMs: 5_000, otherwise: () => 'Nobody saw the third party.' });
    await context.close();
  });

  it('read served pages the way a browser does', () => {
    expect(findInlineCode('<body onload="x()"><p style="color:red">a</p><script>1</script><script src="//evil.example/x.js"></script><a href="javascript:x()">b</a><style>p{}</style>')).toHaveLength(6);
    expect(() => readScripts('<script type="application/json" id="island">{"a":"</script><script>alert(1)</script>"}</script>')).toThrow();
    expect(readScripts('<script type="application/json" id="island">{"a":"\\u003c/script"}</script><script src="/assets/a.js"></script>')).toEqual({ island: { a: '</script' }, posting: null, others: 1 });
  });
});

describe('every route', () => {
  it.each(['en', 'nl'] as const)('asks no third party, logs no error and is refused nothing (%s)', async (language) => {
    const profile = await makeProfile(product);
    for (const who of [undefined, 'staff', 'employer'] as const) {
      const { context, page, faults } = await visit(browser, product.url);
      if (who) await signIn(page, who);
      for (const route of routes.filter((one) => one.who === who)) {
        const own = route.profile ? await context.newPage() : page;
        if (route.profile) await keepProfileIn(own, profile);
        const answer = await own.goto(addressIn(language, route));
        expect({ route: route.name, status: answer?.status() }).toEqual({ route: route.name, status: route.status ?? 200 });
        expect(await settle(own, route)).toEqual([]);
        if (own !== page) await own.close();
        // The browser logs by itself that a page, or what the app asked for it, answered 404 or 410.
        expect({ route: route.name, faults: faults.splice(0).filter((fault) => !(route.status && fault.includes(`status of ${route.status}`))) }).toEqual({ route: route.name, faults: [] });
      }
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('reads its fonts from our own files', async () => {
    const { context, page } = await visit(browser, product.url);
    await page.goto('/', { waitUntil: 'networkidle' });
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      const files = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('.woff'));
      return { files, families: [getComputedStyle(document.body).fontFamily, getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily], loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')) };
    });
    expect(fonts.files.length).toBeGreaterThanOrEqual(2);
    for (const file of fonts.files) expect(file.startsWith(`${product.url}/assets/`)).toBe(true);
    expect(fonts.loaded.some((family) => family.startsWith('Atkinson Hyperlegible'))).toBe(true);
    expect(fonts.loaded.some((family) => family.startsWith('Bricolage Grotesque'))).toBe(true);
    await context.close();
  });
});

describe('75 security headers of the running server', () => {
  it('75 stand on pages, answers, refusals, errors and files alike', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(new URL('/', product.url))).text())?.[1] ?? 'no script';
    const asked: [path: string, status: number, init?: RequestInit][] = [
      ['/', 200], ['/nl/homes', 200], [`/vacancies/${vacancies[0]?.id}`, 200], ['/nothing-here', 404], ['/%E0%A4%A', 400], ['/api/search/vacancies', 200], ['/api/openapi.json', 200], ['/api/health', 200], ['/api/search/vacancies?pageSize=9999', 400], ['/api/nothing', 404],
      ['/api/newcomers', 401], ['/api/session', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }], ['/api/intake', 401, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }], [script, 200], ['/favicon.svg', 200], ['/assets/nothing.js', 404], ['/robots.txt', 200],
    ];
    for (const [path, status, init] of asked) {
      const answer = await fetch(new URL(path, product.url), init);
      await answer.arrayBuffer();
      const policy = Object.fromEntries((answer.headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources.join(' ')]));
      expect({ path, status: answer.status, policy }).toEqual({
        path, status,
        // An address that cannot be read never comes to a page: its answer may load nothing at all.
        policy: path.includes('%') ? { 'default-src': "'none'", 'frame-ancestors': "'none'" } : {
          'default-src': "'self'", 'script-src': "'self'", 'style-src': "'self'", 'img-src': "'self' data:", 'font-src': "'self'", 'connect-src': "'self'", 'worker-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'",
        },
      });
      if (path.includes('%')) {
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        continue;
      }
      const headers = (...names: string[]): Record<string, string | null> => Object.fromEntries(names.map((name) => [name, answer.headers.get(name)]));
      expect({ path, ...headers('x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'x-powered-by', 'server') }).toEqual({
        path, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'x-powered-by': null, server: null,
      });
      expect(answer.headers.get('permissions-policy')).toContain('camera=()');
    }
  });

  it('75 no page holds code of its own: no inline script, handler, style or script address', async () => {
    for (const route of routes) {
      const html = await (await fetch(new URL(route.path, product.url))).text();
      expect({ route: route.name, inline: findInlineCode(html) }).toEqual({ route: route.name, inline: [] });
    }
  });
});

describe('49 hostile texts from a feed', () => {
  it('49 came in by the hundred', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(150);
    expect(feed.accepted.homes).toBeGreaterThan(HOSTILE_TEXTS.length * 0.9);
    expect(feed.accepted.vacancies).toBeGreaterThan(feed.texts.length * 0.9);
    expect(vacancies.length).toBe(feed.accepted.vacancies);
    expect(homes.length).toBe(feed.accepted.homes);
  });

  it.each([['vacancies', `/vacancies?q=${MARKER}&adLanguage=any&pageSize=50`], ['homes', `/homes?q=${MARKER}&pageSize=50`]])('49 run nothing in the lists of %s, and can be read', async (kind, address) => {
    const titles = new Set(feed.texts.map((text) => seen(`${MARKER} ${text}`.slice(0, 300))));
    const { context, page, faults } = await visit(browser, product.url);
    const all = kind === 'homes' ? homes : vacancies;
    const read = new Set<string>();
    for (let at = 1; at <= Math.ceil(all.length / 50); at += 1) {
      await page.goto(`${address}&page=${at}`);
      await page.getByRole('article').first().waitFor();
      for (const card of await page.getByRole('article').evaluateAll((cards) => cards.map((one) => ({ id: one.getAttribute('data-offer-id') ?? '', title: one.querySelector('h2')?.textContent ?? '' })))) {
        read.add(card.id);
        if (!card.title.startsWith(`${MARKER} link`) && !card.title.startsWith(`${MARKER} name`)) expect(titles).toContain(seen(card.title));
      }
      expect({ page: at, faults: faults.splice(0) }).toEqual({ page: at, faults: [] });
    }
    expect(read.size).toBe(all.length);
    await context.close();
  });

  it('49 run nothing on the pages of the offers, and the rest of the ad can be read', async () => {
    // The lists have shown every title, name and place; here a third of all texts stands in whole ads too.
    const addresses = [...vacancies.filter(isLookedAt).filter((_, at) => at % 3 === 0).map(({ id, title }) => ({ address: `/vacancies/${id}`, title })), ...homes.filter((_, at) => at % 6 === 0).map(({ id, title }) => ({ address: `/homes/${id}`, title }))];
    expect(addresses.length).toBeGreaterThan(HOSTILE_TEXTS.length / 3);
    await inParallel(3, addresses, async (page, { address, title }, faults) => {
      await page.goto(address);
      await page.locator('main h1[tabindex]').waitFor();
      expect(await page.locator('main h1').textContent()).toBe(title);
      const ad = await page.locator('.ad-text').textContent();
      if (!title.startsWith(`${MARKER} link`) && !title.startsWith(`${MARKER} name`)) expect(ad).toContain(BEFORE);
      // What would run on a press or a touch is not even there.
      const active = await page.locator('main').evaluate((main) => Array.from(main.querySelectorAll('*')).flatMap((element) => Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)).filter((attribute) => /^(on|srcdoc|style|formaction)/i.test(attribute) || /^(href|src|action|data|xlink:href)=\s*(javascript|data|vbscript):/i.test(attribute)));
      expect({ address, active, faults: faults.splice(0) }).toEqual({ address, active: [], faults: [] });
    });
  });
});

describe('50 addresses out of ads', () => {
  it('50 an address that is no plain web address becomes nothing to press, on the page of the app and on the page before it', async () => {
    const named = vacancies.filter(({ title }) => title.startsWith(`${MARKER} link`));
    expect(named.length).toBeGreaterThan(20);
    const sample = [...named.map(({ id }) => `/vacancies/${id}`), ...homes.slice(0, 30).map(({ id }) => `/homes/${id}`)];
    await inParallel(3, sample, async (page, address, faults) => {
      await page.goto(address);
      await page.locator('main h1[tabindex]').waitFor();
      // The source of a rule is ours to name; everything else that leads out came with the ad.
      const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.filter((anchor) => anchor.closest('.rule-note') === null).map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')));
      const served = [...(await (await fetch(new URL(address, product.url))).text()).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), product.url).href);
      const outward = [...links, ...served].filter((href) => new URL(href).origin !== product.url);
      expect({ address, bad: outward.filter((href) => !/^https:\/\/(jobs|board)\.example\.org\//.test(href)), faults: faults.splice(0) }).toEqual({ address, bad: [], faults: [] });
    });
  });

  it('50 a plain web address is a link with its host in sight, and takes nothing along', async () => {
    const good = vacancies.find(({ title }) => title === `${MARKER} link good`);
    const { context, page } = await visit(browser, product.url);
    await page.goto(`/vacancies/${good?.id}`);
    const apply = page.getByRole('link', { name: /Apply at the employer/ });
    await apply.waitFor();
    expect(await apply.getAttribute('href')).toBe(GOOD_LINK);
    for (const link of await page.locator('a[href^="http"]').all()) {
      if ((await link.getAttribute('href'))?.startsWith(product.url)) continue;
      expect((await link.getAttribute('rel'))?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    }
    await page.getByText('Opens').filter({ hasText: 'jobs.example.org' }).waitFor();
    await page.goto(`/vacancies/${good?.id}/apply`);
    const leave = page.getByRole('link', { name: /jobs\.example\.org/ });
    expect(await leave.getAttribute('href')).toBe(GOOD_LINK);
    expect((await leave.getAttribute('rel'))?.split(' ')).toContain('noopener');
    await context.close();
  });
});

describe('51 texts inside data blocks of the served page', () => {
  it('51 come back byte for byte from the structured data and the island, and end neither', async () => {
    let withPosting = 0;
    const looked = vacancies.filter(isLookedAt);
    for (const { id } of looked) {
      const [page, answer] = await Promise.all([fetch(new URL(`/vacancies/${id}`, product.url)), fetch(new URL(`/api/vacancies/${id}`, product.url))]);
      const offer = (await answer.json()) as { title: string; description: string; organisation: { name: string } };
      const { island, posting, others } = readScripts(await page.text());
      expect({ id, others }).toEqual({ id, others: 1 });
      expect((island as { queries: { data: unknown }[] }).queries.map(({ data }) => data)).toEqual([offer]);
      if (posting === null) continue;
      withPosting += 1;
      expect(posting).toMatchObject({ title: offer.title, description: offer.description, hiringOrganization: { name: offer.organisation.name } });
    }
    expect(withPosting).toBeGreaterThan(looked.length / 2);
    // What the API gives is what the feed said.
    const titles = new Set(vacancies.map(({ title }) => title));
    for (const text of ['</script><script>alert(1)</script>', '<!--<script>', '$& $` $1 $$', '"}]}</script><script>alert(1)</script>', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', '&lt;script&gt;alert(1)&lt;/script&gt;']) expect(titles).toContain(`${MARKER} ${text}`);
  });
});

describe('58 names that deceive the eye', () => {
  it('58 are shown without their tricks and with a warning, and stand on the list that staff check', async () => {
    const staff = await visit(browser, product.url);
    await signIn(staff.page, 'staff');
    await staff.page.getByRole('link', { name: /Names to check/ }).click();
    await staff.page.getByRole('heading', { level: 1, name: 'Names to check' }).waitFor();
    const { page, context } = await visit(browser, product.url);
    for (const [at, { shown }] of BAD_NAMES.entries()) {
      await staff.page.getByRole('listitem').getByText(shown, { exact: true }).first().waitFor();
      await page.goto(`/vacancies/${vacancies.find(({ title }) => title === `${MARKER} name ${at}`)?.id}`);
      await page.getByText('Careful: the name of this organisation contains letters that look like others.').waitFor();
      expect(await page.locator('.offer-where strong').first().textContent()).toBe(shown);
      expect(await page.locator('main').textContent()).not.toMatch(/[\u200b\u2060\u202a-\u202e\u2066-\u2069]/);
    }
    expect([...staff.faults]).toEqual([]);
    await Promise.all([context.close(), staff.context.close()]);
  });
});

/** Every text of our own, and every eighth of the collected ones. */
function isLookedAt({ title }: Listed, at: number): boolean {
  return OWN.has(seen(title)) || at % 8 === 0;
}

async function listAll(address: string): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let page = 1; ; page += 1) {
    const answer = (await (await fetch(new URL(`${address}&pageSize=50&page=${page}`, product.url))).json()) as { hits: Listed[]; total: number };
    all.push(...answer.hits);
    if (answer.hits.length === 0 || all.length >= answer.total) return all;
  }
}

/** Does the work with a few watched pages at once; the first failure is the failure of all. */
async function inParallel<T>(pages: number, items: readonly T[], work: (page: Page, item: T, faults: string[]) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: pages }, async () => {
    const { context, page, faults } = await visit(browser, product.url);
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(page, item, faults);
    await context.close();
  }));
}
