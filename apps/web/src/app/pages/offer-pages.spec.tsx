import { getHomeRoute, getVacancyRoute } from '@mitn/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadTexts } from '@mitn/texts/web';
import { cleanup, screen, within } from '@testing-library/react';
import { createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { fakeHomeDetail, fakeHomes, fakeVacancies, fakeVacancyDetail } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

afterEach(cleanup);
const vacancy = fakeVacancies[0]!;
const home = fakeHomes[1]!;

describe('the offer pages', () => {
  it('show a closed vacancy as closed, with open ones like it', async () => {
    const api = createFakeApi().on(getVacancyRoute, () => {
      throw new FakeProblem(410, 'offer.closed', 'Closed.', { alternatives: [fakeVacancies[1]] });
    });
    await openApp(`/vacancies/${vacancy.id}`, api);
    expect(await screen.findByRole('heading', { name: 'This job is no longer open' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Backend Developer (TypeScript)' })).toBeTruthy();
  });

  it('show an unknown offer as unknown', async () => {
    await openApp('/homes/22222222-0000-4000-8000-000000000099');
    expect(await screen.findByRole('heading', { name: 'We do not know this offer' })).toBeTruthy();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:secret@evil.example/'])('never link %s', async (applyUrl) => {
    const api = createFakeApi().on(getVacancyRoute, () => ({ ...fakeVacancyDetail(vacancy), applyUrl, applyHost: null }));
    await openApp(`/vacancies/${vacancy.id}`, api);
    expect(await screen.findByText(applyUrl)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Apply/ })).toBeNull();
  });

  it('rebuild the ad from known elements only', async () => {
    const description = '<p onclick="x()">You <b>build</b></p><script>window.hacked = true</script><img src=x onerror="window.hacked=true"><a href="javascript:x()">a link</a><svg onload="x()"></svg><p>after</p>';
    const api = createFakeApi().on(getVacancyRoute, () => ({ ...fakeVacancyDetail(vacancy), description }));
    await openApp(`/vacancies/${vacancy.id}`, api);
    const text = (await screen.findByText('build')).closest('.ad-text');
    expect(text?.innerHTML).toBe('<p>You <strong>build</strong></p>a link<p>after</p>');
    expect('hacked' in window).toBe(false);
  });

  it('send people to a page of ours first when a name deceives the eye', async () => {
    const flagged = { ...fakeVacancyDetail(vacancy), organisation: { ...vacancy.organisation, flagged: true } };
    await openApp(`/nl/vacancies/${vacancy.id}`, createFakeApi().on(getVacancyRoute, () => flagged));
    expect((await screen.findByRole('link', { name: /Solliciteer/ })).getAttribute('href')).toBe(`/nl/vacancies/${vacancy.id}/apply`);
    expect(screen.getByText(/letters die op andere lijken/)).toBeTruthy();
  });

  it('say in words what the ad asks of a tenant, with the sentence', async () => {
    const { home: { condition: worded } } = await loadTexts('en');
    const text = fakeHomeDetail(home).descriptionText;
    const words = 'A light home in a quiet street';
    const quoted = { name: 'condition', value: 'no-pets', certainty: 'likely' as const, quotes: [{ field: 'description' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }], rule: { id: 'condition.sentences', validFrom: null, source: null } };
    const detail = { ...fakeHomeDetail(home), conditions: [...Object.keys(worded), 'some-new-thing'], labelDetails: [quoted] };
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => detail));
    const list = (await screen.findByRole('heading', { name: 'Ask about these first' })).parentElement as HTMLElement;
    const lines = within(list).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual([...Object.values(worded), 'some new thing']);
    expect(lines.filter((line) => line.querySelector('mark')?.textContent === words)).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: 'What we read in the ad' })).toBeNull();
  });

  it('say so when the source gave no text', async () => {
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => ({ ...fakeHomeDetail(home), description: '', descriptionText: ' ', labelDetails: [] })));
    expect(await screen.findByText(/The source gave no text/)).toBeTruthy();
  });

  it('call the parts of an all-in sum part of the total', async () => {
    const detail = { ...fakeHomeDetail(home), depositCents: null, costs: { ...home.costs, bareRentCents: null, serviceCents: null, utilitiesCents: null, complete: true } };
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => detail));
    expect(await screen.findAllByText('in the total')).toHaveLength(3);
    expect(screen.getAllByText('not stated')).toHaveLength(1);
  });

  it('split the cost of a home and say what the ad leaves out', async () => {
    const detail = { ...fakeHomeDetail(home), costs: { ...home.costs, utilitiesCents: null, complete: false } };
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => detail));
    expect(await screen.findByText('without gas, water and electricity')).toBeTruthy();
    expect(screen.getByText('€820')).toBeTruthy();
    expect(screen.getByText('not stated')).toBeTruthy();
  });
});
