import path from 'node:path';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { settle, visit } from './browser.js';
import { keepProfileIn } from './kept-profile.js';
import type { KeptProfile } from './kept-profile.js';
import { addressIn } from './routes.js';
import type { PageRoute } from './routes.js';
import { signIn } from './sign-in.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** A desk and a phone. */
export const SHAPES = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;
/** What a change of colours alone can break: these are looked at again in the dark; all rules are, in the light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Where a picture of each look is kept; nowhere when the variable is not set. */
const PICTURES = process.env['E2E_PICTURES'];

/**
 * Looks at every route in a language, two side by side, as `who` (nobody when undefined) and, where a route asks for it, with the kept profile. Gives one line for
 * each thing that is wrong: with the page itself, or in the browser behind it. Throws when there is no route to look at.
 */
export async function lookAtRoutes(browser: Browser, url: string, language: 'en' | 'nl', routes: readonly PageRoute[], { who, profile }: { who?: 'staff' | 'employer'; profile?: KeptProfile } = {}): Promise<string[]> {
  if (routes.length === 0) throw new Error('There is nothing to look at.');
  const left = [...routes];
  const wrong: string[] = [];
  await Promise.all([1, 2].map(async () => {
    const { context, page, faults } = await visit(browser, url);
    if (who) await signIn(page, who);
    if (profile) await keepProfileIn(page, profile);
    for (let route = left.shift(); route !== undefined; route = left.shift()) {
      const { status } = route;
      const name = `${route.name} (${language})`;
      await page.setViewportSize(SHAPES[0]);
      await page.goto(addressIn(language, route));
      wrong.push(...(await settle(page, route)), ...(await lookAt(page, name)));
      // The browser logs by itself that a page, or what the app asked for it, answered 404 or 410.
      wrong.push(...faults.splice(0).filter((fault) => !(status && fault.includes(`status of ${status}`))).map((fault) => `${name}: ${fault}`));
    }
    await context.close();
  }));
  return wrong;
}

/** Everything that is wrong with a page, wide and narrow, light and dark; also whether it must be scrolled sideways, down to 320 px. */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const shape of SHAPES) {
    await page.setViewportSize(shape);
    wrong.push(...(await inBothColours(page, `${name}, ${shape.width}`)), ...(await sideways(page, name)));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  return [...wrong, ...(await sideways(page, name))];
}

/** What is wrong with a page as it stands, light and dark. */
export async function inBothColours(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [colorScheme, runOnly] of [['dark', { type: 'rule', values: COLOUR_RULES }], ['light', { type: 'tag', values: TAGS }]] as const) {
    await page.emulateMedia({ colorScheme });
    wrong.push(...(await violations(page, `${name}, ${colorScheme}`, { type: runOnly.type, values: [...runOnly.values] })));
    // A picture of more than the screen makes a map begin anew: of a page with a map the screen is enough.
    if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}, ${colorScheme}.png`.replaceAll(/[^\w.]+/g, '-')), fullPage: (await page.locator('.offer-map').count()) === 0 });
  }
  return wrong;
}

/** What is wrong with a page as it stands, by every rule, in the colours that it has. Throws when there was nothing that could be judged. */
export async function violations(page: Page, name: string, runOnly: NonNullable<RunOptions['runOnly']> = { type: 'tag', values: TAGS }): Promise<string[]> {
  // The rules are written into a page once: reading them takes as long as looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const seen = await page.evaluate(async (options) => {
    const { violations: found, passes, incomplete } = await (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, options);
    return {
      found: found.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)),
      judged: found.length + passes.length, open: incomplete.map(({ id }) => id), text: document.body.innerText.slice(0, 80),
    };
    // Of what is right one example is enough; most of the time went into naming the rest.
  }, { runOnly, resultTypes: ['violations'] } as const);
  if (seen.judged === 0) throw new Error(`${name}: nothing was looked at (${seen.open.join(', ')}): ${seen.text}`);
  return seen.found.map((fault) => `${name}: ${fault}`);
}

async function sideways(page: Page, name: string): Promise<string[]> {
  const [screen, wide] = await page.evaluate(async () => {
    const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    // What measures itself (a plot, a map) follows a change of the window some frames later.
    for (let frame = 0; frame < 30 && tooWide() > 0; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [document.documentElement.clientWidth, tooWide()];
  });
  return wide && wide > 0 ? [`${name}: ${wide} px wider than a screen of ${screen}`] : [];
}
