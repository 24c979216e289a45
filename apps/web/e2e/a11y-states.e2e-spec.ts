import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import { inBothColours, lookAt, SHAPES } from './harness/look.js';
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
  routes = await listRoutes(product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('states that have no address', () => {
  it('the sheet of filters on a phone', async () => {
    const { context, page } = await visit(browser, product.url, { viewport: SHAPES[1] });
    for (const address of ['/vacancies?dutch=plus', '/nl/homes?pets=true']) {
      await page.goto(address);
      await page.getByRole('button', { name: /^Filters/ }).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await inBothColours(page, `filters of ${address}`)).toEqual([]);
    }
    await context.close();
  });

  it('the evidence of a label, beside the list and in a sheet', async () => {
    for (const viewport of SHAPES) {
      const { context, page } = await visit(browser, product.url, { viewport });
      await page.goto('/vacancies?dutch=not-needed');
      await page.getByRole('button', { name: /No Dutch needed/ }).first().click();
      await page.locator('.evidence mark').first().waitFor();
      expect(await inBothColours(page, `evidence at ${viewport.width}`)).toEqual([]);
      await context.close();
    }
  });

  it('a map with an offer chosen, several at one place, and an area that was searched', async () => {
    for (const [address, viewport] of [['/vacancies?view=map&place=Groningen&radiusKm=60', SHAPES[0]], ['/nl/homes?view=map&q=kamer', SHAPES[1]]] as const) {
      const { context, page, faults } = await visit(browser, product.url, { viewport });
      await page.goto(address);
      await page.locator('.map-mark').first().waitFor();
      expect(await inBothColours(page, `map, ${viewport.width}`)).toEqual([]);
      // Into one cluster after another, until it is one offer or several at one address.
      const opened = page.locator('.offer-map-panel, .offer-card-chosen').first();
      for (let at = 0; at < 8 && !(await opened.isVisible()); at += 1) {
        await page.locator('.map-mark').first().press('Enter');
        await page.waitForTimeout(400);
      }
      await opened.waitFor();
      const name = page.locator('.offer-map-names button').first();
      if (await name.isVisible()) {
        expect(await inBothColours(page, `several at one place, ${viewport.width}`)).toEqual([]);
        await name.press('Enter');
      }
      await page.locator('.offer-card-chosen').first().waitFor();
      expect(await inBothColours(page, `one chosen, ${viewport.width}`)).toEqual([]);
      await page.locator('.offer-map-here').press('Enter');
      await page.waitForURL(/near=/);
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      expect(await inBothColours(page, `an area, ${viewport.width}`)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('everything that an ad says, opened; a permit that is judged; an answer of a calculator', async () => {
    const { context, page } = await visit(browser, product.url);
    await page.goto(routes.find(({ name }) => name === 'a job')?.path ?? '');
    await page.getByLabel('Your right to work').selectOption('highly-skilled-migrant');
    const facts = page.locator('details.said-fact');
    for (let at = 0; at < (await facts.count()); at += 1) await facts.nth(at).locator('summary').click();
    await page.locator('.said-proof mark').first().waitFor();
    expect(await lookAt(page, 'a job, opened')).toEqual([]);
    await page.goto('/nl/calculators?show=deposit');
    await page.locator('.calc-form [name=rent]').fill('820');
    await page.locator('.calc-form [name=rent]').press('Enter');
    await page.locator('.calc-rules summary').click();
    expect(await lookAt(page, 'an answer')).toEqual([]);
    await context.close();
  });

  it('forms that were refused', async () => {
    const { context, page } = await visit(browser, product.url);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Fill in your password.').waitFor();
    expect(await inBothColours(page, 'sign in, nothing filled in')).toEqual([]);
    await page.goto('/profile');
    await page.getByRole('spinbutton', { name: 'Adults' }).fill('99');
    await page.getByRole('button', { name: 'Save and see my matches' }).click();
    await page.getByRole('alert').waitFor();
    expect(await inBothColours(page, 'profile, too many adults')).toEqual([]);
    await context.close();
  });
});

it('markers of a map do not lie over each other, wherever it counts from', async () => {
  const maps = routes.filter(({ path }) => path.includes('view=map'));
  expect(maps.map(({ name }) => name)).toEqual(['jobs on a map', 'homes on a map, near a job']);
  const { context, page } = await visit(browser, product.url);
  for (const map of maps) {
    for (const shape of SHAPES) {
      await page.setViewportSize(shape);
      await page.goto(map.path);
      await page.locator('.map-mark').nth(1).waitFor();
      const boxes = await page.locator('.map-mark').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })));
      expect(boxes.length).toBeGreaterThan(1);
      // WCAG 2.2, target size: circles of 24 px around the middles do not touch.
      for (const [at, one] of boxes.entries()) for (const other of boxes.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
    }
  }
  await context.close();
});
