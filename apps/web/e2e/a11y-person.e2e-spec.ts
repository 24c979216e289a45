import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import { keepProfileIn, makeProfile } from './harness/kept-profile.js';
import type { KeptProfile } from './harness/kept-profile.js';
import { listPersonRoutes } from './harness/kept-states.js';
import { inBothColours, lookAt, lookAtRoutes, SHAPES } from './harness/look.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { listRoutes } from './harness/routes.js';
import type { PageRoute } from './harness/routes.js';

jest.setTimeout(300_000);

let product: Product;
let browser: Browser;
let profile: KeptProfile;
let routes: PageRoute[];

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  profile = await makeProfile(product);
  routes = [...(await listRoutes(product)).filter((route) => route.profile), ...(await listPersonRoutes(product, profile))];
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('every page of a person with a profile can be used by everybody', () => {
  it.each(['en', 'nl'] as const)('in %s', async (language) => {
    expect(await lookAtRoutes(browser, product.url, language, routes.filter(({ sole }) => language === 'en' || !sole), { profile })).toEqual([]);
  });
});

describe('what opens over a page', () => {
  it('the link of a profile; where a number comes from; what one change would give; the yes before something is shared', async () => {
    const { context, page } = await visit(browser, product.url);
    await keepProfileIn(page, profile);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Show the link' }).click();
    await page.getByRole('textbox', { name: 'Link of your profile' }).waitFor();
    expect(await lookAt(page, 'the link of a profile')).toEqual([]);
    await page.setViewportSize(SHAPES[0]);
    await page.goto('/matches');
    await page.locator('.why .reason').first().click();
    await page.locator('.number-sources').waitFor();
    expect(await inBothColours(page, 'where a number comes from')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.changes-list .number').first().click();
    await page.locator('.change-counts').waitFor();
    expect(await inBothColours(page, 'what one change would give')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Share with IWCN/ }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await inBothColours(page, 'before something is shared')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Not for me/ }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await inBothColours(page, 'why something is not wanted')).toEqual([]);
    await page.keyboard.press('Escape');
    for (const closed of await page.locator('.breakdown > button[aria-expanded="false"], .why > button[aria-expanded="false"]').elementHandles()) await closed.press('Enter');
    await page.locator('.why-not input').fill('verpleegkundige');
    await page.locator('.why-not input').press('Enter');
    await page.locator('.why-not-offers button').first().press('Enter');
    await page.locator('.why-not .why').waitFor();
    expect(await lookAt(page, 'all reasons, and why something is not here')).toEqual([]);
    await context.close();
  });
});
