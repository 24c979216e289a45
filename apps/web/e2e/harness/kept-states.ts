import { openDesk } from './desk.js';
import { makeProfile } from './kept-profile.js';
import type { KeptProfile } from './kept-profile.js';
import { eventually } from './product.js';
import type { Product } from './product.js';
import { postVacancy } from './routes.js';
import type { PageRoute } from './routes.js';

const ADDRESS = 'ada@people.example';

/** The pages of a person that need doings first: news, saved offers and searches, mails and their links. Makes all of that. */
export async function listPersonRoutes(product: Product, profile: KeptProfile): Promise<PageRoute[]> {
  const links = await tell(product, profile);
  return [
    { name: 'news', path: '/alerts', profile: true },
    { name: 'saved, with a profile', path: '/saved', profile: true },
    { name: 'the profile again', path: '/profile', profile: true },
    { name: 'confirm a mail address', path: links.confirm, plain: true, sole: true },
    { name: 'a link of a mail that is over', path: '/confirm-mail/a-token-that-nobody-has', plain: true, sole: true, status: 404 },
    { name: 'stop the mails', path: links.unsubscribe, plain: true, sole: true },
    { name: 'the mails of this machine', path: '/dev/mails', plain: true, sole: true },
  ];
}

/** The pages of staff that need doings first: a newcomer's file, a cohort with a plan. Makes both. */
export async function listStaffRoutes(product: Product): Promise<PageRoute[]> {
  const { newcomer, cohort } = await plan(product);
  return [
    { name: 'the file of a newcomer', path: `/staff/newcomers/${newcomer}`, who: 'staff' },
    { name: 'the file of a newcomer, homes', path: `/staff/newcomers/${newcomer}?kind=home`, who: 'staff' },
    { name: 'cohorts', path: '/staff/cohorts', who: 'staff' },
    { name: 'a new cohort', path: '/staff/cohorts?making=true', who: 'staff' },
    ...(['table', 'board', 'plots', 'settings', 'history'] as const).map((view) => ({ name: `a plan: ${view}`, path: `/staff/cohorts/${cohort}?view=${view}`, who: 'staff' as const })),
  ];
}

/** Saves offers and a search, gives and confirms a mail address, and lets an offer come that is told. A second profile has an address that waits. */
async function tell(product: Product, profile: KeptProfile): Promise<{ confirm: string; unsubscribe: string }> {
  const second = await makeProfile(product);
  const call = async (method: string, path: string, body: object, { token }: KeptProfile = profile): Promise<void> => {
    const answer = await fetch(new URL(path, product.url), { method, headers: { 'content-type': 'application/json', 'x-profile-token': token }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  };
  const linkOf = (to: string, link: RegExp): Promise<string> =>
    eventually(
      async () => {
        const { mails } = (await (await fetch(new URL(`/api/dev/mails?to=${encodeURIComponent(to)}`, product.url))).json()) as { mails: { text: string }[] };
        return mails.map(({ text }) => link.exec(text)?.[0]).find(Boolean) ?? '';
      },
      { withinMs: 60_000, otherwise: () => `No mail to ${to} with ${link}.` },
    );
  const CONFIRM = /\/confirm-mail\/[\w-]+/;
  for (const [to, whose] of [[ADDRESS, profile], ['grace@people.example', second]] as const) await call('PUT', `/api/alert-settings/mail-address?profileId=${whose.id}`, { address: to, language: 'en' }, whose);
  await call('POST', `/api${await linkOf(ADDRESS, CONFIRM)}`, {});
  await call('POST', `/api/saved-searches?profileId=${profile.id}`, { kind: 'vacancy', name: 'Work by the harbour', query: { q: 'harbour' }, frequency: 'at-once', channels: { app: true, mail: true } });
  const first = async (path: string): Promise<string> => ((await (await fetch(new URL(path, product.url))).json()) as { hits: { id: string }[] }).hits[0]?.id ?? '';
  const [vacancy, home] = [await first('/api/search/vacancies'), await first('/api/search/homes')];
  await call('POST', `/api/profiles/${profile.id}/saved-offers`, { offers: [{ kind: 'vacancy', id: vacancy, repliedOn: null }, { kind: 'home', id: home, repliedOn: '2026-01-01' }] });
  await postVacancy(product, 'Harbour archivist');
  return { confirm: await linkOf('grace@people.example', CONFIRM), unsubscribe: await linkOf(ADDRESS, /\/unsubscribe\/[\w-]+/) };
}

/** A cohort of a few with a plan, and somebody's file. */
async function plan(product: Product): Promise<{ newcomer: string; cohort: string }> {
  const desk = await openDesk(product);
  const { newcomers } = await desk.get<{ newcomers: { id: string }[] }>('/api/newcomers?limit=12');
  const cohort = await desk.post<{ id: string }>('/api/cohorts', { name: 'Winter arrivals', newcomerIds: newcomers.map(({ id }) => id) });
  const asked = await desk.post<{ id: string }>(`/api/cohorts/${cohort.id}/plans`);
  await eventually(async () => (await desk.get<{ state: string }>(`/api/cohorts/${cohort.id}/plans/${asked.id}/progress`)).state === 'done', { withinMs: 120_000, otherwise: () => 'The plan was not made.' });
  return { newcomer: newcomers[0]?.id ?? '', cohort: cohort.id };
}
