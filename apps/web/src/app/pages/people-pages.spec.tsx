import { listMatchesRoute } from '@mitn/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi } from '../../testing/fake-api.js';
import { fakeId, fakeBasis, fakeMatch } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const keepAProfile = async () => {
  const api = createFakeApi();
  await api.fetch('/api/profiles', { method: 'POST', body: JSON.stringify({ household: { adults: 2 }, work: {}, home: { maxCostCentsPerMonth: 100_000 } }) });
  window.localStorage.setItem('mitn.profile', JSON.stringify({ id: '33333333-0000-4000-8000-000000000001', token: 't', expiresAt: null }));
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

  it('count what one change would give with the engine', async () => {
    await openApp('/matches', await keepAProfile());
    const panel = (await screen.findByRole('heading', { name: 'What would change this' }, { timeout: 4000 })).closest('section') as HTMLElement;
    await waitFor(() => expect(within(panel).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['+34 jobs with Dutch at A2', '+17 homes for €120 more a month', '+9 pairs if you travel 60 minutes']));
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
