import { searchVacanciesRoute } from '@mitn/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { answerVacancies, createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { openApp } from '../../testing/render-app.js';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('the vacancy search', () => {
  it('goes from the start page with a typo to an offer', async () => {
    const { user, router } = await openApp('/');
    await user.click(await screen.findByRole('radio', { name: 'Jobs' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'data enginer{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '1 job for “data engineer”' })).toBeTruthy();
    expect(router.state.location.href).toBe('/vacancies?q=data+enginer');
    expect(screen.getByText('for “enginer”.', { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /^Data Engineer ?, grid analytics$/ }));
    const apply = await screen.findByRole('link', { name: /Apply at the employer/ });
    expect(apply.getAttribute('href')).toBe('https://noordnet.example/jobs/12');
    expect(apply.getAttribute('rel')).toContain('noopener noreferrer');
    expect(screen.getAllByText('noordnet.example').length).toBeGreaterThan(0);
    expect(document.activeElement?.closest('main')).not.toBeNull();
    expect(document.title).toBe('Data Engineer, grid analytics · Make it in the North');
  });

  it('says in one sentence all that a typo was read as', async () => {
    const api = createFakeApi().on(searchVacanciesRoute, ({ query }) => ({ ...answerVacancies(query), corrections: ['engineer', 'engine', 'engines'].map((used) => ({ typed: 'enginer', used })) }));
    await openApp('/vacancies?q=enginer', api);
    const heading = await screen.findByRole('heading', { level: 1, name: /for “engineer”/ });
    const said = heading.parentElement?.querySelector('.results-note')?.textContent ?? '';
    expect(said).toContain('Showing engineer, engine and engines for “enginer”.');
    expect(said.match(/Showing/g)).toHaveLength(1);
  });

  it('keeps the filters in the address, shows them and lets them be removed', async () => {
    const { user, router, api } = await openApp('/vacancies');
    await user.click(await screen.findByRole('checkbox', { name: /^None/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?dutch=not-needed'));
    await waitFor(() => expect(document.querySelectorAll('[data-offer-id]')).toHaveLength(1));
    expect(api.asked).toContain('GET /api/search/vacancies?dutch=not-needed');
    await user.click(screen.getByRole('button', { name: /Dutch: None/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies'));
  });

  it('opens the evidence of a label with the decisive words lit', async () => {
    const { user } = await openApp('/vacancies?q=grid');
    await user.click(await screen.findByRole('button', { name: /^Dutch: a plus/ }));
    const lit = await screen.findByText('Dutch is nice to have');
    expect(lit.tagName).toBe('MARK');
  });

  it('says which filter to loosen when nothing fits, and does it', async () => {
    const { user, router } = await openApp('/vacancies?dutch=required');
    await user.click(await screen.findByRole('button', { name: 'Without Dutch: 5' }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies'));
  });

  it('opens a mangled address with the filters that can be read', async () => {
    const { api } = await openApp('/vacancies?dutch=plus&workplace=moon&page=0&utm_source=mail');
    await waitFor(() => expect(document.querySelectorAll('[data-offer-id]')).toHaveLength(2));
    expect(api.asked.filter((one) => one.includes('/search/'))).toEqual(['GET /api/search/vacancies?dutch=plus']);
  });

  it('says what to do when the service fails, and tries again', async () => {
    let broken = true;
    const working = createFakeApi();
    const api = createFakeApi().on(searchVacanciesRoute, ({ query }) => {
      if (broken) throw new FakeProblem(500, 'internal', 'Broken.');
      return { total: 0, page: query.page, pageSize: query.pageSize, hits: [], facets: {}, engine: 'postgres' as const, reduced: false, loosen: [], corrections: [], leftOut: null, from: null };
    });
    const { user } = await openApp('/vacancies', api);
    const alert = await screen.findByRole('alert');
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No job fits all of this')).toBeTruthy();
    expect(working.asked).toEqual([]);
  });

  it('speaks Dutch under /nl and keeps the page when the language is switched', async () => {
    await openApp('/nl/vacancies?dutch=plus');
    expect(await screen.findByRole('searchbox', { name: 'Zoeken' })).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: '2 vacatures' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/vacancies?dutch=plus');
  });

  it('gives the addresses of a search for feed readers, without its page and order', async () => {
    const { user } = await openApp('/nl/vacancies?dutch=plus&dutch=not-needed&sort=newest&q=data');
    const summary = await screen.findByText('Volg deze zoekopdracht');
    await user.click(summary);
    expect(screen.getByRole('link', { name: 'Atom-feed' }).getAttribute('href')).toBe('/nl/feeds/vacancies.atom?dutch=plus&dutch=not-needed&q=data');
    expect(screen.getByRole('link', { name: 'JSON-feed' }).getAttribute('href')).toBe('/nl/feeds/vacancies.json?dutch=plus&dutch=not-needed&q=data');
    await user.click(within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).getByRole('link', { name: 'Woningen' }));
    expect((await screen.findByRole('link', { name: 'Atom-feed' })).getAttribute('href')).toBe('/nl/feeds/homes.atom');
  });

  it('searches while somebody types, takes no letter away, and leaves one step to go back to', async () => {
    const { user, router, api } = await openApp('/vacancies');
    await screen.findByRole('heading', { level: 1, name: '5 jobs' });
    const steps = router.history.length;
    const box = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(box, 'grid');
    expect(await screen.findByRole('heading', { level: 1, name: '1 job for “grid”' })).toBeTruthy();
    await user.type(box, ' analytics');
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?q=grid+analytics'));
    expect((box as HTMLInputElement).value).toBe('grid analytics');
    expect(router.history.length).toBe(steps + 1);
    // Not a request for each letter.
    expect(api.asked.filter((one) => one.includes('/api/search/vacancies?'))).not.toContain('GET /api/search/vacancies?q=g');
    await act(async () => router.history.back());
    await waitFor(() => expect((screen.getByRole('searchbox', { name: 'Search' }) as HTMLInputElement).value).toBe(''));
  });

  it('lights what was searched for, in the title and in a sentence of the ad', async () => {
    await openApp('/vacancies?q=enginer');
    const card = (await screen.findByRole('link', { name: /^Data Engineer ?, grid analytics$/ })).closest('article') as HTMLElement;
    expect(Array.from(card.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Engineer', 'engineer']);
  });

  it('says how long the way is when the search has a place, and that it is an estimate', async () => {
    await openApp('/vacancies?place=Groningen');
    const card = (await screen.findByRole('link', { name: 'Data Engineer, grid analytics' })).closest('article') as HTMLElement;
    expect(card.querySelector('.travel-minutes')?.textContent).toBe('Bicycle: 18 minTrain and bus: 24 minCar: 12 minestimate');
    expect(screen.getByText(/Minutes count from Groningen/).textContent).toContain('They are estimated from the distance');
  });

  it('says nothing of minutes without a place', async () => {
    await openApp('/vacancies');
    await screen.findByRole('heading', { level: 1, name: '5 jobs' });
    expect(document.querySelector('.travel-minutes')).toBeNull();
    expect(screen.queryByText(/Minutes count from/)).toBeNull();
  });

  it('finds an occupation by name, by its count, and takes it away again', async () => {
    const { user, router } = await openApp('/vacancies');
    const field = await screen.findByRole('combobox', { name: 'Another occupation' });
    await user.type(field, 'data eng{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?occupation=1'));
    await user.click(await screen.findByRole('button', { name: /^Remove: ?data engineer/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies'));
    await user.click(screen.getByRole('checkbox', { name: /^nurse/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?occupation=nurse'));
  });

  it('keeps an open map in the address beside the page, and has the list in any case', async () => {
    const { user, router } = await openApp('/vacancies?page=2');
    await user.click(await screen.findByRole('button', { name: 'Map' }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?page=2&view=map'));
    // This browser of the specs cannot draw: the page says so, and the list stands.
    expect(await screen.findByText('The map cannot be shown here. The list has everything that is on it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'List' }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?page=2'));
  });

  it('shows an area of the map as a filter that goes with its radius', async () => {
    const { user, router } = await openApp('/vacancies?near=53.22,6.57&radiusKm=12&sort=distance');
    expect(await screen.findByRole('button', { name: /Within 12 km/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /In the area of the map/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies'));
  });

  it('chooses the language of the ads', async () => {
    const { user, router } = await openApp('/vacancies');
    await user.click(within(await screen.findByRole('group', { name: 'The ad' })).getByRole('checkbox', { name: /^Dutch/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?adLanguage=en&adLanguage=nl'));
    await user.click(screen.getByRole('checkbox', { name: 'Also ads in other languages' }));
    await waitFor(() => expect(router.state.location.href).toBe('/vacancies?adLanguage=any'));
  });

  it('keeps a saved offer in this browser', async () => {
    const { user } = await openApp('/vacancies?q=grid');
    const save = await screen.findByRole('button', { name: 'Save: Data Engineer, grid analytics' });
    await user.click(save);
    expect(save.getAttribute('aria-pressed')).toBe('true');
    expect(window.localStorage.getItem('mitn.saved')).toContain('11111111-0000-4000-8000-000000000000');
  });
});

describe('the home search', () => {
  it('says the total first and what it leaves out', async () => {
    await openApp('/homes?type=house');
    const card = (await screen.findByRole('link', { name: 'Terraced house with a garden' })).closest('article') as HTMLElement;
    expect(within(card).getByText('€1,205')).toBeTruthy();
    expect(within(card).getByText('rent only; service costs and energy are not stated')).toBeTruthy();
    expect(within(card).getByRole('button', { name: /^Registration possible/ })).toBeTruthy();
  });

  it('counts distance and minutes from a job that was saved', async () => {
    window.localStorage.setItem('mitn.saved', JSON.stringify(['vacancies/11111111-0000-4000-8000-000000000000']));
    const { user, router } = await openApp('/homes');
    const chooser = await screen.findByRole('combobox', { name: 'Distance and time from' });
    await user.selectOptions(chooser, await within(chooser).findByRole('option', { name: 'My job: Data Engineer, grid analytics, Groningen' }));
    await waitFor(() => expect(router.state.location.href).toBe('/homes?vacancyId=11111111-0000-4000-8000-000000000000'));
    const card = (await screen.findByRole('link', { name: 'Room with shared kitchen' })).closest('article') as HTMLElement;
    await waitFor(() => expect(card.querySelector('.travel-minutes')).not.toBeNull());
    await user.selectOptions(chooser, 'No place');
    await waitFor(() => expect(router.state.location.href).toBe('/homes'));
  });

  it('takes a size and a last day', async () => {
    const { user, router } = await openApp('/homes');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Any size' }), '30 m² or more');
    await waitFor(() => expect(router.state.location.href).toBe('/homes?minAreaM2=30'));
    expect(screen.getByLabelText('Until, if only for a time')).toBeTruthy();
  });
});
