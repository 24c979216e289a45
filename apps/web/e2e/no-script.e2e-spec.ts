import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { listRoutes } from './harness/routes.js';
import { readScripts } from './harness/served-html.js';

jest.setTimeout(120_000);

let product: Product;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let reader: Visitor;
beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  reader = await visit(browser, product.url, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('a person without JavaScript', () => {
  it('comes from the start page to an offer, page by page, and reads it in both languages', async () => {
    const { page } = reader;
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Jobs', exact: true }).click();
    await page.waitForURL(/\/vacancies$/);
    const first = await page.locator('main li').evaluateAll((items) => items.map((item) => item.getAttribute('data-offer-id')));
    expect(first).toHaveLength(20);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/page=2$/);
    const offers = page.locator('main li');
    expect(await offers.evaluateAll((items) => items.map((item) => item.getAttribute('data-offer-id')))).not.toEqual(first);
    const name = await offers.first().getByRole('link').textContent();
    await offers.first().getByRole('link').click();
    await page.waitForURL(/\/vacancies\/[0-9a-f-]{36}$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    await page.getByRole('term').filter({ hasText: 'Employer' }).waitFor();
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL(/\/nl\/vacancies\//);
    await page.getByRole('term').filter({ hasText: 'Werkgever' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= 390')).toBe(true);
  });

  it('finds something like a job that is gone', async () => {
    const { page } = reader;
    const closed = (await listRoutes(product)).find(({ name }) => name === 'a closed job')?.path ?? '';
    expect((await page.goto(closed))?.status()).toBe(410);
    await page.locator('main li').first().getByRole('link').click();
    await page.getByRole('term').first().waitFor();
  });

  it('was refused nothing on the way', () => {
    expect(reader.faults.filter((fault) => !/status of 410/.test(fault))).toEqual([]);
  });
});

describe('what search engines and programs read', () => {
  const read = async (path: string): Promise<string> => (await fetch(new URL(path, product.url))).text();
  const addresses = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

  it('every address of the sitemap opens, offers with structured data', async () => {
    expect(await read('/robots.txt')).toContain(`Sitemap: ${product.url}/sitemap.xml`);
    const files = addresses(await read('/sitemap.xml'));
    expect(files).toHaveLength(3);
    for (const file of files) {
      const listed = addresses(await read(new URL(file).pathname));
      for (const address of [...listed.slice(0, 20), ...listed.slice(-6)]) {
        const page = await fetch(address);
        expect([address, page.status]).toEqual([address, 200]);
        const html = await page.text();
        expect([address, html.includes(`<link rel="canonical" href="${address}" />`)]).toEqual([address, true]);
        if (/\/homes\/./.test(address)) expect(readScripts(html).posting).toMatchObject({ '@type': 'Offer' });
      }
    }
  });

  it('the reference of the API is drawn under our own policy', async () => {
    const visitor = await visit(browser, product.url);
    await visitor.page.goto('/api/docs');
    await visitor.page.getByRole('link', { name: 'GET /api/search/vacancies', exact: true }).click();
    expect(await visitor.page.evaluate("getComputedStyle(document.querySelector('pre')).overflowX")).toBe('auto');
    // The answer itself has no icon, for which the browser asks.
    expect(visitor.faults).toEqual([]);
    await visitor.page.getByRole('link', { name: /^\/api\/search\/vacancies\?.*dutch=not-needed/ }).click();
    await visitor.page.waitForURL(/\/api\/search\/vacancies\?/);
    expect(await visitor.page.textContent('body')).toContain('"hits":');
    await visitor.context.close();
  });
});
