import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './harness/browser.js';
import type { Visitor } from './harness/browser.js';
import { giveKey, openDesk } from './harness/desk.js';
import { listFigures, readSheet } from './harness/figures.js';
import type { Figure, Proof } from './harness/figures.js';
import { keepProfileIn } from './harness/kept-profile.js';
import type { KeptProfile } from './harness/kept-profile.js';
import { eventually, startProduct } from './harness/product.js';
import type { Product } from './harness/product.js';

// Every number on the page of matches leads back to where it comes from: pressed one by one, in a real browser.
jest.setTimeout(600_000);

/** Her permit asks for pay, so figures of the law are among her numbers. */
const NEWCOMER = 'Ananya Raghunath';
const CARDS = 3;
const KINDS = ['pair', 'vacancy', 'home'] as const;
const NUMBER = /\d[\d.,]*/g;

interface Answer {
  totals: Record<(typeof KINDS)[number], number>;
  matches: { score: number; parts: { points: number; max: number }[] }[];
}

let product: Product;
let browser: Browser;
let kept: KeptProfile;
const visitors: Visitor[] = [];

beforeAll(async () => {
  product = await startProduct();
  kept = await giveKey(await openDesk(product), NEWCOMER);
  await eventually(async () => ((await matches('pair')) as Answer & { state: string }).state === 'ready', { withinMs: 60_000, otherwise: () => 'The matches of the demo newcomer are not there.' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each(KINDS)('the page of matches, %s', (kind) => {
  let page: Page;
  let figures: Figure[];
  const proofs: { figure: Figure; proof: Proof }[] = [];

  beforeAll(async () => {
    page = await enter();
    await page.goto(`/matches?top=${CARDS}${kind === 'pair' ? '' : `&kind=${kind}`}`);
    await page.locator('.why').nth(CARDS - 1).waitFor();
    await page.locator('.changes-list .number').first().waitFor();
    for (const closed of await page.locator('.breakdown > button[aria-expanded="false"], .why > button[aria-expanded="false"]').elementHandles()) await closed.click();
    figures = await listFigures(page);
  });

  it('shows numbers of all sorts, and none without a way back', () => {
    expect(figures.length).toBeGreaterThan(CARDS * 20);
    expect(figures.filter(({ way }) => way === null).map(({ text, inside }) => `${text} (${inside})`)).toEqual([]);
  });

  it('counts what it shows: the heading its cards, the tabs what fits, the sum its parts', async () => {
    const { totals, matches: best } = await matches(kind);
    expect(await page.locator('h1').textContent()).toContain(String(CARDS));
    expect(await page.locator('article[data-offer-id]').count()).toBe(CARDS);
    expect(await numbersIn(page, '.matches-more')).toEqual([CARDS, totals[kind]]);
    expect(await numbersIn(page, '.tabs')).toEqual([totals.pair, totals.vacancy, totals.home]);
    const breakdowns = page.locator('.match-one .breakdown');
    for (let at = 0; at < CARDS; at += 1) {
      const points = (await breakdowns.nth(at).locator('.breakdown-points strong').allTextContents()).map(Number);
      const most = (await breakdowns.nth(at).locator('.breakdown-points .quiet').allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
      const [sum] = await breakdowns.nth(at).locator('.breakdown-sum').allTextContents();
      expect(points).toEqual(best[at]?.parts.map((part) => part.points));
      expect(most).toEqual(best[at]?.parts.map((part) => part.max));
      expect(sum).toContain(` ${points.reduce((all, one) => all + one, 0)} `);
      expect(best[at]?.score).toBe(points.reduce((all, one) => all + one, 0));
    }
  });

  it('opens each number that can be pressed to its sentence, field, line of the profile, rule or sum', async () => {
    for (const figure of figures.filter(({ way }) => way === 'sheet')) proofs.push({ figure, proof: await readSheet(page, figure) });
    // A reason that only says what we did not find has no number; one with a number has something behind it.
    const bare = proofs.filter(({ proof }) => proof.quotes.length + proof.fields.length + proof.profile.length + proof.rules.length + proof.methods.length === 0);
    expect(bare.map(({ figure }) => figure.text)).toEqual([]);
    expect(proofs.flatMap(({ proof }) => proof.profile).filter((line) => !/^.+: \S/.test(line))).toEqual([]);
    // A rule has its days, and a link to where it was read.
    expect(proofs.flatMap(({ proof }) => proof.rules).filter(({ dated, link }) => !dated || !link?.startsWith('https://'))).toEqual([]);
    const all = proofs.map(({ proof }) => proof);
    expect(all.some(({ quotes }) => quotes.length > 0)).toBe(true);
    expect(all.some(({ profile }) => profile.length > 0)).toBe(true);
    expect(all.some(({ rules }) => rules.length > 0)).toBe(true);
  });

  it('has each number letter by letter behind it, or the way it is worked out', async () => {
    const pages = new Map<string, string>();
    const unexplained: string[] = [];
    for (const { figure, proof } of proofs) {
      for (const number of figure.text.match(NUMBER) ?? []) {
        if (proof.text.includes(number) || proof.methods.length > 0) continue;
        for (const href of proof.offers) pages.set(href, pages.get(href) ?? (await readPage(href)));
        if (!proof.offers.some((href) => pages.get(href)?.includes(number))) unexplained.push(`${number} in “${figure.text}”`);
      }
    }
    expect(unexplained).toEqual([]);
  });

  it('leads from each sentence into the page of the offer, where it is lit in the ad’s own words', async () => {
    const quoting = new Set(proofs.flatMap(({ proof }) => (proof.quotes.length > 0 ? proof.offers : [])).filter((href) => href.includes('#says-')));
    expect(quoting.size).toBeGreaterThan(CARDS);
    const own = await enter();
    for (const href of quoting) {
      const { pathname, hash } = new URL(href, product.url);
      await own.goto(href);
      const lit = own.locator(`details[data-says~="${hash.slice('#says-'.length)}"][open] mark`);
      await lit.first().waitFor();
      const { title, descriptionText } = (await (await fetch(new URL(`/api${pathname}`, product.url))).json()) as { title: string; descriptionText: string };
      for (const words of await lit.allTextContents()) expect(`${title}\n${descriptionText}`).toContain(words);
    }
    for (const { proof } of proofs) for (const words of proof.quotes) expect(words.trim()).not.toBe('');
  });

  it('leads from each number of a card to the page of its offer, which says the same', async () => {
    const missing: string[] = [];
    const pages = new Map<string, string>();
    for (const { text, href } of figures.filter(({ way, inside }) => way === 'link' && inside !== 'aside')) {
      if (!href) continue;
      pages.set(href, pages.get(href) ?? (await readPage(href)));
      for (const piece of text.split(' · ').filter((one) => /\d/.test(one))) if (!pages.get(href)?.includes(piece.trim())) missing.push(`${piece} on ${href}`);
    }
    expect(missing).toEqual([]);
    expect(pages.size).toBeGreaterThan(0);
  });

  it('would see a number that leads nowhere', async () => {
    await page.evaluate(() => document.querySelector('.why')?.insertAdjacentHTML('beforebegin', '<p id="planted">99 planted</p>'));
    expect((await listFigures(page)).filter(({ way }) => way === null).map(({ text }) => text)).toEqual(['99 planted']);
  });
});

it('left no fault behind in any browser', () => {
  expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
});

async function matches(kind: (typeof KINDS)[number]): Promise<Answer> {
  const answer = await fetch(new URL(`/api/profiles/${kept.id}/matches?kind=${kind}&top=${CARDS}`, product.url), { headers: { 'x-profile-token': kept.token } });
  return (await answer.json()) as Answer;
}

async function enter(): Promise<Page> {
  const visitor = await visit(browser, product.url);
  visitors.push(visitor);
  await keepProfileIn(visitor.page, kept);
  return visitor.page;
}

/** All words of the page of an offer, with what it keeps closed. */
async function readPage(href: string): Promise<string> {
  const own = await enter();
  await own.goto(href);
  await own.locator('.ad-says').waitFor();
  const text = await own.locator('#main').evaluate((main) => main.textContent);
  await own.close();
  return text.replaceAll(/\s/g, ' ');
}

async function numbersIn(page: Page, selector: string): Promise<number[]> {
  const text = (await page.locator(selector).first().textContent()) ?? '';
  return (text.replaceAll(/(\d),(\d)/g, '$1$2').match(/\d+/g) ?? []).map(Number);
}
