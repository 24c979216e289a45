import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { findRealFolder, importMadeFeed, importRealFeeds, MADE, REAL } from './harness/made-feed.js';
import { startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';
import { signIn } from './harness/sign-in.js';

jest.setTimeout(600_000);

type Kind = 'vacancies' | 'homes';
interface Hit {
  id: string;
  title: string;
  internationals?: string;
  origins: { source: string }[];
  organisation?: { demo: boolean };
  provider?: { demo: boolean } | null;
  keyLabels?: { name: string; quoted: boolean }[];
}
interface Detail { title: string; descriptionText: string }

const CERTAIN = { en: /The ad says so\.|Likely, not certain|Unclear: ask/, nl: /De advertentie zegt het\.|Waarschijnlijk, niet zeker|Onduidelijk: vraag het/ } as const;
const DECISIVE = /^(?:dutch|working-language|registration|internationals|condition\..+)$/;

let product: Product;
let browser: Browser;
// Said loudly where the real feeds are looked for.
const realFolder = findRealFolder();
const visitors: Visitor[] = [];

beforeAll(async () => {
  product = await startProduct();
  await importMadeFeed(product);
  if (realFolder !== null) await importRealFeeds(product, realFolder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each(['en', 'nl'] as const)('"why do we say this?" in %s', (language) => {
  it.each([['demo', 'vacancies'], ['demo', 'homes'], [MADE, 'vacancies'], [MADE, 'homes']] as const)('shows the sentence of a label on %s %s, in the list and on the page', showsSentence);
  (realFolder === null ? it.skip : it).each([[REAL, 'vacancies'], [REAL, 'homes']] as const)('shows the sentence of a label on %s %s, in the list and on the page', showsSentence);

  async function showsSentence(source: string, kind: Kind): Promise<void> {
    const hit = await findQuoted(source, kind);
    const ad = await read<Detail>(`/api/${kind}/${hit.id}`);
    const page = await enter();

    await page.goto(`${language === 'nl' ? '/nl' : ''}/${kind}?q=${encodeURIComponent(hit.title)}${kind === 'vacancies' ? '&adLanguage=any' : ''}`);
    const card = page.locator(`article[data-offer-id="${hit.id}"]`);
    await card.locator('button.chip').first().click();
    await page.locator('.evidence mark').first().waitFor();
    await expectFromAd(page, '.evidence mark', ad);
    expect(await page.locator('.evidence').first().textContent()).toMatch(CERTAIN[language]);

    await page.goto(`${language === 'nl' ? '/nl' : ''}/${kind}/${hit.id}`);
    const facts = page.locator('details.said-fact:has(.quote-mark)');
    await facts.first().waitFor();
    const count = await facts.count();
    for (let at = 0; at < count; at += 1) {
      const fact = facts.nth(at);
      await fact.locator('summary').press('Enter');
      await fact.locator('.evidence mark').first().waitFor();
      expect(await fact.textContent()).toMatch(CERTAIN[language]);
    }
    await expectFromAd(page, '.said-proof mark', ad);
  }

  it('flags a home that refuses internationals, with the law and what to do, and the signs of a false ad; the home stays in sight', async () => {
    const hit = (await hits('homes', { q: 'Quillwater room near the park' })).find(({ title }) => title === 'Quillwater room near the park');
    expect(hit?.internationals).toBe('excluded');
    const page = await enter();
    await page.goto(`${language === 'nl' ? '/nl' : ''}/homes/${hit?.id}`);
    const box = page.locator('section', { has: page.getByRole('heading', { name: language === 'nl' ? 'Deze advertentie weigert internationals' : 'This ad refuses internationals' }) }).last();
    await box.waitFor();
    expect(await box.locator('mark').first().textContent()).toContain('No internationals');
    await box.locator('.rule-note').waitFor();
    expect(await box.locator('.rule-note').textContent()).toContain(language === 'nl' ? 'Een verhuurder' : 'A landlord');
    await page.getByRole('heading', { name: language === 'nl' ? /tekens? van een valse advertentie/ : /signs? of a false ad/ }).waitFor();
    await box.getByRole('link', { name: language === 'nl' ? 'Hoe je het meldt' : 'How to report it' }).click();
    await page.waitForURL(/\/help#discrimination$/);
  });

  it('shows what an ad asks of a tenant as something to ask, and never filters by it', async () => {
    const page = await enter();
    await page.goto(`${language === 'nl' ? '/nl' : ''}/homes?q=${encodeURIComponent('Quillwater room near the station')}`);
    const card = page.locator('article', { hasText: 'Quillwater room near the station' });
    await card.getByRole('button', { name: language === 'nl' ? /1 ding om te vragen/ : /1 thing to ask/ }).click();
    await page.locator('.evidence mark').first().waitFor();
    expect(await page.locator('.evidence').first().textContent()).toContain('No pets');
  });
});

describe('"Do I earn enough?"', () => {
  it('puts the pay of the ad beside what the permit asks, and tells no address about the person', async () => {
    const [hit] = await hits('vacancies', { q: 'Pump engineer of the Quillwater canals' });
    const page = await enter();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/vacancies/${hit?.id}`);
    const panel = page.getByRole('region', { name: 'Do I earn enough?' });
    await panel.getByLabel('Your right to work').selectOption('highly-skilled-migrant');
    await panel.getByLabel('Date of birth').fill('2000-02-29');
    await panel.getByText('€4,357').first().waitFor();
    await panel.getByText('€4,100').first().waitFor();
    await panel.getByText('Net a month').waitFor();
    await panel.getByText(/rules? behind this/).click();
    await panel.locator('.rule-note').first().waitFor();
    expect(asked.filter((address) => address.includes('2000') || address.includes('situation'))).toEqual([]);
  });

  it('answers each calculator, in both languages, by keyboard', async () => {
    const page = await enter();
    for (const [address, field, value] of [
      ['/calculators?show=net-pay', 'gross', '4300'], ['/calculators?show=deposit', 'rent', '820'], ['/nl/calculators?show=minimum-wage', 'age', '20'], ['/nl/calculators?show=thirty-percent', 'gross', '5500'], ['/calculators?show=rent-benefit', 'rent', '700'],
      ['/nl/calculators?show=permit', 'pay', '4300'], ['/calculators?show=fees', 'agency', '300'], ['/calculators?show=contract-length', 'ends', '2027-12-01'],
    ] as const) {
      await page.goto(address);
      await page.locator(`.calc-form [name="${field}"]`).fill(value);
      await page.locator(`.calc-form [name="${field}"]`).press('Enter');
      await page.locator('.calc-said').waitFor();
      expect((await page.locator('.calc-said').textContent())?.length).toBeGreaterThan(10);
    }
    await page.goto('/calculators?show=affordability');
    await page.locator('.calc-form [name="cost"]').fill('980');
    await page.locator('.calc-form [name="gross"]').fill('3400');
    await page.locator('.calc-form [name="gross"]').press('Enter');
    await page.locator('.calc-said').waitFor();
  });
});

describe('the desk', () => {
  it('puts the refusing ad before staff with its sentence', async () => {
    const page = await enter();
    await signIn(page, 'staff');
    await page.getByRole('link', { name: /To look at/ }).click();
    const ad = page.getByRole('listitem').filter({ hasText: 'Quillwater room near the park' }).first();
    await ad.waitFor();
    expect(await ad.locator('mark').first().textContent()).toContain('No internationals');
  });
});

it('left no fault behind in any browser', () => {
  expect(visitors.length).toBeGreaterThan(5);
  expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
});

async function enter(): Promise<Page> {
  const visitor = await visit(browser, product.url);
  visitors.push(visitor);
  return visitor.page;
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, product.url));
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return (await answer.json()) as T;
}

async function hits(kind: Kind, query: Record<string, string>): Promise<Hit[]> {
  return (await read<{ hits: Hit[] }>(`/api/search/${kind}?${new URLSearchParams({ ...query, pageSize: '50', ...(kind === 'vacancies' ? { adLanguage: 'any' } : {}) }).toString()}`)).hits;
}

/** The first offer of a source with a label that a sentence stands behind and a card shows. */
async function findQuoted(source: string, kind: Kind): Promise<Hit> {
  for (let page = 1; page <= 40; page += 1) {
    const found = await hits(kind, source === MADE ? { q: 'Quillwater', page: String(page) } : { page: String(page) });
    const hit = found.find((one) => {
      const isOf = source === 'demo' ? (one.organisation ?? one.provider)?.demo === true : one.origins.some((origin) => origin.source === source);
      return isOf && one.keyLabels?.some((label) => label.quoted && DECISIVE.test(label.name));
    });
    if (hit) return hit;
    if (found.length === 0) break;
  }
  throw new Error(`No ${kind} of ${source} has a label with a sentence.`);
}

/** Every lit piece must stand in the ad, letter by letter. */
async function expectFromAd(page: Page, selector: string, ad: Detail): Promise<void> {
  const lit = await page.locator(selector).allTextContents();
  expect(lit.length).toBeGreaterThan(0);
  for (const words of lit) expect(`${ad.title}\n${ad.descriptionText}`).toContain(words);
}
