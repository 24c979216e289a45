import { afterEach, describe, expect, it } from '@jest/globals';
import { decideSponsorLinkRoute, getSessionRoute, listSponsorLinksRoute } from '@mitn/contracts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi, FakeProblem } from '../../testing/fake-api.js';
import { openApp } from '../../testing/render-app.js';

afterEach(cleanup);
const asStaff = () => createFakeApi().on(getSessionRoute, () => ({ person: { name: 'Bo', role: 'staff' as const, organisation: null } }));

describe('what staff look at', () => {
  it('shows an employer beside the register and why they may be the same, and takes a decision', async () => {
    const { user } = await openApp('/staff/review?tab=sponsors', asStaff());
    const first = (await screen.findByText('Noordnet Energie Holding B.V.')).closest('li') as HTMLElement;
    expect(within(first).getByText(/KvK 01234567/)).toBeTruthy();
    expect(within(first).getByText(/The names are the same without words such as B.V./)).toBeTruthy();
    expect(screen.getByText('Register with 11,383 sponsors, of 1 November, from ind.nl.')).toBeTruthy();
    await user.click(within(first).getByRole('button', { name: 'The same: Noordnet Energie' }));
    await waitFor(() => expect(screen.queryByText('Noordnet Energie Holding B.V.')).toBeNull());
    await user.click(screen.getByRole('radio', { name: 'The same' }));
    const decided = (await screen.findByText('Noordnet Energie Holding B.V.')).closest('li') as HTMLElement;
    expect(within(decided).getByText(/Decided by Bo on 23 November/)).toBeTruthy();
    await user.click(within(decided).getByRole('button', { name: 'Not the same: Noordnet Energie' }));
    await waitFor(() => expect(screen.queryByText('Noordnet Energie Holding B.V.')).toBeNull());
  });

  it('says when a decision did not arrive', async () => {
    const { user } = await openApp('/staff/review?tab=sponsors', asStaff().on(decideSponsorLinkRoute, () => { throw new FakeProblem(500, 'internal', 'No.'); }));
    await user.click(await screen.findByRole('button', { name: 'Not the same: Wad & Weer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('This did not work');
    expect(screen.getByRole('button', { name: 'Not the same: Wad & Weer' })).toBeTruthy();
  });

  it('says so when there is no register, and nothing waits', async () => {
    await openApp('/nl/staff/review?tab=sponsors', asStaff().on(listSponsorLinksRoute, () => ({ register: null, links: [], total: 0, nextCursor: null })));
    expect(await screen.findByText('Er is nog geen register ingelezen.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Hier wacht niets' })).toBeTruthy();
  });

  it('explains a merge, and parts two ads only when asked twice', async () => {
    const { user, api } = await openApp('/staff/review?tab=merges', asStaff());
    const merge = (await screen.findByText('Data Engineer grid analytics (m/f/x)')).closest('li') as HTMLElement;
    expect(within(merge).getByText(/The same: employer, title, place and text. Texts are 93 percent alike./)).toBeTruthy();
    await user.click(within(merge).getByRole('button', { name: /^Different jobs/ }));
    expect(api.asked.filter((one) => one.includes('/undo'))).toEqual([]);
    await user.click(within(merge).getByRole('button', { name: 'Yes, part them for good' }));
    await waitFor(() => expect(screen.queryByText('Data Engineer grid analytics (m/f/x)')).toBeNull());
    await user.click(screen.getByRole('radio', { name: 'Parted' }));
    expect(await screen.findByText(/Decided by Bo on 23 November/)).toBeTruthy();
  });

  it('shows why an ad should be looked at, notes that it was seen, and closes one only when asked twice', async () => {
    const { user, api } = await openApp('/staff/review', asStaff());
    const ad = (await screen.findByRole('link', { name: 'Anti-squat floor in a former school' })).closest('li') as HTMLElement;
    expect(ad.querySelector('mark')?.textContent).toBe('No internationals please');
    expect(screen.getByRole('radio', { name: 'Refuse internationals · 1' })).toBeTruthy();
    await user.click(within(ad).getByRole('button', { name: /^Close it/ }));
    expect(api.asked.filter((one) => one.startsWith('POST'))).toEqual([]);
    await user.click(within(ad).getByRole('button', { name: 'Keep it open' }));
    await user.click(within(ad).getByRole('button', { name: /^Seen/ }));
    expect(await screen.findByRole('heading', { name: 'Nothing waits here' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Unlawful words/ }));
    const vacancy = (await screen.findByRole('link', { name: 'Data Engineer, grid analytics' })).closest('li') as HTMLElement;
    expect(within(vacancy).getByText(/calls the team young/)).toBeTruthy();
    await user.click(within(vacancy).getByRole('button', { name: /^Close it/ }));
    await user.type(within(vacancy).getByLabelText('Why (kept for colleagues)'), 'The employer agrees.');
    await user.click(within(vacancy).getByRole('button', { name: 'Yes, close it' }));
    expect(await screen.findByRole('heading', { name: 'Nothing waits here' })).toBeTruthy();
  });

  it('keeps the names to check in reach, and the desk', async () => {
    const { user } = await openApp('/staff', asStaff());
    await user.click(await screen.findByRole('link', { name: /To look at/ }));
    await user.click(await screen.findByRole('link', { name: /^Names\b(?! to)/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Names to check' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Newcomers' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Newcomers' })).toBeTruthy();
  });

  it('is for staff alone', async () => {
    await openApp('/staff/review');
    expect(await screen.findByRole('heading', { name: 'The desk is for staff' })).toBeTruthy();
  });
});
