// Makes a picture of every page at 390 and 1280 px, light and dark, against a running stack. Started by scripts/screenshots.mjs.
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PROFILE = {
  household: { adults: 2, children: 0, pets: false }, languages: [{ language: 'en', level: 'C1' }, { language: 'nl', level: 'A1' }],
  work: { occupations: ['data engineer', 'software developer', 'nurse'], skills: ['SQL', 'Python', 'TypeScript'], hoursMin: 24, hoursMax: 40 },
  home: { types: ['apartment', 'studio', 'house'], maxCostCentsPerMonth: 130_000, needsRegistration: true },
  permit: { situation: 'free-to-work' }, reach: { placeName: 'Groningen', mode: 'bicycle', maxMinutes: 60 },
};

/** The pages to look at. `who`: the demo person that must be signed in; `profile`: needs a kept profile; `before`: what to do on the page first. */
function pagesOf(offers) {
  return [
    { name: 'landing', path: '/' },
    { name: 'landing-nl', path: '/nl' },
    { name: 'search-both', path: '/?q=data+enginer' },
    { name: 'vacancies', path: '/vacancies?q=enginer' },
    { name: 'vacancies-all', path: '/vacancies?dutch=not-needed&dutch=plus', before: openFirstLabel },
    { name: 'vacancies-around', path: '/vacancies?q=engineer&place=Groningen' },
    { name: 'vacancies-map', path: '/vacancies?view=map', before: openOnMap },
    { name: 'homes-map', path: '/nl/homes?view=map&place=Groningen&radiusKm=40', before: openOnMap },
    { name: 'homes-near-job', path: `/homes?vacancyId=${offers.vacancy}&sort=distance` },
    { name: 'vacancies-permit', path: '/vacancies?meetsPermit=highly-skilled-migrant&age=29' },
    { name: 'vacancies-filters', path: '/vacancies', before: openFilters, only: 390 },
    { name: 'vacancies-empty', path: '/vacancies?q=zzzzqqqq&dutch=plus' },
    { name: 'vacancies-nl', path: '/nl/vacancies' },
    { name: 'homes', path: '/homes' },
    { name: 'homes-nl', path: '/nl/homes' },
    { name: 'vacancy', path: `/vacancies/${offers.vacancy}` },
    { name: 'vacancy-nl', path: `/nl/vacancies/${offers.vacancy}`, before: openSaidFact },
    { name: 'vacancy-earn', path: `/vacancies/${offers.vacancy}`, before: choosePermit },
    { name: 'home', path: `/homes/${offers.home}` },
    { name: 'home-nl', path: `/nl/homes/${offers.home}`, before: openSaidFact },
    { name: 'home-refuses', path: `/homes/${offers.refusing}` },
    { name: 'calculators', path: '/calculators' },
    { name: 'calculators-answer', path: '/nl/calculators', before: workItOut },
    { name: 'offer-unknown', path: '/vacancies/00000000-0000-4000-8000-000000000000' },
    { name: 'profile', path: '/profile' },
    { name: 'profile-nl', path: '/nl/profile' },
    { name: 'matches', path: '/matches', profile: true },
    { name: 'matches-jobs', path: '/matches?kind=vacancy', profile: true },
    { name: 'matches-homes', path: '/matches?kind=home', profile: true },
    { name: 'matches-nl', path: '/nl/matches', profile: true, before: openNumber },
    { name: 'matches-start', path: '/matches' },
    { name: 'alerts', path: '/alerts', profile: true },
    { name: 'alerts-start', path: '/nl/alerts' },
    { name: 'saved', path: '/saved', profile: true },
    { name: 'comparison', path: `/saved?compare=homes&offer=${offers.home}&offer=${offers.refusing}` },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'staff', path: '/staff', who: 'staff', before: (page) => page.keyboard.press('Enter') },
    { name: 'newcomer-file', path: '/staff', who: 'staff', before: openFile },
    { name: 'cohorts', path: '/staff/cohorts', who: 'staff' },
    { name: 'cohort', path: '/staff/cohorts', who: 'staff', before: openCohort },
    { name: 'cohort-new', path: '/staff/cohorts?making=true', who: 'staff' },
    { name: 'staff-names', path: '/staff?view=names', who: 'staff' },
    { name: 'staff-review', path: '/staff/review', who: 'staff' },
    { name: 'staff-sponsors', path: '/staff/review?tab=sponsors', who: 'staff' },
    { name: 'staff-merges', path: '/staff/review?tab=merges', who: 'staff' },
    { name: 'employer', path: '/employer', who: 'employer', before: writeRisky },
    { name: 'help', path: '/help' },
    { name: 'about', path: '/about' },
    { name: 'privacy', path: '/privacy' },
    { name: 'terms', path: '/terms' },
    { name: 'accessibility', path: '/accessibility' },
    { name: 'sources', path: '/sources' },
    { name: 'not-found', path: '/nothing-here' },
  ];
}

const openFile = async (page) => {
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Everything about this household|^Alles over dit huishouden/ }).click();
  await page.locator('.file-match').first().locator('summary').click();
};
const openCohort = async (page) => {
  await page.locator('main li a').first().click();
  await page.waitForURL(/\/cohorts\/[0-9a-f-]{36}/);
};
const openNumber = async (page) => {
  await page.locator('.why .reason').first().click({ timeout: 5000 });
  await page.locator('.number-sources').waitFor({ timeout: 5000 });
};
const openFirstLabel = async (page) => {
  await page.locator('button.chip').first().click({ timeout: 5000 });
  await page.locator('.evidence').first().waitFor({ timeout: 5000 });
};
const openSaidFact = (page) => page.locator('details.said-fact summary').nth(1).click({ timeout: 5000 });
const choosePermit = async (page) => {
  await page.locator('.earn select').selectOption('highly-skilled-migrant');
  await page.locator('.earn .calc-said').first().waitFor({ timeout: 5000 });
};
const writeRisky = async (page) => {
  await page.locator('textarea').fill('You are a native Dutch speaker and you join a young and dynamic team in our office by the harbour.');
  await page.locator('.notice mark').first().waitFor({ timeout: 8000 });
};
const workItOut = async (page) => {
  await page.locator('.calc-form [name=pay]').fill('4.300');
  await page.locator('.calc-form button[type=submit]').click();
  await page.locator('.calc-rules').waitFor({ timeout: 5000 });
  await page.locator('.calc-rules summary').click();
};
const openOnMap = async (page) => {
  await page.locator('.map-mark').first().waitFor({ timeout: 10_000 });
  for (let at = 0; at < 8 && !(await page.locator('.offer-map-panel, .offer-card-chosen').first().isVisible()); at += 1) {
    await page.locator('.map-mark').first().press('Enter');
    await page.waitForTimeout(400);
  }
};
const openFilters = (page) => page.locator('.quick-filter').first().click({ timeout: 5000 });

/**
 * @param {{ url: string, folder: string, chromiumPath: string, only: string[], people: Record<string, { email: string, password: string }> }} options
 * @returns the number of pictures and what went wrong, one line each.
 */
export async function takeScreenshots({ url, folder, chromiumPath, only, people }) {
  await mkdir(folder, { recursive: true });
  if (only.length === 0) for (const file of await readdir(folder)) if (file.endsWith('.png')) await rm(path.join(folder, file));
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ARGUMENTS });
  const problems = [];
  let taken = 0;
  try {
    const pages = pagesOf(await firstOffers(url)).filter((page) => only.length === 0 || only.includes(page.name));
    const profile = await makeProfile(url);
    for (const width of [390, 1280]) {
      for (const scheme of ['light', 'dark']) {
        for (const who of [undefined, 'staff', 'employer']) {
          const wanted = pages.filter((page) => page.who === who && (page.only === undefined || page.only === width));
          if (wanted.length === 0) continue;
          const context = await browser.newContext({ baseURL: url, colorScheme: scheme, viewport: { width, height: width === 390 ? 844 : 900 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Amsterdam' });
          if (who) await signIn(context, people[who], problems, who);
          for (const one of wanted) {
            const page = await context.newPage();
            page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && problems.push(`${one.name} ${width} ${scheme}: ${message.text()}`));
            page.on('pageerror', (error) => problems.push(`${one.name} ${width} ${scheme}: ${error.message}`));
            page.on('request', (request) => new URL(request.url()).origin !== new URL(url).origin && problems.push(`${one.name}: asks ${request.url()} of a third party`));
            if (one.profile && profile) await page.addInitScript((kept) => localStorage.setItem('mitn.profile', JSON.stringify(kept)), profile);
            try {
              await page.goto(one.path, { waitUntil: 'networkidle', timeout: 20_000 });
              await page.locator('main :is(h1, h2)').first().waitFor({ state: 'attached', timeout: 10_000 });
              await one.before?.(page);
              await page.waitForTimeout(350);
              await page.screenshot({ path: path.join(folder, `${one.name}-${width}-${scheme}.png`), fullPage: true });
              const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
              if (wide > 0) problems.push(`${one.name} ${width}: the page is ${wide} px wider than the screen`);
              taken += 1;
            } catch (error) {
              problems.push(`${one.name} ${width} ${scheme}: ${String(error).split('\n')[0]}`);
            }
            await page.close();
          }
          await context.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
  return { taken, problems };
}

async function firstOffers(url) {
  const first = async (route) => (await (await fetch(new URL(route, url))).json()).hits?.[0]?.id ?? '00000000-0000-4000-8000-000000000000';
  return { vacancy: await first('/api/search/vacancies?dutch=plus'), home: await first('/api/search/homes?registration=possible&type=apartment'), refusing: await first('/api/search/homes?internationals=excluded') };
}

async function makeProfile(url) {
  const answer = await fetch(new URL('/api/profiles', url), { method: 'POST', headers: { 'content-type': 'application/json', origin: new URL(url).origin }, body: JSON.stringify(PROFILE) });
  if (!answer.ok) return null;
  const { id, token, expiresAt } = await answer.json();
  // The matches of a new profile take a moment; the pictures should show them.
  for (let tries = 0; tries < 40; tries += 1) {
    const matches = await (await fetch(new URL(`/api/profiles/${id}/matches`, url), { headers: { 'x-profile-token': token } })).json();
    if (matches.state === 'ready') break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return { id, token, expiresAt };
}

async function signIn(context, person, problems, who) {
  const page = await context.newPage();
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  await page.locator('input[type=email]').fill(person.email);
  await page.locator('input[type=password]').fill(person.password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/\/(staff|employer)/, { timeout: 10_000 }).catch(() => problems.push(`${who}: signing in did not work`));
  await page.close();
}
