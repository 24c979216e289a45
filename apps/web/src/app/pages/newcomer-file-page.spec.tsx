import { afterEach, describe, expect, it } from '@jest/globals';
import { getSessionRoute } from '@mitn/contracts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi } from '../../testing/fake-api.js';
import { fakeId } from '../../testing/fake-data.js';
import { addFakeNewcomerFile } from '../../testing/fake-newcomer-file.js';
import { openApp } from '../../testing/render-app.js';

afterEach(cleanup);
const asStaff = () => addFakeNewcomerFile(createFakeApi()).on(getSessionRoute, () => ({ person: { name: 'Bo', role: 'staff' as const, organisation: null } }));
const FILE = `/staff/newcomers/${fakeId(4, 0)}`;

describe('the file of a newcomer', () => {
  it('is reached from the desk and says who they are, what holds for them, what they want and who looked', async () => {
    const { user, router } = await openApp(`/staff?open=${fakeId(4, 0)}`, asStaff());
    await user.click(await screen.findByRole('link', { name: 'Everything about this household' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Amara Okafor' })).toBeTruthy();
    expect(router.state.location.pathname).toBe(FILE);
    expect(screen.getByText(/2 adults · 1 child · with a pet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'amara@mail.example' }).getAttribute('href')).toBe('mailto:amara@mail.example');
    const permit = screen.getByRole('heading', { name: 'Situation and permit' }).closest('section') as HTMLElement;
    expect(within(permit).getByText('Highly skilled migrant')).toBeTruthy();
    expect(await within(permit).findByText(/From 14 March 2027 \(birthday 30\) the higher pay counts/)).toBeTruthy();
    const wishes = screen.getByRole('heading', { name: 'What they have and want' }).closest('section') as HTMLElement;
    expect(within(wishes).getByText('English C1')).toBeTruthy();
    expect(screen.getByText(/^Bo, 23 November/)).toBeTruthy();
    expect(await screen.findByText('This job is new for you: it fits your profile')).toBeTruthy();
    expect(screen.getByText('1 of 9 things is missing.')).toBeTruthy();
    expect(await screen.findByText('Not for me: too far')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look why: Light apartment on the canal' }));
    expect(await screen.findByText('This fits, with questions to ask.')).toBeTruthy();
  });

  it('recommends a match with a reason, shows it first with its score as it was, and takes it back', async () => {
    const { user } = await openApp(`${FILE}?kind=vacancy`, asStaff());
    const line = (await screen.findByText('Backend Developer (TypeScript)')).closest('details') as HTMLElement;
    const score = line.querySelector('.file-match-score')?.textContent ?? '';
    expect(score).toMatch(/^\d/);
    await user.click(within(line).getByText('Backend Developer (TypeScript)'));
    await user.click(within(line).getByRole('button', { name: 'Recommend: Backend Developer (TypeScript)' }));
    const form = (await screen.findByRole('heading', { name: 'Recommend this' })).closest('dialog') as HTMLElement;
    await user.type(within(form).getByLabelText('Why'), 'too short');
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(within(form).getByText(/Write at least 10 characters/)).toBeTruthy();
    await user.type(within(form).getByLabelText('Why'), ', so more of it.');
    await user.type(within(form).getByLabelText('What the newcomer may read'), 'They know us.');
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Recommended. It stands first for the newcomer now.')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.file-match')?.textContent).toContain('Backend Developer (TypeScript)'));
    expect(document.querySelector('.file-match-score')?.textContent).toBe(score);
    const history = screen.getByRole('heading', { name: 'Decisions of staff' }).closest('section') as HTMLElement;
    expect(within(history).getByText('The newcomer reads: “They know us.”')).toBeTruthy();
    await user.click(within(history).getByRole('button', { name: 'Revoke: Backend Developer (TypeScript)' }));
    expect(await screen.findByText('Revoked. The list is as computed again.')).toBeTruthy();
    expect(await within(history).findByText('Nobody has decided anything by hand yet.')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.file-match')?.textContent).toContain('Data Engineer'));
  });

  it('says why not, and takes the answer of a landlord for the check that fails', async () => {
    const { user, router } = await openApp(FILE, asStaff());
    await user.click(await screen.findByRole('button', { name: 'Homes' }));
    await user.type(screen.getByRole('searchbox', { name: 'Look up an offer' }), 'floor{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Choose: Anti-squat floor in a former school' }));
    expect(await screen.findByText('This does not fit.')).toBeTruthy();
    expect(router.state.location.href).toContain(`home=${fakeId(2, 4)}`);
    await user.click(screen.getByRole('button', { name: 'I asked about this: registration' }));
    const form = (await screen.findByRole('heading', { name: 'What did you find out?' })).closest('dialog') as HTMLElement;
    expect(within(form).getByText('The check says: You cannot register at this address')).toBeTruthy();
    expect(within(form).queryByRole('radio', { name: 'It does not fit' })).toBeNull();
    await user.type(within(form).getByLabelText('Why'), 'Called the landlord on Monday.');
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(within(form).getByRole('alert').textContent).toBe('Say what you found out.');
    await user.click(within(form).getByRole('radio', { name: 'It fits' }));
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This fits, with questions to ask.')).toBeTruthy();
    expect(screen.getByText('Computed: You cannot register at this address')).toBeTruthy();
  });

  it('says what is theirs and what is given to others, and ends a placement with how and why', async () => {
    const { user } = await openApp(`${FILE}?kind=vacancy`, asStaff());
    expect(await screen.findByText('Their job')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Homes \d/ }));
    expect(await screen.findByText('Home taken by case 2026-0409')).toBeTruthy();
    const placements = screen.getByRole('heading', { name: 'Placements' }).closest('section') as HTMLElement;
    expect(within(placements).getAllByRole('button', { name: /^End the placement/ })).toHaveLength(1);
    await user.click(within(placements).getByRole('button', { name: 'End the placement: Data Engineer, grid analytics' }));
    const form = (await screen.findByRole('heading', { name: 'End this placement' })).closest('dialog') as HTMLElement;
    await user.click(within(form).getByRole('button', { name: 'End the placement' }));
    expect(within(form).getByText('Say how it ended.')).toBeTruthy();
    await user.click(within(form).getByRole('radio', { name: 'Moved on' }));
    await user.type(within(form).getByLabelText('Why'), 'Found work in Assen.');
    await user.click(within(form).getByRole('button', { name: 'End the placement' }));
    expect(await within(placements).findByText('Found work in Assen.')).toBeTruthy();
    expect(within(placements).queryByRole('button', { name: /^End the placement/ })).toBeNull();
  });

  it('is for staff alone', async () => {
    const { api } = await openApp(FILE);
    expect(await screen.findByRole('heading', { name: 'The desk is for staff' })).toBeTruthy();
    expect(api.asked.filter((one) => one.includes('/api/staff/newcomers'))).toEqual([]);
  });
});
