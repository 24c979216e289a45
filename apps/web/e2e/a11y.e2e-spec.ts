import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, settle, visit } from './harness/browser.js';
import { keepProfileIn, makeProfile } from './harness/kept-profile.js';
import type { KeptProfile } from './harness/kept-profile.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { addressIn, listRoutes } from './harness/routes.js';
import type { PageRoute } from './harness/routes.js';
import { signIn } from './harness/sign-in.js';

// Two hundred looks at whole pages; a busy machine takes its time.
jest.setTimeout(600_000);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const SHAPES = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;
/** What a change of colours alone can break: these are looked at again in the dark; all rules are, in the light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let product: Product;
let browser: Browser;
let routes: PageRoute[];
let profile: KeptProfile;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  routes = await listRoutes(product);
  profile = await makeProfile(product);
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

describe.each(['en', 'nl'] as const)('every route can be used by everybody (%s)', (language) => {
  it.each([undefined, 'staff', 'employer'] as const)('pages of: %s', async (who) => {
    const { context, page } = await visit(browser, product.url);
    if (who) await signIn(page, who);
    const faults: string[] = [];
    for (const route of routes.filter((one) => one.who === who)) {
      const own = await context.newPage();
      if (route.profile) await keepProfileIn(own, profile);
      await own.goto(addressIn(language, route));
      faults.push(...(await settle(own, route)), ...(await lookAt(own, route.name)));
      await own.close();
    }
    expect(faults).toEqual([]);
    await context.close();
  });
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

  it('one household on the desk', async () => {
    const { context, page } = await visit(browser, product.url);
    await signIn(page, 'staff');
    await page.getByRole('row').getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Best together' }).waitFor();
    await page.locator('.desk-pair summary').first().click();
    expect(await inBothColours(page, 'one household')).toEqual([]);
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

  it('always sees where it is', async () => {
    const { context, page } = await visit(browser, product.url);
    for (const address of ['/', '/vacancies', '/profile', '/sign-in']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (let at = 0; at < 30; at += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          // A control may lend its ring to the box that is drawn around it.
          const drawn = [element, element.parentElement, element.nextElementSibling, element.closest('article')].some((one) => {
            const style = one && getComputedStyle(one);
            return style && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
          });
          return { what: element.outerHTML.slice(0, 120), drawn };
        });
        if (focused) expect({ address, ...focused }).toEqual({ address, what: focused.what, drawn: true });
      }
    }
    await context.close();
  });
});

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

/** Everything that is wrong with a page, wide and narrow, light and dark; also whether it must be scrolled sideways, down to 320 px. */
async function lookAt(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const shape of SHAPES) {
    await page.setViewportSize(shape);
    faults.push(...(await inBothColours(page, `${name}, ${shape.width}`)), ...(await sideways(page, name)));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  return [...faults, ...(await sideways(page, name))];
}

async function inBothColours(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, `${name}, dark`, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...dark, ...(await violations(page, `${name}, light`, null))];
}

async function violations(page: Page, name: string, rules: string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const look = () => (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  let { violations: found, passes } = await look();
  // A page that is just being drawn anew has nothing to look at for a moment.
  for (let again = 0; passes.length === 0 && again < 3; again += 1) {
    await page.waitForTimeout(500);
    ({ violations: found, passes } = await look());
  }
  if (passes.length === 0) throw new Error(`${name}: nothing was looked at.`);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

async function sideways(page: Page, name: string): Promise<string[]> {
  const [screen, wide] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
  return wide && wide > 0 ? [`${name}: ${wide} px wider than a screen of ${screen}`] : [];
}

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
