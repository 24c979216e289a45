import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import { openDesk } from './harness/desk.js';
import { keepProfileIn, makeProfile } from './harness/kept-profile.js';
import { inBothColours, SHAPES } from './harness/look.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { signIn } from './harness/sign-in.js';

jest.setTimeout(300_000);

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('by keyboard alone', () => {
  it('skips to the page, searches, and opens a job', async () => {
    const { context, page } = await visit(browser, product.url);
    await page.goto('/vacancies', { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().height > 20)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    await tabTo(page, (focused) => focused.role === 'INPUT' && focused.name === 'Search');
    await page.keyboard.type('enginer');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: /Showing .*engineer.* for “enginer”/ }).waitFor();
    await tabTo(page, (focused) => focused.inCard && focused.role === 'A');
    const title = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/vacancies\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: title ?? '', exact: true }).waitFor();
    // The focus came along: on the heading that says where one is, or on the page while its data was on the way; never back on the body.
    expect(['H1', 'MAIN']).toContain(await page.evaluate(() => document.activeElement?.tagName));
    await context.close();
  });

  it('opens the evidence of a label, closes it, and is back at the label', async () => {
    for (const viewport of SHAPES) {
      const { context, page } = await visit(browser, product.url, { viewport });
      await page.goto('/vacancies?dutch=not-needed', { waitUntil: 'networkidle' });
      await tabTo(page, (focused) => focused.inCard && focused.role === 'BUTTON' && focused.name.includes('No Dutch needed'));
      await page.keyboard.press('Enter');
      await page.locator('.evidence mark').first().waitFor();
      if (viewport.width === 390) {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('No Dutch needed');
      }
      await context.close();
    }
  });

  it('holds the focus in the sheet of filters and gives it back', async () => {
    const { context, page } = await visit(browser, product.url, { viewport: SHAPES[1] });
    await page.goto('/vacancies', { waitUntil: 'networkidle' });
    await tabTo(page, (focused) => focused.role === 'BUTTON' && focused.name === 'Filters');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.waitFor();
    for (let at = 0; at < 60; at += 1) {
      await page.keyboard.press('Tab');
      // Between the last and the first control the browser itself may have the focus; nothing behind the sheet ever has.
      expect(await page.evaluate(() => document.activeElement === document.body || document.querySelector('dialog[open]')?.contains(document.activeElement) === true)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Filters');
    await context.close();
  });

  it.each(['nobody', 'a person with a profile', 'staff'] as const)('always sees where it is, and comes everywhere: %s', async (who) => {
    const { context, page } = await visit(browser, product.url);
    if (who === 'a person with a profile') await keepProfileIn(page, await makeProfile(product));
    if (who === 'staff') await signIn(page, 'staff');
    for (const address of await addressesOf(who)) {
      await page.goto(address);
      await page.locator('#main h1').waitFor();
      await page.locator('.skeletons').first().waitFor({ state: 'detached' });
      const reached = new Set<string>();
      for (let at = 0; at < 45; at += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          // A control may lend its ring to the box that is drawn around it.
          const drawn = [element, element.parentElement, element.nextElementSibling, element.closest('article')].some((one) => {
            const style = one && getComputedStyle(one);
            return style && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
          });
          const { left, right } = element.getBoundingClientRect();
          return { what: element.outerHTML.slice(0, 120), drawn, onScreen: right > 0 && left < document.documentElement.clientWidth };
        });
        if (!focused) continue;
        reached.add(focused.what);
        expect({ address, ...focused }).toEqual({ address, what: focused.what, drawn: true, onScreen: true });
      }
      // Nothing holds the focus: the head alone has more.
      expect(reached.size).toBeGreaterThan(10);
    }
    await context.close();
  });
});

/** Pages with much to press, for each kind of reader. */
async function addressesOf(who: 'nobody' | 'a person with a profile' | 'staff'): Promise<string[]> {
  if (who === 'nobody') return ['/', '/vacancies', '/homes?view=map', '/profile', '/sign-in', '/calculators', '/nl/help'];
  if (who === 'a person with a profile') return ['/matches', '/nl/matches?kind=vacancy', '/matches?kind=home', '/alerts', '/saved'];
  const desk = await openDesk(product);
  const { newcomers } = await desk.get<{ newcomers: { id: string }[] }>('/api/newcomers?limit=1');
  const { cohorts } = await desk.get<{ cohorts: { id: string }[] }>('/api/cohorts');
  return ['/staff', `/staff/newcomers/${newcomers[0]?.id}`, '/nl/staff/review', '/staff/cohorts?making=true', `/staff/cohorts/${cohorts[0]?.id}?view=settings`];
}

describe('when the service is away', () => {
  it('says so in a way that everybody can use, and what was filled in stays', async () => {
    const { context, page } = await visit(browser, product.url);
    await page.goto('/vacancies', { waitUntil: 'networkidle' });
    await product.stopApi();
    await page.getByRole('searchbox', { name: 'Search' }).fill('nurse');
    await page.getByRole('button', { name: 'Search jobs' }).click();
    await page.getByText('We cannot reach the service').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('nurse');
    expect(await inBothColours(page, 'the service is away')).toEqual([]);
    await context.close();
  });
});

interface Focused {
  role: string;
  name: string;
  inCard: boolean;
}

/** Presses Tab until the focus is where it should be. Throws when it never gets there. */
async function tabTo(page: Page, there: (focused: Focused) => boolean): Promise<void> {
  for (let at = 0; at < 120; at += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return { role: element?.tagName ?? '', name: element?.getAttribute('aria-label') ?? element?.textContent ?? '', inCard: element?.closest('article') !== null };
    });
    if (focused.role !== 'BODY' && there(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus never came there.');
}
