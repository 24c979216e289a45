import { createSavedSearchRoute, getVacancyRoute, searchVacanciesRoute } from '@mitn/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { answerVacancies, createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { fakeHomes, fakeVacancies } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);
const [first, second, third] = fakeVacancies;
const keepOffers = (...addresses: string[]) => localStorage.setItem('mitn.saved', JSON.stringify(addresses));
const kept = (key: string) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;

const KEPT_PROFILE = '33333333-0000-4000-8000-000000000001';

describe('what is saved with a profile', () => {
  it('is taken along only after a yes, and is the same in the profile from then on', async () => {
    keepOffers(`vacancies/${first?.id}`);
    localStorage.setItem('mitn.replied', JSON.stringify({ [`vacancies/${first?.id}`]: '2026-03-01' }));
    localStorage.setItem('mitn.profile', JSON.stringify({ id: KEPT_PROFILE, token: 't', expiresAt: null }));
    const { user, api } = await openApp('/saved');
    expect(await screen.findByRole('heading', { name: 'Take 1 saved offer into your profile?' })).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(api.asked.some((one) => one.includes('/saved-offers'))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Yes, keep them in my profile' }));
    expect(await screen.findByText(/Kept with your profile/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Saved in your profile' })).toBeTruthy();
    expect(api.asked).toContain(`POST /api/profiles/${KEPT_PROFILE}/saved-offers`);
    await user.click(await screen.findByRole('button', { name: `Save: ${first?.title}` }));
    await waitFor(() => expect(api.asked).toContain(`DELETE /api/profiles/${KEPT_PROFILE}/saved-offers/vacancy/${first?.id}`), { timeout: 4000 });
  });

  it('stays here when one says no', async () => {
    keepOffers(`vacancies/${first?.id}`);
    localStorage.setItem('mitn.profile', JSON.stringify({ id: KEPT_PROFILE, token: 't', expiresAt: null }));
    const { user, api } = await openApp('/saved');
    await user.click(await screen.findByRole('button', { name: 'No, leave them here' }));
    expect(await screen.findByText(/This list stands in this browser only/)).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(api.asked.some((one) => one.includes('/saved-offers'))).toBe(false);
    expect(kept('mitn.saved')).toEqual([`vacancies/${first?.id}`]);
  });

  it('comes to a device that keeps nothing yet', async () => {
    const api = createFakeApi();
    await api.fetch(`/api/profiles/${KEPT_PROFILE}/saved-offers/vacancy/${second?.id}`, { method: 'PUT', body: JSON.stringify({ repliedOn: '2026-03-02' }) });
    localStorage.setItem('mitn.profile', JSON.stringify({ id: KEPT_PROFILE, token: 't', expiresAt: null }));
    await openApp('/saved', api);
    expect(await screen.findByRole('link', { name: second?.title ?? '' }, { timeout: 4000 })).toBeTruthy();
    expect(kept('mitn.replied')).toEqual({ [`vacancies/${second?.id}`]: '2026-03-02' });
  });
});

const withProfile = () => localStorage.setItem('mitn.profile', JSON.stringify({ id: KEPT_PROFILE, token: 't', expiresAt: null }));

describe('a saved search with a profile', () => {
  it('is made in the profile, stands on the saved page, and can have another name and go', async () => {
    withProfile();
    const { user, api } = await openApp('/vacancies?dutch=plus&q=data&sort=newest');
    await user.click(await screen.findByRole('button', { name: 'Save this search in my profile' }));
    expect(await screen.findByText(/^Saved in your profile/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save this search in my profile', pressed: true })).toBeTruthy();
    expect(api.asked).toContain(`POST /api/saved-searches?profileId=${KEPT_PROFILE}`);
    expect(kept('mitn.searches')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'all that you saved' }));
    const link = await screen.findByRole('link', { name: /^data, Dutch/ });
    expect(link.getAttribute('href')).toMatch(/^\/vacancies\?(?=.*\bdutch=plus\b)(?=.*\bq=data\b)/);
    await waitFor(() => expect(Object.values(kept('mitn.searches-seen') as object)).toMatchObject([{ known: [first?.id] }]));
    await user.click(screen.getByRole('button', { name: /^Rename ?: data/ }));
    const field = screen.getByRole('textbox', { name: 'Name of this search' });
    await user.clear(field);
    await user.type(field, 'For me{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Remove ?: For me$/ }));
    expect(await screen.findByText(/Under the results of a search/)).toBeTruthy();
    expect(api.asked.filter((one) => /^(PUT|DELETE) \/api\/saved-searches/.test(one)).map((one) => one.split(' ')[0])).toEqual(['PUT', 'DELETE']);
  });

  it('goes from this device into the profile only after a yes, once each, with what was seen of it', async () => {
    withProfile();
    localStorage.setItem('mitn.searches', JSON.stringify([{ kind: 'vacancies', query: 'q=data&dutch=plus', name: 'Data', known: [], seenOn: '2025-11-20' }, { kind: 'homes', query: '', name: 'All homes', known: [], seenOn: '2025-11-20' }]));
    const api = createFakeApi();
    await api.fetch(`/api/saved-searches?profileId=${KEPT_PROFILE}`, { method: 'POST', body: JSON.stringify({ kind: 'vacancy', query: { dutch: ['plus'], q: 'data', sort: 'newest' }, name: 'Here before', frequency: 'daily' }) });
    const { user } = await openApp('/saved', api);
    expect(await screen.findByRole('heading', { name: 'Take 2 saved searches into your profile?' })).toBeTruthy();
    const posts = () => api.asked.filter((one) => one.startsWith('POST /api/saved-searches')).length;
    expect(posts()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Yes, keep them in my profile' }));
    await waitFor(() => expect(kept('mitn.searches')).toEqual([]));
    expect(await screen.findByRole('link', { name: 'All homes' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Here before' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Data' })).toBeNull();
    expect(posts()).toBe(2);
    expect(await screen.findByText('1 new since 20 November 2025')).toBeTruthy();
  });

  it('stays on the device when one says no, and those that follow do too', async () => {
    withProfile();
    localStorage.setItem('mitn.searches', JSON.stringify([{ kind: 'homes', query: '', name: 'All homes', known: [], seenOn: '2025-11-20' }]));
    const { user, api, unmount } = await openApp('/saved');
    await user.click(await screen.findByRole('button', { name: 'No, leave them here' }));
    expect(screen.queryByRole('heading', { name: /into your profile/ })).toBeNull();
    unmount();
    await openApp('/vacancies?q=data', api);
    await user.click(await screen.findByRole('button', { name: 'Save this search' }));
    expect(kept('mitn.searches')).toMatchObject([{ query: 'q=data' }, { name: 'All homes' }]);
    expect(api.asked.some((one) => one.startsWith('POST'))).toBe(false);
  });

  it('that the service does not take stays here, and the page says so', async () => {
    withProfile();
    localStorage.setItem('mitn.searches', JSON.stringify([{ kind: 'homes', query: 'place=Nowhere', name: 'Nowhere', known: [], seenOn: '2025-11-20' }]));
    const api = createFakeApi().on(createSavedSearchRoute, () => {
      throw new FakeProblem(400, 'invalid', 'There is no such place.');
    });
    const { user } = await openApp('/saved', api);
    await user.click(await screen.findByRole('button', { name: 'Yes, keep them in my profile' }));
    expect(await screen.findByText(/^Some stayed here/)).toBeTruthy();
    expect(kept('mitn.searches')).toMatchObject([{ name: 'Nowhere' }]);
  });
});

describe('a saved job with a profile', () => {
  it('can be the new job, and not any more', async () => {
    withProfile();
    localStorage.setItem('mitn.synced', JSON.stringify({ profileId: KEPT_PROFILE, base: null }));
    keepOffers(`vacancies/${first?.id}`, `homes/${fakeHomes[0]?.id}`);
    const { user, api } = await openApp('/saved');
    await user.click(await screen.findByRole('button', { name: new RegExp(`^This is my new job ?: ${first?.title}`) }));
    expect(await screen.findByText(/^Congratulations on .* 4 open homes fit it now/)).toBeTruthy();
    expect(api.asked).toContain(`PUT /api/profiles/${KEPT_PROFILE}/job`);
    await user.click(screen.getByRole('button', { name: /^This is not my job any more/ }));
    expect(await screen.findByRole('button', { name: /^This is my new job/ })).toBeTruthy();
    expect(api.asked).toContain(`DELETE /api/profiles/${KEPT_PROFILE}/job`);
  });

  it('is not asked about without a profile', async () => {
    keepOffers(`vacancies/${first?.id}`);
    const { api } = await openApp('/saved');
    expect(await screen.findByRole('button', { name: /^I applied/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^This is my new job/ })).toBeNull();
    expect(api.asked.some((one) => one.includes('/job'))).toBe(false);
  });
});

describe('what is saved on the device', () => {
  it('says how to save when nothing is', async () => {
    await openApp('/saved');
    expect(await screen.findByRole('heading', { level: 1, name: 'Saved on this device' })).toBeTruthy();
    expect(screen.getByText(/Press the bookmark on a job/)).toBeTruthy();
    expect(screen.getByText(/Press the bookmark on a home/)).toBeTruthy();
  });

  it('keeps a search by one press, shows it with its filters as a name, and goes back to it', async () => {
    const { user, router } = await openApp('/nl/vacancies?dutch=plus&sort=newest&q=data');
    await user.click(await screen.findByRole('button', { name: 'Bewaar deze zoekopdracht' }));
    await user.click(screen.getByRole('link', { name: 'Bewaard op dit apparaat' }));
    const link = await screen.findByRole('link', { name: /^data, Nederlands/ });
    await waitFor(() => expect(kept('mitn.searches')).toMatchObject([{ kind: 'vacancies', query: 'dutch=plus&q=data', known: [first?.id] }]));
    await user.click(link);
    await waitFor(() => expect(router.state.location.href).toMatch(/\/vacancies\?(?=.*\bdutch=plus\b)(?=.*\bq=data\b)/));
  });

  it('counts what is new in a search since the last visit, and starts anew when it is opened', async () => {
    const search = { kind: 'vacancies', query: 'adLanguage=any', name: 'All of them', known: fakeVacancies.slice(2).map(({ id }) => id), seenOn: '2025-11-20' };
    localStorage.setItem('mitn.searches', JSON.stringify([search]));
    const { user } = await openApp('/saved');
    expect(await screen.findByText('2 new since 20 November 2025')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'All of them' }));
    await waitFor(() => expect(kept('mitn.searches')).toMatchObject([{ known: fakeVacancies.map(({ id }) => id) }]));
  });

  it('lets a search have another name, and go', async () => {
    localStorage.setItem('mitn.searches', JSON.stringify([{ kind: 'homes', query: '', name: 'All homes', known: [], seenOn: '2026-11-20' }]));
    const { user } = await openApp('/saved');
    await user.click(await screen.findByRole('button', { name: /^Rename ?: All homes$/ }));
    const field = screen.getByRole('textbox', { name: 'Name of this search' });
    await user.clear(field);
    await user.type(field, 'For us two{Enter}');
    expect(screen.getByRole('link', { name: 'For us two' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Remove ?: For us two$/ }));
    expect(kept('mitn.searches')).toEqual([]);
  });

  it('marks an offer that the person applied to, keeps it, and undoes that', async () => {
    const { user } = await openApp(`/vacancies/${first?.id}`);
    await user.click(await screen.findByRole('button', { name: /^I applied/ }));
    expect(screen.getByRole('button', { name: /^Applied on/, pressed: true })).toBeTruthy();
    expect(kept('mitn.saved')).toEqual([`vacancies/${first?.id}`]);
    await user.click(screen.getByRole('button', { name: /^Applied on/ }));
    expect(kept('mitn.replied')).toEqual({});
    expect(screen.getByRole('button', { name: /^I applied/, pressed: false })).toBeTruthy();
  });

  it('puts chosen jobs side by side, at an address that can be shared', async () => {
    keepOffers(...[first, second, third].map((hit) => `vacancies/${hit?.id}`));
    const { user, router } = await openApp('/saved');
    const jobs = await screen.findByRole('region', { name: 'Jobs' });
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull();
    await user.click(await within(jobs).findByRole('checkbox', { name: new RegExp(`^Compare ?: ${first?.title}`) }));
    await user.click(within(jobs).getByRole('checkbox', { name: new RegExp(`^Compare ?: ${third?.title}`) }));
    await user.click(within(jobs).getByRole('link', { name: 'Compare 2 side by side' }));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual([`${first?.title}Noordnet Energie`, `${third?.title}Instituut Veenland`]);
    expect(within(table).getByRole('row', { name: /^Pay/ }).textContent).toContain('not stated');
    expect(router.state.location.search).toEqual({ compare: 'vacancies', offer: [first?.id, third?.id] });
  });

  it('compares homes from an address alone, and says when there is nothing to compare', async () => {
    const { unmount } = await openApp(`/saved?compare=homes&offer=${fakeHomes[0]?.id}&offer=${fakeHomes[1]?.id}`);
    expect(within(await screen.findByRole('table')).getByRole('row', { name: /^Registering/ }).textContent).toContain('Possible');
    unmount();
    await openApp('/saved?compare=homes&offer=22222222-0000-4000-8000-000000000099');
    expect(await screen.findByText(/not two open offers/)).toBeTruthy();
  });

  it('shows a kept offer that is over as gone, with a way to remove it', async () => {
    keepOffers(`vacancies/${first?.id}`);
    const api = createFakeApi().on(getVacancyRoute, () => {
      throw new FakeProblem(410, 'offer.closed', 'Closed.', { alternatives: [] });
    });
    const { user } = await openApp('/saved', api);
    const jobs = await screen.findByRole('region', { name: 'Jobs' });
    await user.click(await within(jobs).findByRole('button', { name: 'Remove' }));
    expect(kept('mitn.saved')).toEqual([]);
    expect(within(jobs).getByText(/Press the bookmark/)).toBeTruthy();
  });

  it('stays calm when a kept search cannot be looked up', async () => {
    localStorage.setItem('mitn.searches', JSON.stringify([{ kind: 'vacancies', query: '', name: 'All jobs', known: null, seenOn: '2026-11-20' }]));
    const api = createFakeApi().on(searchVacanciesRoute, ({ query }) => {
      if (query.pageSize === 50) throw new FakeProblem(400, 'invalid', 'No.');
      return answerVacancies(query);
    });
    await openApp('/saved', api);
    expect(await screen.findByRole('link', { name: 'All jobs' })).toBeTruthy();
    expect(kept('mitn.searches')).toMatchObject([{ known: null }]);
  });
});
