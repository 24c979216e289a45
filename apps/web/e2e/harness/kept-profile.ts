import type { Page } from 'playwright-core';
import { createIntakeBody } from './made-input.js';
import { eventually } from './product.js';
import type { Product } from './product.js';

/** The key of an anonymous profile as the browser keeps it. */
export interface KeptProfile {
  id: string;
  token: string;
  expiresAt: string | null;
}

/** Makes an anonymous profile and waits until its matches are there. */
export async function makeProfile(product: Product): Promise<KeptProfile> {
  const { profile } = createIntakeBody('nobody') as { profile: object };
  const answer = await fetch(new URL('/api/profiles', product.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(profile) });
  if (answer.status !== 201) throw new Error(`POST /api/profiles answered ${answer.status}: ${await answer.text()}`);
  const { id, token, expiresAt } = (await answer.json()) as KeptProfile;
  await eventually(async () => {
    const matches = await fetch(new URL(`/api/profiles/${id}/matches`, product.url), { headers: { 'x-profile-token': token } });
    return ((await matches.json()) as { state: string }).state === 'ready';
  }, { withinMs: 30_000, otherwise: () => 'The matches of a new profile did not get ready.' });
  return { id, token, expiresAt };
}

/** Lets a page find the profile in the browser's storage, as if it had been made there. */
export async function keepProfileIn(page: Page, profile: KeptProfile): Promise<void> {
  await page.addInitScript((kept) => {
    // A frame in the page (of a mail that is shown) may have no storage at all.
    if (window === window.top) localStorage.setItem('mitn.profile', JSON.stringify(kept));
  }, profile);
}
