import { getHomeRoute, getVacancyRoute, listSimilarHomesRoute } from '@mitn/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { fakeHomeDetail, fakeHomes, fakeVacancies, fakeVacancyDetail } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

afterEach(cleanup);
const vacancy = fakeVacancies[0]!;
const home = fakeHomes[1]!;
const labelOf = (text: string, name: string, value: string, words: string) => ({ name, value, certainty: 'certain' as const, quotes: [{ field: 'description' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }], rule: { id: `${name}.sentences`, validFrom: null, source: null } });

describe('sharing', () => {
  it('uses the way of the device, else the clipboard, else a field to copy from', async () => {
    const shared: unknown[] = [];
    const { user } = await openApp('/vacancies/11111111-0000-4000-8000-000000000000');
    const button = await screen.findByRole('button', { name: /^Share ?: Data Engineer, grid analytics$/ });
    Object.defineProperty(navigator, 'share', { configurable: true, value: async (what: unknown) => void shared.push(what) });
    await user.click(button);
    expect(shared).toEqual([{ title: 'Data Engineer, grid analytics', url: expect.stringMatching(/\/vacancies\/1{8}-/) }]);
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    await user.click(button);
    expect(await screen.findByText('The address is copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/\/vacancies\/1{8}-/);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(button);
    expect(((await screen.findByLabelText('Copy this address:')) as HTMLInputElement).value).toMatch(/\/vacancies\/1{8}-/);
  });
});

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

  it('show what the ad asks of a tenant as something to ask, with the sentence and whether it may be asked', async () => {
    const text = fakeHomeDetail(home).descriptionText;
    const detail = {
      ...fakeHomeDetail(home), conditions: ['no-smoking', 'some-new-thing'],
      labelDetails: [labelOf(text, 'condition.no-pets', 'lawful-condition', 'A light home in a quiet street'), labelOf(text, 'condition.women-only', 'unclear', 'for at least a year')],
    };
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => detail));
    const list = (await screen.findByRole('heading', { name: 'Something to ask' })).parentElement as HTMLElement;
    const lines = within(list).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual(['No smoking', 'some new thing', 'No pets', 'Only for women']);
    expect(lines.map((line) => line.querySelector('mark')?.textContent ?? null)).toEqual([null, null, 'A light home in a quiet street', 'for at least a year']);
    expect(lines[2]?.textContent).toContain('A landlord may ask this.');
    expect(lines[3]?.textContent).toContain('Ask why.');
  });

  it('flag an ad that refuses internationals: the sentence, the rule with its source, what to do; and still show the home', async () => {
    const text = fakeHomeDetail(home).descriptionText;
    const refusal = labelOf(text, 'internationals', 'excluded', 'internationals are welcome');
    await openApp(`/nl/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => ({ ...fakeHomeDetail(home), internationals: 'excluded' as const, labelDetails: [refusal] })));
    const box = (await screen.findByRole('heading', { name: 'Deze advertentie weigert internationals' })).parentElement as HTMLElement;
    expect(box.querySelector('mark')?.textContent).toBe('internationals are welcome');
    expect(within(box).getByText(/Dat is discriminatie/)).toBeTruthy();
    expect(await within(box).findByText('Een verhuurder mag een huurder niet kiezen op nationaliteit of afkomst.')).toBeTruthy();
    expect(within(box).getByText(/Geldig vanaf 1 juli 2023/)).toBeTruthy();
    expect(within(box).getByRole('link', { name: 'wetten.overheid.nl' }).getAttribute('href')).toBe('https://wetten.overheid.nl/BWBR0048026');
    expect(within(box).getByRole('link', { name: 'Hoe je het meldt' }).getAttribute('href')).toBe('/nl/help#discrimination');
    expect(screen.getByRole('heading', { level: 1, name: home.title })).toBeTruthy();
  });

  it('warn of each sign of a false ad, with its sentence and what to do', async () => {
    const text = fakeHomeDetail(home).descriptionText;
    const detail = { ...fakeHomeDetail(home), labelDetails: [labelOf(text, 'scam.pay-first', 'pay-first', 'A light home'), labelOf(text, 'scam.something-new', 'something-new', 'From next month')] };
    await openApp(`/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => detail));
    const box = (await screen.findByRole('heading', { name: 'Careful: 2 signs of a false ad' })).parentElement as HTMLElement;
    expect(Array.from(box.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['A light home', 'From next month']);
    expect(within(box).getByText(/Pay nothing before that/)).toBeTruthy();
  });

  it('show a gentle note on words that an employer should not use', async () => {
    const detail = fakeVacancyDetail(vacancy);
    const label = labelOf(detail.descriptionText, 'unlawful.mother-tongue', 'mother-tongue', 'You speak and write English well');
    await openApp(`/vacancies/${vacancy.id}`, createFakeApi().on(getVacancyRoute, () => ({ ...detail, labelDetails: [label] })));
    const box = (await screen.findByRole('heading', { name: 'A note on the words of this ad' })).parentElement as HTMLElement;
    expect(within(box).getByText(/where you learned it may not/)).toBeTruthy();
    expect(box.querySelector('mark')?.textContent).toBe('You speak and write English well');
  });

  it('say all that the ad says in groups, each line with its sentence, and ask about what is not there', async () => {
    const detail = fakeVacancyDetail(vacancy);
    const sponsorship = { ...labelOf(detail.descriptionText, 'sponsorship', 'offered', 'we pay for lessons'), certainty: 'likely' as const };
    const { user } = await openApp(`/vacancies/${vacancy.id}`, createFakeApi().on(getVacancyRoute, () => ({ ...detail, labelDetails: [labelOf(detail.descriptionText, 'dutch', 'plus', 'Dutch is nice to have'), sponsorship] })));
    const section = (await screen.findByRole('heading', { name: 'What this ad says' })).closest('section') as HTMLElement;
    expect(within(section).getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Languages', 'Pay and contract', 'Permit and sponsor', 'What they ask of you']);
    const line = (name: string) => within(section).getByText(name).closest('.said-fact') as HTMLElement;
    expect(line('Dutch').textContent).toContain('A plus');
    expect(line('At work you speak').textContent).toContain('Not in the ad: ask');
    await user.click(within(section).getByText('Sponsors a permit'));
    expect((line('Sponsors a permit') as HTMLDetailsElement).open).toBe(true);
    expect(line('Sponsors a permit').querySelector('mark')?.textContent).toBe('we pay for lessons');
    expect(within(line('Sponsors a permit')).getByText('Likely, not certain: read the sentence yourself.')).toBeTruthy();
  });

  it('say that a deposit is above the limit, with the rule that came along: its dates, and how well it is known', async () => {
    const text = fakeHomeDetail(home).descriptionText;
    const rule = { id: 'deposit.max', validFrom: '2023-07-01', validTo: '2099-12-31', source: 'https://wetten.overheid.nl/x', certainty: 'B' as const, title: { en: 'Deposit', nl: 'Borg' }, text: { en: 'At most two months.', nl: 'Hoogstens twee maanden.' } };
    const labels = [{ name: 'deposit-limit', value: 'above-limit', certainty: 'unsure' as const, quotes: [], rule }];
    const { user } = await openApp(`/nl/homes/${home.id}`, createFakeApi().on(getHomeRoute, () => ({ ...fakeHomeDetail(home), descriptionText: text, labelDetails: labels })));
    const line = (await screen.findByText('Borg en de wet')).closest('.said-fact') as HTMLElement;
    expect(line.closest('.said-group')?.querySelector('h3')?.textContent).toBe('Geld');
    expect(line.textContent).toContain('Meer dan een verhuurder mag vragen');
    await user.click(within(line).getByText('Borg en de wet'));
    expect(within(line).getByText('Hoogstens twee maanden.')).toBeTruthy();
    expect(within(line).getByText(/Geldig 1 juli 2023 – 31 december 2099/)).toBeTruthy();
    expect(within(line).getByText(/Uit de tweede hand/)).toBeTruthy();
    expect(screen.queryByText('Ook gelezen')).toBeNull();
  });

  it('say that pay is below the minimum wage, in the group of pay, with its sentence', async () => {
    const detail = fakeVacancyDetail(vacancy);
    const label = { ...labelOf(detail.descriptionText, 'minimum-wage', 'below', 'we pay for lessons'), certainty: 'likely' as const };
    await openApp(`/vacancies/${vacancy.id}`, createFakeApi().on(getVacancyRoute, () => ({ ...detail, labelDetails: [label] })));
    const line = (await screen.findByText('Pay and the law')).closest('.said-fact') as HTMLElement;
    expect(line.closest('.said-group')?.querySelector('h3')?.textContent).toBe('Pay and contract');
    expect(line.textContent).toContain('Less than the minimum wage');
    expect(line.querySelector('mark')?.textContent).toBe('we pay for lessons');
  });

  it('show jobs like this one below it, each a link', async () => {
    const { api, user, router } = await openApp(`/vacancies/${vacancy.id}`);
    const section = await screen.findByRole('region', { name: 'Jobs like this one' });
    expect(within(section).getAllByRole('article')).toHaveLength(3);
    expect(api.asked).toContain(`GET /api/vacancies/${vacancy.id}/similar`);
    await user.click(within(section).getByRole('link', { name: 'Process Operator, night shifts' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Process Operator, night shifts' })).toBeTruthy();
    expect(router.state.location.pathname).toBe(`/vacancies/${fakeVacancies[4]?.id}`);
  });

  it.each([['are none', { hits: [] }], ['cannot be had', null]])('leave homes like it out when they %s', async (_why, answer) => {
    const api = createFakeApi().on(listSimilarHomesRoute, () => {
      if (answer) return answer;
      throw new FakeProblem(503, 'resting', 'Resting.');
    });
    await openApp(`/nl/homes/${home.id}`, api);
    await screen.findByRole('heading', { level: 1, name: home.title });
    await waitFor(() => expect(api.asked).toContain(`GET /api/homes/${home.id}/similar`));
    expect(screen.queryByText('Woningen zoals deze')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('show homes like this one in Dutch', async () => {
    await openApp(`/nl/homes/${home.id}`);
    expect(within(await screen.findByRole('region', { name: 'Woningen zoals deze' })).getAllByRole('article')).toHaveLength(3);
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
