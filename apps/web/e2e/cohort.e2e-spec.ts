import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { openDesk } from './harness/desk.js';
import type { Desk } from './harness/desk.js';
import { violations } from './harness/look.js';
import { eventually, startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { signIn } from './harness/sign-in.js';

jest.setTimeout(300_000);

const SIZE = 100;

let product: Product;
let browser: Browser;
let desk: Visitor;
let api: Desk;

beforeAll(async () => {
  product = await startProduct();
  api = await openDesk(product);
  // The matches of everybody are written before they are planned.
  const waiting = async (): Promise<unknown[]> => product.database.query('SELECT 1 FROM profiles p LEFT JOIN match_states s ON s.profile_id = p.id AND s.profile_revision = p.revision WHERE p.newcomer_id IS NOT NULL AND s.profile_id IS NULL');
  await eventually(async () => (await waiting()).length === 0, { withinMs: 120_000, otherwise: () => 'The matches of the demo newcomers were not written.' });
  browser = await openBrowser();
  desk = await visit(browser, product.url);
  await signIn(desk.page, 'staff');
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const numberIn = async (page: Page, term: string): Promise<number> => Number((await page.locator('.plan-figures > div', { hasText: term }).locator('dd').first().textContent())?.replace(/\s.*|\/.*/, '').replaceAll(',', ''));

describe('a newcomer on one screen', () => {
  it('is opened from the desk; a home is recommended with a reason, stands first, and is as before when that is revoked', async () => {
    const { page } = desk;
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Everything about this household' }).click();
    await page.getByRole('heading', { level: 2, name: 'What fits' }).waitFor();
    await page.getByRole('button', { name: /^Homes \d/ }).click();
    const lines = page.locator('details.file-match');
    await lines.nth(2).waitFor();
    const before = await lines.allTextContents();
    await lines.nth(2).locator('summary').click();
    await lines.nth(2).getByRole('button', { name: /^Recommend/ }).click();
    await page.getByRole('textbox', { name: 'Why' }).fill('I know the landlord, she is quick.');
    await page.getByRole('textbox', { name: 'What the newcomer may read' }).fill('A landlord we know.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Recommended. It stands first for the newcomer now.').waitFor();
    await lines.first().getByText('Recommended by us').waitFor();
    expect(await violations(page, 'cohort')).toEqual([]);
    await page.getByRole('button', { name: /^Revoke/ }).click();
    await page.getByText('Revoked. The list is as computed again.').waitFor();
    await eventually(async () => JSON.stringify(await lines.allTextContents()) === JSON.stringify(before), { withinMs: 10_000, otherwise: () => 'The list is not as before.' });
  });
});

describe('a cohort of a hundred', () => {
  it('begins with a name and chosen newcomers', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Cohorts' }).click();
    await page.getByRole('button', { name: 'New cohort' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('January arrivals');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(2).check();
    await boxes.nth(3).check();
    expect(await violations(page, 'cohort')).toEqual([]);
    await page.getByRole('button', { name: 'Begin with 2 households' }).click();
    await page.getByRole('heading', { level: 1, name: 'January arrivals' }).waitFor();
    await page.getByText('2 households').waitFor();
    await page.getByRole('link', { name: 'All cohorts' }).click();
    await page.getByRole('listitem').filter({ hasText: `${SIZE} households` }).getByRole('link').click();
    await page.getByRole('button', { name: 'Make a plan' }).waitFor();
  });

  it('is planned: something to look at soon, and an end that says how much better a plan could be', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Make a plan' }).click();
    await page.getByRole('table', { name: 'What each household gets' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Accept the plan' }).waitFor({ timeout: 120_000 });
    await page.locator('.plan-status').getByText(/^Proven: none is better$|^At most .* % better exists$/).waitFor();
    expect(await numberIn(page, 'Placed')).toBeGreaterThan(10);
    expect(await numberIn(page, 'Value of the plan')).toBeLessThanOrEqual(await numberIn(page, 'No plan is worth more than'));
    expect(await numberIn(page, 'Value of the plan')).toBeGreaterThanOrEqual(await numberIn(page, 'One after another'));
    expect(await page.getByRole('row').count()).toBeLessThanOrEqual(51);
    // On a phone a row says what its household gets, too.
    await page.setViewportSize({ width: 390, height: 844 });
    const both = page.locator('.plan-table tbody tr:not(.plan-unplaced)', { hasNot: page.locator('.plan-dash') }).first();
    for (const cell of [1, 2]) expect(await both.locator('td').nth(cell).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const view of ['Table', 'Board', 'Plots', 'Settings', 'History']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.locator('.skeletons').first().waitFor({ state: 'detached' });
      expect(await violations(page, view)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Plots', exact: true }).click();
    await page.getByRole('figure', { name: 'What the plan is worth' }).waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
  });

  it('is changed by hand, by keyboard alone, and the change is taken back and done again', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Placed \d/ }).click();
    const button = page.getByRole('button', { name: /^Move .* to…$/ }).first();
    const name = /^Move (.*) to…$/.exec((await button.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    const leave = async (): Promise<void> => {
      await page.getByRole('button', { name: `Move ${name} to…` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Leave without' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Why' }).fill('They found a home themselves.');
      await page.getByRole('dialog').getByRole('button', { name: 'Move' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Moved. The value of the plan is counted anew.').waitFor();
    };
    const placed = await numberIn(page, 'Placed');
    await leave();
    await eventually(async () => (await numberIn(page, 'Placed')) === placed - 1, { withinMs: 10_000, otherwise: () => 'The household is still placed.' });
    await page.getByRole('button', { name: `Undo the last change: ${name}` }).click();
    await eventually(async () => (await numberIn(page, 'Placed')) === placed, { withinMs: 10_000, otherwise: () => 'The change was not taken back.' });
    await leave();
    await page.getByRole('button', { name: /^Without \d/ }).click();
    await page.getByRole('row').filter({ hasText: name }).getByText('By hand', { exact: true }).waitFor();
  });

  it('is accepted when asked twice, by whom and when; its CSV names everybody', async () => {
    const { page } = desk;
    const placed = await numberIn(page, 'Placed');
    await page.getByRole('button', { name: 'Accept the plan' }).click();
    await page.getByRole('button', { name: 'Yes, accept it' }).click();
    await page.getByText(/^Accepted by .* on /).waitFor();
    await page.getByRole('button', { name: /^Move/ }).first().waitFor({ state: 'detached' });
    const address = (await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')) ?? '';
    const csv = await (await page.request.get(address)).text();
    expect(csv.trim().split('\r\n').length).toBe(SIZE + 1);
    const id = /cohorts\/([^/]+)/.exec(address)?.[1] ?? '';
    const { placements } = await api.get<{ placements: { placedBy: string }[] }>(`/api/cohorts/${id}/placements`);
    expect(placements).toHaveLength(placed);
    expect(placements.every(({ placedBy }) => placedBy !== null)).toBe(true);
  });

  it('left no fault behind', () => {
    expect(desk.faults).toEqual([]);
  });
});
