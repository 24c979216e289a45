import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import { listStaffRoutes } from './harness/kept-states.js';
import { inBothColours, lookAtRoutes, SHAPES } from './harness/look.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { listRoutes } from './harness/routes.js';
import type { PageRoute } from './harness/routes.js';
import { signIn } from './harness/sign-in.js';

jest.setTimeout(300_000);

let product: Product;
let browser: Browser;
let routes: PageRoute[];

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  routes = [...(await listRoutes(product)).filter(({ who }) => who), ...(await listStaffRoutes(product))];
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('every page behind a sign-in can be used by everybody', () => {
  it.each([['staff', 'en'], ['staff', 'nl'], ['employer', 'en'], ['employer', 'nl']] as const)('pages of %s, in %s', async (who, language) => {
    expect(await lookAtRoutes(browser, product.url, language, routes.filter((route) => route.who === who), { who })).toEqual([]);
  });
});

describe('what opens over a page of the desk', () => {
  it('one household on the desk', async () => {
    const { context, page } = await visit(browser, product.url);
    await signIn(page, 'staff');
    await page.getByRole('row').getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Best together' }).waitFor();
    await page.locator('.desk-pair summary').first().click();
    expect(await inBothColours(page, 'one household')).toEqual([]);
    await context.close();
  });

  it('a decision of staff, and the wishes of a member', async () => {
    const { context, page } = await visit(browser, product.url);
    await signIn(page, 'staff');
    await page.goto(routes.find(({ name }) => name === 'the file of a newcomer')?.path ?? '');
    await page.locator('.file-match').first().locator('summary').click();
    await page.getByRole('button', { name: /^Set aside: / }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await inBothColours(page, 'a decision of staff')).toEqual([]);
    await page.goto(routes.find(({ name }) => name === 'a plan: settings')?.path ?? '');
    await page.getByRole('button', { name: /: 0 wishes$/ }).first().click();
    await page.getByRole('dialog').getByRole('searchbox').fill('data');
    await page.keyboard.press('Enter');
    await page.locator('.offer-finder-list button').first().click();
    expect(await inBothColours(page, 'the wishes of a member')).toEqual([]);
    await context.close();
  });

  it('a household that is moved by hand, on a desk and on a phone, and the question before a plan is accepted', async () => {
    const { context, page } = await visit(browser, product.url);
    await signIn(page, 'staff');
    for (const shape of SHAPES) {
      await page.setViewportSize(shape);
      await page.goto(routes.find(({ name }) => name === 'a plan: table')?.path ?? '');
      await page.getByRole('button', { name: /^Move .* to…$/ }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Leave without' }).waitFor();
      expect(await inBothColours(page, `a move by hand, ${shape.width}`)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Leave without' }).click();
      await page.getByRole('textbox', { name: 'Why' }).waitFor();
      expect(await inBothColours(page, `why a household moves, ${shape.width}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Accept the plan' }).click();
      await page.getByRole('button', { name: 'Yes, accept it' }).waitFor();
      expect(await inBothColours(page, `before a plan is accepted, ${shape.width}`)).toEqual([]);
    }
    await context.close();
  });
});
