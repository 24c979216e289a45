import { calcDepositRoute, calcPermitRoute, getVacancyRoute } from '@mitn/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { calculatorNamed } from '../../features/calculators/calculators.js';
import { readEuros, readNumber } from '../../features/calculators/read-field.js';
import { answerDeposit, answerPermit } from '../../testing/fake-calculations.js';
import { createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { fakeVacancies, fakeVacancyDetail } from '../../testing/fake-data.js';
import { openApp } from '../../testing/render-app.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);
const vacancy = fakeVacancies[0]!;

describe('the calculators', () => {
  it('answer with the figures, the rule in words, its dates and its source', async () => {
    const { user } = await openApp('/calculators');
    await user.type(await screen.findByLabelText('Gross pay'), '4.300');
    await user.click(screen.getByRole('button', { name: 'Work it out' }));
    const answer = within(screen.getByRole('region', { name: 'Answer' }));
    expect(await answer.findByText('The pay is too low.')).toBeTruthy();
    expect(answer.getByText('Does not fit')).toBeTruthy();
    expect(answer.getByText('€4,300')).toBeTruthy();
    expect(answer.getByText('€5,942')).toBeTruthy();
    expect(answer.getByText('€1,642 a month')).toBeTruthy();
    expect(await answer.findByText('Highly skilled migrant')).toBeTruthy();
    expect(answer.getByText(/at least €5,942 a month/)).toBeTruthy();
    expect(answer.getByText(/Valid 1 January 2026 – 31 December 2026/)).toBeTruthy();
    expect(answer.getByRole('link', { name: 'ind.nl' })).toBeTruthy();
  });

  it('keep the permit and the date of birth in this browser and out of every address', async () => {
    const seen: unknown[] = [];
    const api = createFakeApi().on(calcPermitRoute, ({ body }) => { seen.push(body.birthDate); return answerPermit(body); });
    const { user, router } = await openApp('/calculators?show=permit', api);
    await user.type(await screen.findByLabelText('Date of birth'), '2000-02-29');
    await user.type(screen.getByLabelText('Gross pay'), '4400');
    await user.click(screen.getByRole('button', { name: 'Work it out' }));
    expect(await screen.findByText('The pay is enough.')).toBeTruthy();
    expect(seen).toEqual(['2000-02-29']);
    expect(localStorage.getItem('mitn.permit')).toContain('2000-02-29');
    expect([...api.asked, router.state.location.href].filter((one) => one.includes('2000'))).toEqual([]);
  });

  it('say at the field what does not read, and ask nothing', async () => {
    const { user, api } = await openApp('/calculators?show=deposit');
    await user.type(await screen.findByLabelText('Bare rent a month'), 'a lot');
    await user.click(screen.getByRole('button', { name: 'Work it out' }));
    const field = await screen.findByLabelText('Bare rent a month');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('Fill in an amount, such as 4300 or 14.71.')).toBeTruthy();
    expect(api.asked.filter((one) => one.includes('/calc/'))).toEqual([]);
  });

  it('speak Dutch, and say "to be confirmed" of a figure that is not certain', async () => {
    const api = createFakeApi().on(calcDepositRoute, ({ body }) => ({ ...answerDeposit(body), figuresUsed: [{ id: 'deposit.max-months', value: 2, unit: 'months', validFrom: '2027-01-01', validTo: null, source: 'a paper', certainty: 'C' as const }] }));
    const { user } = await openApp('/nl/calculators?show=deposit', api);
    await user.type(await screen.findByLabelText('Kale huur per maand'), '820');
    await user.click(screen.getByRole('button', { name: 'Reken uit' }));
    expect(await screen.findByText(/Nog te bevestigen/)).toBeTruthy();
    expect(screen.getByText('a paper')).toBeTruthy();
  });

  it('open each question from the list, also an address that is none of ours', async () => {
    const { user } = await openApp('/calculators?show=nonsense');
    const list = within(await screen.findByRole('navigation', { name: 'Questions' }));
    for (const link of list.getAllByRole('link')) {
      await user.click(link);
      expect(await screen.findByRole('heading', { level: 2, name: link.textContent })).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Work it out' })).toBeTruthy();
    }
  });

  it.each([
    ['permit', { pay: '4300', period: 'hour', hours: '36', holiday: 'included', sponsor: 'no', situation: 'blue-card', graduatedOn: '2025-07-01', degreeCounts: 'yes', on: '2027-01-01' }], ['net-pay', { gross: '4300', ruling: 'yes' }], ['thirty-percent', { gross: '4300', master: 'yes', afar: 'yes', since: '2025-01-01' }],
    ['minimum-wage', { age: '20', pay: '11,77', hours: '36', period: 'hour' }], ['affordability', { cost: '980', gross: '3000', share: '40', complete: 'yes' }], ['deposit', { rent: '820', deposit: '1.640' }], ['fees', { agency: '300', 'service-costs': '45', agent: 'landlord' }],
    ['contract-length', { starts: '2026-12-01', ends: '2027-12-01', ground: 'student' }], ['rent-benefit', { rent: '820', independent: 'yes', birthDate: '2000-02-29', single: 'yes', assets: '1000' }],
  ])('ask the service in its own words: %s', (name, values: Record<string, string>) => {
    const calculator = calculatorNamed(name);
    expect(calculator.name).toBe(name);
    for (const key of Object.keys(values)) expect(calculator.fields.map((field) => field.name)).toContain(key);
    const given = { ...Object.fromEntries(calculator.fields.map((field) => [field.name, field.initial ?? ''])), ...values };
    const parsed = calculator.route.body?.safeParse(calculator.toBody(given));
    expect(parsed?.error?.issues ?? []).toEqual([]);
    expect(Object.keys(parsed?.data as object).length).toBeGreaterThan(1);
  });

  it.each([['4300', 430_000], ['4.300', 430_000], ['4,300.50', 430_050], ['€ 14,71', 1471], ['1.234.567,8', 123_456_780], ['', null], ['12.345,6789', Number.NaN], ['lots', Number.NaN]])('read %j as an amount', (text, cents) => {
    expect(readEuros(text)).toBe(cents);
  });

  it('read numbers', () => {
    expect([readNumber('36'), readNumber('7,5'), readNumber(' '), readNumber('x')]).toEqual([36, 7.5, null, Number.NaN]);
  });
});

describe('"Do I earn enough?" on a vacancy', () => {
  it('shows the pay of the ad beside what the permit asks, and what is left of it', async () => {
    const { user } = await openApp(`/vacancies/${vacancy.id}`);
    const panel = within(await screen.findByRole('region', { name: 'Do I earn enough?' }));
    expect(panel.queryByText('Net a month')).toBeNull();
    await user.selectOptions(panel.getByLabelText('Your right to work'), 'Highly skilled migrant');
    expect(await panel.findByText('The pay is too low.')).toBeTruthy();
    expect(panel.getByText('€5,942')).toBeTruthy();
    expect(panel.getByText('€4,300 – €5,600')).toBeTruthy();
    await user.type(panel.getByLabelText('Date of birth'), '2000-02-29');
    expect(await panel.findByText('€4,357')).toBeTruthy();
    expect(await panel.findByText('What is left of €4,300 gross')).toBeTruthy();
    await waitFor(() => expect(panel.getByText('€3,526')).toBeTruthy());
    expect(panel.getByText('€3,010')).toBeTruthy();
    expect(panel.getByText('Pension is not included.')).toBeTruthy();
  });

  it('makes a question of pay that is not stated', async () => {
    localStorage.setItem('mitn.permit', JSON.stringify({ situation: 'blue-card', birthDate: null }));
    const { api } = await openApp(`/vacancies/${vacancy.id}`, createFakeApi().on(getVacancyRoute, () => ({ ...fakeVacancyDetail(vacancy), pay: null })));
    const panel = within(await screen.findByRole('region', { name: 'Do I earn enough?' }));
    expect(panel.getByText(/Ask the employer/)).toBeTruthy();
    expect(api.asked.filter((one) => one.includes('/calc/'))).toEqual([]);
  });

  it('says so when it cannot be worked out', async () => {
    localStorage.setItem('mitn.permit', JSON.stringify({ situation: 'blue-card', birthDate: null }));
    await openApp(`/vacancies/${vacancy.id}`, createFakeApi().on(calcPermitRoute, () => { throw new FakeProblem(429, 'busy', 'Too many.'); }));
    expect(await screen.findByText(/We cannot work it out now/)).toBeTruthy();
  });
});
