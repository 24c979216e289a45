import type { Page } from 'playwright-core';

/** The two people of the demo data, and the password of both. */
export const PEOPLE = { staff: 'staff@demo.makeitinthenorth.example', employer: 'employer@demo.makeitinthenorth.example' };
export const PASSWORD = 'welcome-north';

/** Signs a demo person in through the form and waits for the page that is theirs. */
export async function signIn(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(PEOPLE[who]);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**/${who}`);
}
