import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { eventually, startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';

jest.setTimeout(180_000);

/** WCAG 2.2, target size: what a thumb must hit is at least so wide and high. */
const LEAST_PX = 24;
let product: Product;
let browser: Browser;
let visitor: Visitor;
let page: Page;
const small: string[] = [];

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  // A phone: touch, and no pointer that could hover.
  visitor = await visit(browser, product.url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  page = visitor.page;
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { sharedByTest: shared });
    Object.defineProperty(navigator, 'share', { configurable: true, value: async (what: unknown) => void shared.push(what) });
  });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('by thumb on a screen of 390 px', () => {
  let title: string;

  it('finds jobs while typing', async () => {
    await page.goto('/vacancies');
    await tap(page.getByRole('searchbox', { name: 'Search' }));
    await page.keyboard.type('engineer', { delay: 30 });
    await page.getByRole('heading', { level: 1, name: /^\d+ jobs? for “engineer”$/ }).waitFor();
    await page.waitForURL(/\?q=engineer$/);
    expect(await page.locator('article mark.hit').first().textContent()).toMatch(/engineer/i);
  });

  it('filters, and the button says what there will be', async () => {
    await tap(page.getByRole('button', { name: /^Filters/ }));
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const box = sheet.getByRole('checkbox', { name: /^None/ });
    await box.waitFor();
    const promised = Number(/(\d+) offers?/.exec(await box.ariaSnapshot())?.[1]);
    expect(promised).toBeGreaterThan(0);
    await tap(box);
    await page.waitForURL(/dutch=not-needed/);
    await tap(sheet.getByRole('button', { name: new RegExp(`^Show ${promised} jobs?$`) }));
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${promised} jobs? for`) }).waitFor();
    const cards = page.getByRole('article');
    await eventually(async () => (await cards.count()) === Math.min(promised, 20), { withinMs: 10_000, otherwise: () => `The list has not the ${promised} jobs that the button promised.` });
  });

  it('looks at the map and comes back to the list', async () => {
    await tap(page.getByRole('button', { name: 'Map', exact: true }));
    await page.waitForURL(/view=map/);
    const mark = page.locator('.map-mark').first();
    await mark.waitFor();
    const panel = page.locator('.offer-map-panel');
    for (let at = 0; at < 8 && !(await panel.isVisible()); at += 1) {
      await tap(page.locator('.map-mark').first());
      await page.waitForTimeout(500);
    }
    await panel.waitFor();
    await tap(page.getByRole('button', { name: 'List', exact: true }));
    await page.waitForURL((url) => !url.searchParams.has('view'));
    await page.locator('.offer-map').waitFor({ state: 'detached' });
  });

  it('keeps two jobs and opens one', async () => {
    await page.goto('/vacancies');
    const cards = page.getByRole('article');
    for (const at of [0, 1]) await tap(cards.nth(at).getByRole('button', { name: /^Save: / }));
    const link = cards.first().getByRole('link').first();
    title = (await link.textContent()) ?? '';
    // The whole card is the link: a thumb presses anywhere on it.
    const where = await cards.first().locator('.offer-where').boundingBox();
    if (!where) throw new Error('The card says no place.');
    await page.touchscreen.tap(where.x + where.width / 2, where.y + where.height / 2);
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });

  it('shares it the way the phone shares', async () => {
    await tap(page.getByRole('button', { name: /^Share/ }));
    const shared = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { sharedByTest: unknown[] }).sharedByTest);
    await eventually(async () => (await shared()).length > 0, { withinMs: 10_000, otherwise: () => 'Nothing was shared.' });
    expect(await shared()).toEqual([{ title, url: page.url() }]);
  });

  it('copies the address where the phone cannot share', async () => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { configurable: true, value: undefined }));
    await tap(page.getByRole('button', { name: /^Share/ }));
    await page.getByText('The address is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('compares the two side by side', async () => {
    await tap(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }));
    await page.getByRole('heading', { level: 1, name: 'Saved on this device' }).waitFor();
    const picks = page.getByRole('checkbox', { name: /^Compare/ });
    await picks.nth(1).waitFor();
    for (const at of [0, 1]) await tap(picks.nth(at));
    await tap(page.getByRole('link', { name: 'Compare 2 side by side' }));
    const table = page.getByRole('region', { name: 'Side by side' }).getByRole('table');
    await table.getByRole('columnheader').nth(1).waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it('never met a control too small for a thumb, nor a fault', () => {
    expect(small).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});

/** Taps what a person would, and notes what is smaller than a thumb needs: the control itself, or the label around it. */
async function tap(control: Locator): Promise<void> {
  await control.waitFor();
  await control.scrollIntoViewIfNeeded();
  const size = await control.evaluate((element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    return { what: element.outerHTML.slice(0, 80), width: Math.round(box.width), height: Math.round(box.height) };
  });
  if (size.width < LEAST_PX || size.height < LEAST_PX) small.push(`${size.what}: ${size.width} x ${size.height}`);
  await control.tap();
}
