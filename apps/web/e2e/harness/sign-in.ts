import type { Page } from 'playwright-core';

/** The two people of the demo data. */
const PEOPLE = { staff: 'staff@demo.makeitinthenorth.example', employer: 'employer@demo.makeitinthenorth.example' };

/** Signs a demo person in through the form and waits for the page that is theirs. */
export async function signIn(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(PEOPLE[who]);
  await page.getByLabel('Password').fill('welcome-north');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**/${who}`);
}
