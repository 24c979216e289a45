// A cheap phone on a slow line: the first view of the vacancy search (largest contentful paint, layout shift, weight), and typing into the search box, in headless Chromium
// at 1.6 Mbit/s, 150 ms and a quarter of the processor. The whole product runs with its demo data. Needs a Chromium (CHROMIUM_PATH or `chromium` on PATH).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { percentile, report } from './bench-result.mjs';
import { load, requireFrom } from './built-packages.mjs';

const ROUNDS = 5;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;

const { findOnPath } = await load('tooling/stack');
const chromiumPath = process.env.CHROMIUM_PATH || findOnPath('chromium');
if (chromiumPath === undefined) {
  process.stderr.write('web-first-view SKIPPED: no chromium. Install it or set CHROMIUM_PATH.\n');
  process.exit(0);
}
const { chromium } = requireFrom('apps/web')('playwright-core');

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

async function startProduct(stateDir) {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '..', 'scripts', 'start.mjs')], { env: { ...process.env, PORT: String(port), STATE_DIR: stateDir }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (/Ready/.test(said)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said.slice(-500)}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGTERM')) };
}

/** Watches from the first byte on: paints, shifts, long tasks. */
const OBSERVE = () => {
  const seen = { lcp: 0, cls: 0, tasks: [] };
  globalThis.__seen = seen;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = Math.max(seen.lcp, entry.startTime); }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push({ at: entry.startTime, ms: entry.duration }); }).observe({ type: 'longtask', buffered: true });
};

async function visit(browser, url, slow) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  if (slow) {
    await line.send('Network.emulateNetworkConditions', LINE);
    await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  const weight = { bytes: 0, requests: 0, scripts: 0 };
  const scripts = new Set();
  line.on('Network.responseReceived', ({ requestId, type }) => { weight.requests += 1; if (type === 'Script') scripts.add(requestId); });
  line.on('Network.loadingFinished', ({ encodedDataLength }) => { weight.bytes += encodedDataLength; });
  // As packed on the line, without the fields of the answers.
  line.on('Network.dataReceived', ({ requestId, encodedDataLength }) => { if (scripts.has(requestId)) weight.scripts += encodedDataLength; });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: 'networkidle' });
  return { context, page, weight: { ...weight } };
}

const stateDir = mkdtempSync(path.join(tmpdir(), 'mitn-bench-web-'));
const product = await startProduct(stateDir);
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  const [lcp, cls, bytes, scripts] = [[], [], [], []];
  let identical = true;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { context, page, weight } = await visit(browser, `${product.url}/vacancies`, true);
    const seen = await page.evaluate(() => globalThis.__seen);
    identical &&= (await page.locator('[data-offer-id]').count()) > 5;
    lcp.push(seen.lcp);
    cls.push(seen.cls * 1_000);
    bytes.push(weight.bytes / 1_000);
    scripts.push(weight.scripts / 1_000);
    await context.close();
  }
  const line = (name, unit, values, most) => report({ name, unit, ours: Math.max(0.001, percentile(values, 50)), peer: most, goal: `<= ${most}`, reached: percentile(values, 50) <= most, identical, n: values.length });
  line('web-lcp', 'ms, vacancy search, 1.6 Mbit/s, 150 ms, 4x slower processor (peer: the goal)', lcp, 2_000);
  line('web-layout-shift', 'thousandths (peer: the goal)', cls, 20);
  line('web-weight', 'kB of the first view (peer: the goal)', bytes, 250);
  line('web-scripts', 'kB of scripts that the first view loads (peer: the goal)', scripts, 130);

  // Typing: each key, and all that follows from it until the results stand.
  const { context, page } = await visit(browser, `${product.url}/vacancies`, true);
  const box = page.getByRole('searchbox', { name: 'Search' }).or(page.getByRole('combobox', { name: 'Search' })).or(page.getByLabel('Search', { exact: true })).first();
  await box.click();
  await page.waitForTimeout(1_500);
  const before = await page.evaluate(() => performance.now());
  for (const text of ['nurse', 'software engineer', 'verpleegkundige']) {
    await box.fill('');
    await box.pressSequentially(text, { delay: 120 });
    await page.waitForTimeout(1_500);
  }
  const tasks = await page.evaluate((from) => globalThis.__seen.tasks.filter(({ at }) => at >= from).map(({ ms }) => ms), before);
  identical = (await page.locator('[data-offer-id]').count()) > 0;
  report({ name: 'web-typing', unit: `ms, the longest task while typing (${tasks.length} of 50 ms or more; peer: the goal)`, ours: Math.max(0.001, ...tasks), peer: 50, goal: 'no task over 50 ms', reached: tasks.length === 0, identical, n: 37 });
  await context.close();
} finally {
  await browser.close();
  await product.stop();
  rmSync(stateDir, { recursive: true, force: true });
}
