import { getProfileRoute, listMatchesRoute, ProfileBody, updateProfileRoute } from '@mitn/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi } from '../../testing/fake-api.js';
import { fakeId, fakeBasis, fakeMatch } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const KEPT = '33333333-0000-4000-8000-000000000001';
const keepAProfile = async ({ expiresAt = null }: { expiresAt?: string | null } = {}) => {
  const api = createFakeApi();
  if (expiresAt) {
    let kept: ProfileBody = ProfileBody.parse({ household: { adults: 2 }, work: {}, home: {} });
    api.on(getProfileRoute, () => ({ id: KEPT, revision: 1, profile: kept, concepts: null, expiresAt })).on(updateProfileRoute, ({ body }) => ({ id: KEPT, revision: 2, profile: (kept = body), concepts: null, expiresAt }));
  }
  await api.fetch('/api/profiles', { method: 'POST', body: JSON.stringify({ household: { adults: 2 }, work: {}, home: { maxCostCentsPerMonth: 100_000 } }) });
  window.localStorage.setItem('mitn.profile', JSON.stringify({ id: KEPT, token: 't', expiresAt: null }));
  return api;
};

describe('the profile', () => {
  it('is saved from the form and leads to the matches with their reasons', async () => {
    const { user, router, api } = await openApp('/profile');
    await user.type(await screen.findByLabelText('Jobs you want'), 'nurse{Enter}');
    await user.type(screen.getByLabelText('Most you can pay a month, in euros'), '900');
    await user.click(screen.getByRole('button', { name: 'Save and see my matches' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/matches'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your 3 best ways to start' })).toBeTruthy();
    expect(screen.getAllByText('English at work; your Dutch A1 is no hindrance').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Deposit of two months: €1,880').length).toBeGreaterThan(0);
    expect(api.asked).toContain('POST /api/profiles');
    expect(window.localStorage.getItem('mitn.profile')).toContain('a-long-random-token');
  });

  it('takes the licences one has, or that one has none, and shows them again', async () => {
    const sent: ProfileBody[] = [];
    const api = await keepAProfile();
    let kept: ProfileBody = ProfileBody.parse({ household: { adults: 1 }, work: { licences: [] }, home: {} });
    api.on(getProfileRoute, () => ({ id: KEPT, revision: 1, profile: kept, concepts: null, expiresAt: null })).on(updateProfileRoute, ({ body }) => {
      sent.push(body);
      return { id: KEPT, revision: 2, profile: (kept = body), concepts: null, expiresAt: null };
    });
    const { user, unmount } = await openApp('/nl/profile', api);
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Geen van deze' })).checked).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Heftruck' }));
    await user.click(screen.getByRole('checkbox', { name: 'Rijbewijs B' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Geen van deze' }).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: /^Bewaar en toon/ }));
    await waitFor(() => expect(sent.map(({ work }) => work?.licences)).toEqual([['driving-b', 'forklift']]));
    unmount();
    const again = await openApp('/profile', api);
    await again.user.click(await screen.findByRole('checkbox', { name: 'Forklift', checked: true }));
    await again.user.click(screen.getByRole('checkbox', { name: 'Driving licence B', checked: true }));
    // Nothing chosen is "not said", which is not "none".
    await again.user.click(screen.getByRole('button', { name: /^Save and see/ }));
    await waitFor(() => expect(sent.map(({ work }) => work?.licences)).toEqual([['driving-b', 'forklift'], null]));
  });

  it('says what is wrong at its field and sends nothing', async () => {
    const { user, api } = await openApp('/profile');
    const adults = await screen.findByLabelText('Adults');
    await user.clear(adults);
    await user.type(adults, '99');
    await user.click(screen.getByRole('button', { name: 'Save and see my matches' }));
    expect(await screen.findByText('This number is too low or too high.')).toBeTruthy();
    expect(adults.getAttribute('aria-invalid')).toBe('true');
    expect(api.asked.some((one) => one.startsWith('POST'))).toBe(false);
  });

  it('is made anew when the kept one has expired', async () => {
    window.localStorage.setItem('mitn.profile', JSON.stringify({ id: '33333333-0000-4000-8000-000000000001', token: 'old', expiresAt: null }));
    await openApp('/profile');
    expect(await screen.findByText(/was deleted after 30 days/)).toBeTruthy();
    expect(await screen.findByLabelText('Adults')).toBeTruthy();
  });
});

describe('a profile on another device', () => {
  const LINK = `/profile#id=${KEPT}&token=the-key_1`;
  const keptNow = () => JSON.parse(window.localStorage.getItem('mitn.profile') ?? 'null') as unknown;

  it('shows its link only at a press', async () => {
    const { user } = await openApp('/nl/profile', await keepAProfile());
    await user.click(await screen.findByRole('button', { name: 'Toon de link' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link van je profiel' });
    expect(new URL(field.value).pathname + new URL(field.value).hash).toBe(`/nl/profile#id=${KEPT}&token=t`);
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    expect(await navigator.clipboard.readText()).toBe(field.value);
    await user.click(screen.getByRole('button', { name: 'Verberg de link' }));
    expect(screen.queryByRole('textbox', { name: 'Link van je profiel' })).toBeNull();
  });

  it('has no link without a profile', async () => {
    await openApp('/profile');
    expect(await screen.findByLabelText('Adults')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Use on another device' })).toBeNull();
  });

  it('opens by its link after a yes, and the key leaves the address at once', async () => {
    const api = await keepAProfile();
    window.localStorage.clear();
    const keys: (string | null)[] = [];
    api.on(getProfileRoute, ({ headers }) => {
      keys.push(headers.get('x-profile-token'));
      return { id: KEPT, revision: 1, profile: ProfileBody.parse({ household: { adults: 3 }, work: {}, home: {} }), concepts: null, expiresAt: '2026-12-30T00:00:00.000Z' };
    });
    const { user, router } = await openApp(LINK, api);
    expect(await screen.findByRole('heading', { name: 'Open this profile on this device?' })).toBeTruthy();
    await waitFor(() => expect(router.state.location.href).toBe('/profile'));
    expect(keys).toEqual([]);
    expect(keptNow()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Yes, open it here' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Adults')).value).toBe('3');
    expect(keptNow()).toEqual({ id: KEPT, token: 'the-key_1', expiresAt: '2026-12-30T00:00:00.000Z' });
    expect(new Set(keys)).toEqual(new Set(['the-key_1']));
    expect(api.asked.some((one) => one.includes('the-key_1'))).toBe(false);
  });

  it('stays away after a no, and says what it would replace', async () => {
    const other = { id: fakeId(3, 7), token: 'mine', expiresAt: null };
    const api = await keepAProfile();
    window.localStorage.setItem('mitn.profile', JSON.stringify(other));
    const { user, router } = await openApp(LINK, api);
    expect(await screen.findByText(/^This browser has another profile now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'No, do not open it' }));
    expect(await screen.findByLabelText('Adults')).toBeTruthy();
    expect(keptNow()).toEqual(other);
    await router.navigate({ to: '/profile', hash: `id=${KEPT}&token=second` });
    expect(await screen.findByRole('heading', { name: 'Open this profile on this device?' })).toBeTruthy();
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    expect(api.asked.some((one) => one.startsWith(`GET /api/profiles/${KEPT}`))).toBe(false);
  });

  it('is not kept when the link is over', async () => {
    const { user } = await openApp(LINK);
    await user.click(await screen.findByRole('button', { name: 'Yes, open it here' }));
    expect(await screen.findByText(/^This link does not work/)).toBeTruthy();
    expect(keptNow()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'No, do not open it' }));
    expect(await screen.findByLabelText('Adults')).toBeTruthy();
  });
});

describe('the matches', () => {
  it('ask for a profile when there is none', async () => {
    await openApp('/matches');
    expect((await screen.findByRole('link', { name: 'Make my profile' })).getAttribute('href')).toBe('/profile');
  });

  it('show more at a press, as far as the service keeps them', async () => {
    const api = await keepAProfile();
    // The service keeps 30 of the 3,000 that fit.
    api.on(listMatchesRoute, ({ query }) => ({ state: 'ready' as const, profileRevision: 1, rulesVersion: 'r', weightsVersion: 'w', basis: fakeBasis, totals: { vacancy: 1, home: 1, pair: 3000 }, setAside: { vacancy: 0, home: 0, pair: 0 }, matches: Array.from({ length: Math.min(query.top, 30) }, (_none, index) => ({ ...fakeMatch('pair', 0), vacancyId: fakeId(1, index) })) }));
    const { user, router } = await openApp('/matches', api);
    expect(await screen.findByText('12 of 3,000, best first.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('We keep the best 30 of 3,000.')).toBeTruthy();
    expect(router.state.location.href).toBe('/matches?top=36');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Your 30 best ways to start' })).toBeTruthy();
  });

  it('wait while they are computed, and then show themselves', async () => {
    const api = await keepAProfile();
    let asked = 0;
    api.on(listMatchesRoute, () => {
      asked += 1;
      return { state: asked > 1 ? ('ready' as const) : ('computing' as const), profileRevision: 1, rulesVersion: 'r', weightsVersion: 'w', basis: fakeBasis, totals: { vacancy: 1, home: 1, pair: asked > 1 ? 1 : 0 }, setAside: { vacancy: 0, home: 0, pair: 0 }, matches: asked > 1 ? [fakeMatch('pair', 0)] : [] };
    });
    await openApp('/matches', api);
    expect(await screen.findByText(/comparing your profile/)).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'Your best way to start' }, { timeout: 4000 })).toBeTruthy();
  });

  it('say what one change would give, put it into the profile at a press, and take it back', async () => {
    const { user, api } = await openApp('/matches?kind=home', await keepAProfile());
    const panel = (await screen.findByRole('heading', { name: 'What would change this' }, { timeout: 4000 })).closest('section') as HTMLElement;
    expect(within(panel).getByText('+17').closest('li')?.textContent).toContain('homes');
    await user.click(within(panel).getByRole('button', { name: /Put this in my profile ?: With €120 more rent/ }));
    expect(await screen.findByText(/Your profile is changed: With €120 more rent/)).toBeTruthy();
    expect(api.asked).toContain(`PUT /api/profiles/${KEPT}`);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(api.asked.filter((one) => one.startsWith('PUT /api/profiles/')).length).toBe(2));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('put what one wants on top, and say why the order is as it is', async () => {
    const { user, api } = await openApp('/matches?kind=vacancy', await keepAProfile());
    await user.click(await screen.findByRole('button', { name: /I’m interested ?: Research Data Steward/ }));
    const group = (await screen.findByRole('heading', { level: 2, name: 'You are interested' })).closest('section') as HTMLElement;
    expect(within(group).getByRole('link', { name: 'Research Data Steward' })).toBeTruthy();
    expect(within(group).getByText(/On top because you said so/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'The others, best first' })).toBeTruthy();
    expect(api.asked).toContain(`PUT /api/profiles/${KEPT}/feedback/vacancy/${fakeId(1, 2)}`);
    await user.click(within(group).getByRole('button', { name: /I’m interested ?: Research Data Steward/, pressed: true }));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: 'You are interested' })).toBeNull());
  });

  it('let a refused one go with its reason, offer the limit behind the reason with its count, and bring it back', async () => {
    const { user, api } = await openApp('/matches', await keepAProfile());
    await user.click(await screen.findByRole('button', { name: /Not for me ?: Data Engineer/ }));
    const dialog = screen.getByRole('dialog');
    expect((within(dialog).getByRole('button', { name: 'Set it aside' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'Too far' }));
    await user.click(within(dialog).getByRole('button', { name: 'Set it aside' }));
    await waitFor(() => expect(screen.queryByRole('article', { name: /Data Engineer/ })).toBeNull());
    expect(await screen.findByText(/Limit the way to 20 minutes instead of 45\? 12 of 12 pairs stay\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 set aside' }));
    expect(await screen.findByText(/^Too far ·/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Put back ?: Data Engineer/ }));
    expect(await screen.findByRole('article', { name: /Data Engineer/ })).toBeTruthy();
    expect(api.asked.filter((one) => one.startsWith('DELETE')).length).toBe(1);
  });

  it('lead from each number to the sentence, the field, the law or the sum that it comes from', async () => {
    const { user } = await openApp('/matches', await keepAProfile());
    const card = await screen.findByRole('article', { name: /Data Engineer/ });
    const sheet = async (press: HTMLElement) => {
      await user.click(press);
      return screen.getByRole('dialog');
    };
    await user.click(within(card).getByRole('button', { name: /700 of 1,000 points/ }));
    let open = await sheet(within(card).getByRole('button', { name: /kind of work 240 of 260/ }));
    expect((await within(open).findByText('Dutch is nice to have')).tagName).toBe('MARK');
    await user.click(within(open).getByRole('button', { name: 'Close' }));
    open = await sheet(within(card).getAllByRole('button', { name: /The offer must reach €4,357/ })[0] as HTMLElement);
    expect(await within(open).findByText(/or €4,357 under 30/)).toBeTruthy();
    expect(within(open).getByRole('link', { name: 'ind.nl' })).toBeTruthy();
    await user.click(within(open).getByRole('button', { name: 'Close' }));
    open = await sheet(within(card).getByRole('button', { name: '22 min' }));
    expect(within(open).getByText(/straight line times 1.3/)).toBeTruthy();
    expect(within(open).getByText('Longest way, in minutes: 45')).toBeTruthy();
    await user.click(within(open).getByRole('button', { name: 'Close' }));
    open = await sheet(within(card).getByRole('button', { name: /Job: skills 280 of 300/ }));
    expect(within(open).getByText('Airflow').parentElement?.textContent).toContain('150');
  });

  it('say why an offer is not among them, and what would open it', async () => {
    const { user } = await openApp('/matches', await keepAProfile());
    const panel = (await screen.findByRole('heading', { name: 'Why is it not here?' })).closest('section') as HTMLElement;
    await user.type(within(panel).getByLabelText(/Words of an offer/), 'steward{Enter}');
    expect(await within(panel).findByRole('button', { name: 'Research Data Steward' })).toBeTruthy();
    await user.clear(within(panel).getByLabelText(/Words of an offer/));
    await user.type(within(panel).getByLabelText(/Words of an offer/), `https://north.example/nl/vacancies/${fakeId(1, 3)}?x=1{Enter}`);
    expect((await within(panel).findAllByText('It asks for Dutch at B1; you have A1')).length).toBeGreaterThan(0);
    expect(within(panel).getByText('It does not fit')).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: /Put this in my profile ?: With Dutch at level B1/ }));
    expect(await screen.findByText('Your profile is changed: With Dutch at level B1.')).toBeTruthy();
  });

  it('are shared only after a yes, by a code, and taken back', async () => {
    const { user, api } = await openApp('/matches', await keepAProfile({ expiresAt: '2099-01-01T00:00:00Z' }));
    await user.click(await screen.findByRole('button', { name: /Share with IWCN ?: Data Engineer/ }));
    const dialog = screen.getByRole('dialog');
    const make = await within(dialog).findByRole('button', { name: 'Make a code' });
    expect((make as HTMLButtonElement).disabled).toBe(true);
    await user.type(within(dialog).getByLabelText('A note'), 'Is this one good?');
    await user.click(within(dialog).getByRole('checkbox', { name: /Yes, make a code/ }));
    expect(api.asked.some((one) => one.startsWith('POST') && one.endsWith('/shares'))).toBe(false);
    await user.click(make);
    expect(await within(dialog).findByText('7K2M-9QXA-3TVB-H4ZN')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await user.click(await screen.findByRole('button', { name: /Take it back ?: 1 match/ }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Shared now' })).toBeNull());
  });

  it('know the new job, and forget it again', async () => {
    const { user } = await openApp('/matches', await keepAProfile());
    await user.click(await screen.findByRole('button', { name: /This is my new job ?: Data Engineer/ }));
    expect(await screen.findByText(/Congratulations on Data Engineer/)).toBeTruthy();
    const panel = (await screen.findByRole('heading', { name: 'Your new job' })).closest('section') as HTMLElement;
    expect(within(panel).getByText(/4 open homes fit it now/)).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: 'This is not my job any more' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Your new job' })).toBeNull());
  });
});

describe('the news', () => {
  it('stand in the head with a number, are listed with the reason, and are read', async () => {
    const { user, router } = await openApp('/matches', await keepAProfile());
    await user.click(await screen.findByRole('link', { name: 'News for you: 2 unread' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/alerts'));
    expect(await screen.findByRole('heading', { level: 2, name: '2 unread' })).toBeTruthy();
    expect(screen.getByText(/This home fits your job: the way to work and the rent/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'All read' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'News for you: 0 unread' })).toBeTruthy();
  });

  it('come as often as one says, and by mail only to an address that was confirmed', async () => {
    const { user, api } = await openApp('/alerts', await keepAProfile());
    const often = await screen.findByRole('combobox', { name: /How often ?: What fits my profile/ });
    await user.selectOptions(often, 'At once');
    await waitFor(() => expect((often as HTMLSelectElement).value).toBe('at-once'));
    await user.type(screen.getByLabelText('Your mail address'), 'ana@mail.example');
    await user.click(screen.getByRole('button', { name: 'Send me the link' }));
    expect(await screen.findByText('We sent a link to ana@mail.example. Follow it to get mail.')).toBeTruthy();
    expect(api.asked.some((one) => one.startsWith('PUT /api/alert-settings/mail-address'))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Forget my address' }));
    expect(await screen.findByText('We have no address, and send no mail.')).toBeTruthy();
  });

  it('ask for a profile when there is none, and nothing of them is in the head', async () => {
    const { api } = await openApp('/alerts');
    expect((await screen.findByRole('link', { name: 'Make my profile' })).getAttribute('href')).toBe('/profile');
    expect(screen.queryByRole('link', { name: /News for you/ })).toBeNull();
    expect(api.asked.some((one) => one.includes('/api/alerts'))).toBe(false);
  });
});

describe('the desk', () => {
  it('is moved through by keys', async () => {
    const api = createFakeApi();
    await api.fetch('/api/session', { method: 'POST', body: JSON.stringify({ email: 'staff@example.org', password: 'right' }) });
    const { user, router } = await openApp('/staff', api);
    await screen.findByRole('button', { name: 'Amara Okafor' });
    await user.keyboard('jj{Enter}');
    await waitFor(() => expect(router.state.location.href).toContain('open=44444444-0000-4000-8000-000000000001'));
    const panel = screen.getByRole('complementary', { name: 'Jonas Weber' });
    expect((await within(panel).findAllByText('2 things to ask')).length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.href).toBe('/staff'));
  });

  it('is closed to others, who are led to sign in and back', async () => {
    const { user, router } = await openApp('/staff');
    await user.click(await within(await screen.findByRole('main')).findByRole('link', { name: 'Sign in' }));
    await user.type(await screen.findByLabelText('E-mail'), 'staff@example.org');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('do not belong together');
    await user.clear(screen.getByLabelText('Password'));
    await user.type(screen.getByLabelText('Password'), 'right{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/staff'));
  });
});

describe('the employer', () => {
  it('posts a vacancy and sees when it can be found', async () => {
    const api = createFakeApi();
    await api.fetch('/api/session', { method: 'POST', body: JSON.stringify({ email: 'employer@example.org', password: 'right' }) });
    const { user } = await openApp('/employer', api);
    await user.click(await screen.findByRole('button', { name: 'Post the vacancy' }));
    expect(await screen.findByText('Describe the work in at least 80 characters.')).toBeTruthy();
    await user.type(screen.getByLabelText('Title'), 'Lock keeper');
    await user.type(screen.getByLabelText('The work'), 'You open the lock for ships, you close it behind them, and you keep the log of the day.');
    await user.type(screen.getByLabelText('Place of work'), 'Assen');
    await user.click(screen.getByRole('button', { name: 'Post the vacancy' }));
    expect(await screen.findByRole('link', { name: 'Lock keeper' })).toBeTruthy();
    expect(await screen.findByText('Can be found', {}, { timeout: 4000 })).toBeTruthy();
  });

  it('is told while writing which words may be unlawful, why, and what to write instead; and may post all the same', async () => {
    const api = createFakeApi();
    await api.fetch('/api/session', { method: 'POST', body: JSON.stringify({ email: 'employer@example.org', password: 'right' }) });
    const { user } = await openApp('/employer', api);
    await user.type(await screen.findByLabelText('The work'), 'You are a native Dutch speaker and you keep the log of the day.');
    const advice = (await screen.findByRole('heading', { name: 'How newcomers may read this' }, { timeout: 4000 })).parentElement as HTMLElement;
    expect(advice.querySelector('mark')?.textContent).toBe('native Dutch');
    expect(within(advice).getByText(/where you learned it may not/)).toBeTruthy();
    expect(within(advice).getByText(/Say which level the work needs/)).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Post the vacancy' }) as HTMLButtonElement).disabled).toBe(false);
  });
});
