import type { Page } from 'playwright-core';

/** One piece of text with a number in it, and where a press on it leads. */
export interface Figure {
  text: string;
  /** sheet: opens where it comes from; link: to a page; count: of what the page itself lists; null: nowhere. */
  way: 'sheet' | 'link' | 'count' | null;
  href: string | null;
  inside: 'card' | 'aside' | 'head';
  /** Its number among what can be pressed, as `data-figure`. */
  at: number;
}

/** What an open sheet says about a number. */
export interface Proof {
  text: string;
  quotes: string[];
  /** Fields of the source, each with its link to the offer. */
  fields: string[];
  profile: string[];
  rules: { title: string; dated: boolean; link: string | null }[];
  methods: string[];
  /** Addresses of the offers that it names. */
  offers: string[];
}

/** Every number that a person sees on the page of matches, found in its text and not by what the page calls it. */
export function listFigures(page: Page): Promise<Figure[]> {
  return page.evaluate(() => {
    const figures: Figure[] = [];
    const main = document.querySelector('#main');
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\d/.test(node.textContent ?? '') || element.closest('.sr-only, dialog') || !element.checkVisibility()) continue;
      // Of a line that is pressed as a whole its whole text counts, once.
      const pressed = element.closest('button, a');
      const whole = pressed ?? element;
      if (seen.has(whole)) continue;
      seen.add(whole);
      whole.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getClientRects()[0] ?? element.getBoundingClientRect();
      // What a finger on the number would touch: a card is one link that lies over its text.
      const touched = pressed ?? document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('button, a') ?? null;
      const counts = element.closest('h1, .tabs, .matches-more, .breakdown-sum, .breakdown > button') !== null;
      touched?.setAttribute('data-figure', String(figures.length));
      figures.push({
        text: (whole.textContent ?? '').replaceAll(/\s/g, ' ').trim(), way: counts ? 'count' : touched === null ? null : touched.tagName === 'A' ? 'link' : 'sheet', href: touched?.getAttribute('href') ?? null,
        inside: element.closest('aside') ? 'aside' : element.closest('.match-one') ? 'card' : 'head', at: figures.length,
      });
    }
    return figures;
  });
}

/** Presses a number, reads what opens, and closes it. Throws when nothing opens. */
export async function readSheet(page: Page, { at }: Figure): Promise<Proof> {
  await page.locator(`[data-figure="${at}"]`).click();
  const sheet = page.locator('dialog[open]');
  await sheet.locator('.number-sources, .evidence-one').first().waitFor();
  await sheet.locator('.evidence-wait').first().waitFor({ state: 'detached' });
  // The rules come with an answer of their own.
  await page.waitForLoadState('networkidle');
  const proof = await sheet.evaluate((dialog): Proof => {
    const texts = (selector: string) => Array.from(dialog.querySelectorAll(selector), (one) => (one.textContent ?? '').replaceAll(/\s/g, ' ').trim());
    const sections = Array.from(dialog.querySelectorAll('section.source'));
    const under = (heading: string) => sections.filter((one) => one.querySelector('h3')?.textContent === heading);
    const links = Array.from(dialog.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '').filter((href) => /\/(?:vacancies|homes)\//.test(href));
    return {
      text: (dialog.textContent ?? '').replaceAll(/\s/g, ' '),
      quotes: texts('.evidence-quote mark'),
      fields: sections.filter((one) => one.textContent?.includes('gives it in a field of its own')).map((one) => one.querySelector('h3')?.textContent ?? ''),
      profile: under('From your profile').flatMap((one) => Array.from(one.querySelectorAll('li'), (line) => line.textContent ?? '')),
      rules: Array.from(dialog.querySelectorAll('.rule-note'), (rule) => ({ title: rule.querySelector('.rule-note-title')?.textContent ?? '', dated: /\b20\d\d\b/.test(rule.querySelector('.quiet')?.textContent ?? ''), link: rule.querySelector('a')?.getAttribute('href') ?? null })),
      methods: under('How we work it out').map((one) => one.textContent ?? ''),
      offers: [...new Set(links)],
    };
  });
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  return proof;
}
