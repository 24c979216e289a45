import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import { lookAt, lookAtRoutes } from './harness/look.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { listRoutes } from './harness/routes.js';
import type { PageRoute } from './harness/routes.js';

jest.setTimeout(300_000);

let product: Product;
let browser: Browser;
let routes: PageRoute[];

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  routes = (await listRoutes(product)).filter(({ who, profile }) => !who && !profile);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it('sees each planted fault', async () => {
  const { context, page } = await visit(browser, product.url);
  await page.goto('/terms');
  await page.locator('#main h1').waitFor();
  expect(await lookAt(page, 'as it is')).toEqual([]);
  await page.evaluate(() => document.querySelector('#main')?.insertAdjacentHTML('beforeend', '<div id="planted"><input><img src="/favicon.svg"><p>pale</p></div>'));
  // Styles set by a script that has the right to run are allowed where such in the page's text are not.
  await page.evaluate(() => {
    const planted = document.getElementById('planted');
    if (planted) Object.assign(planted.style, { width: '2000px', color: '#bbb', background: '#fff' });
  });
  const faults = (await lookAt(page, 'planted')).join('\n');
  for (const seenFault of ['light: label:', 'light: image-alt:', 'light: color-contrast:', 'dark: color-contrast:', 'px wider than a screen of 320']) expect(faults).toContain(seenFault);
  await context.close();
});

describe('every page that needs nobody can be used by everybody', () => {
  it.each(['en', 'nl'] as const)('in %s', async (language) => {
    expect(await lookAtRoutes(browser, product.url, language, routes)).toEqual([]);
  });
});
