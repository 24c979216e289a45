import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findOnPath } from '@mitn/stack';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { eventually, startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';

jest.setTimeout(180_000);

const REAL = findOnPath('meilisearch') !== undefined;
let product: Product;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  product = await startProduct('search');
  browser = await openBrowser();
  visitor = await visit(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('a search engine that goes away', () => {
  it('killing Meilisearch (or its stand-in port) in the middle of a browser test leaves the person with results', async () => {
    const { page } = visitor;
    await page.goto('/vacancies');
    // Where there is a real one, what the person sees first comes from it.
    if (REAL) await eventually(async () => (await answerOf('/api/search/vacancies?q=nurse')).engine === 'meilisearch', { withinMs: 60_000, otherwise: () => 'Meilisearch never answered.' });
    await type(page, 'engineer');
    const before = await jobs(page);
    expect(before).toBeGreaterThan(0);

    await product.killSearch();
    // The very next keys of the same person, with no reload.
    await type(page, 'nurse');
    await page.getByRole('heading', { level: 1, name: /^\d+ jobs? for “nurse”$/ }).waitFor();
    expect(await jobs(page)).toBeGreaterThan(0);
    await page.getByText('Our fast search is resting.').waitFor();
    expect(await answerOf('/api/search/vacancies?q=nurse')).toMatchObject({ engine: 'postgres', reduced: true });
  });

  it('filters, the map, an offer and the way back work on', async () => {
    const { page } = visitor;
    await page.goto('/homes');
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /^Welcome/ }).check();
    await page.waitForURL(/internationals=welcome/);
    const cards = page.getByRole('article');
    await eventually(async () => (await cards.count()) > 0 && (await cards.filter({ hasText: 'Takes internationals' }).count()) === (await cards.count()), { withinMs: 10_000, otherwise: () => 'The filter does not hold.' });
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map-mark').first().waitFor();
    await cards.first().getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Where we found it' }).waitFor();
    await page.goBack();
    await page.locator('.map-mark').first().waitFor();
    expect(page.url()).toMatch(/\/homes\?internationals=welcome&view=map$/);
  });

  it('left no fault behind in the browser', () => expect(visitor.faults).toEqual([]));
});

async function type(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill('');
  await box.pressSequentially(words, { delay: 40 });
  await page.getByRole('heading', { level: 1, name: new RegExp(`for “${words}”$`) }).waitFor();
}

async function jobs(page: Page): Promise<number> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  return page.getByRole('article').count();
}

async function answerOf(path: string): Promise<{ engine: string; reduced: boolean; total: number }> {
  return (await (await fetch(new URL(path, product.url))).json()) as { engine: string; reduced: boolean; total: number };
}
