import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { PageRoute } from './routes.js';

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Nothing but our own server can be found: a page that asks somebody else is told, and nobody is bothered.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Debian's Chromium, or the one that CHROMIUM_PATH names. Throws one line that says what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const found = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => file && existsSync(file));
  if (!found) throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: found, args: ARGUMENTS });
}

/** A browser of one person, with a list of what went wrong in it that nobody on the page would have seen. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Requests to third parties, console errors, uncaught errors, refusals by the Content-Security-Policy, dialogs, and code that ran from data. */
  faults: string[];
}

/** Opens a fresh browser context (no cookies, nothing kept) that is watched from its first request on. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
  const faults: string[] = [];
  const { origin } = new URL(url);
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== origin) faults.push(`third party: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(setTraps);
  return { context, page: await context.newPage(), faults };
}

/**
 * Waits until a page stands as its reader sees it: drawn by the app (but for the one page that is complete without it) and with nothing more on its
 * way. Gives what kept it from that, one line each.
 */
export async function settle(page: Page, route: PageRoute): Promise<string[]> {
  const heading = page.locator(route.plain ? 'h1' : '#main h1').first();
  const headed = await heading.waitFor({ state: 'attached' }).then(() => true, () => false);
  const whole = await page.locator('.skeletons').first().waitFor({ state: 'detached' }).then(() => true, () => false);
  return [...(headed ? [] : [`${route.name}: no heading of level 1`]), ...(whole ? [] : [`${route.name}: still loading`])];
}

/** Runs in the page before anything else: what the policy refuses, and what code from data would call or set, is told as a console error. */
function setTraps(): void {
  document.addEventListener('securitypolicyviolation', (event) => console.error(`REFUSED by ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    Object.defineProperty(window, name, { value: () => console.error(`EXECUTED ${name}`), writable: false });
  }
  Object.defineProperty(window, 'pwned', {
    get: () => undefined,
    set() {
      console.error('EXECUTED pwned');
    },
  });
}
