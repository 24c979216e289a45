import { afterEach, describe, expect, it } from '@jest/globals';
import { getSessionRoute } from '@mitn/contracts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createFakeApi } from '../../testing/fake-api.js';
import { openApp } from '../../testing/render-app.js';

afterEach(cleanup);
const asStaff = () => createFakeApi().on(getSessionRoute, () => ({ person: { name: 'Bo', role: 'staff' as const, organisation: null } }));

async function planned() {
  const api = asStaff();
  await api.fetch('/api/cohorts', { method: 'POST', body: JSON.stringify({ name: 'January', newcomerIds: [] }) });
  const opened = await openApp('/staff/cohorts', api);
  await opened.user.click(await screen.findByRole('link', { name: 'January' }));
  await opened.user.click(await screen.findByRole('button', { name: 'Make a plan' }));
  await screen.findByRole('table', { name: 'What each household gets' });
  return opened;
}
const whenDone = () => waitFor(() => expect(screen.getByText('At most 0.08 % better exists')).toBeTruthy(), { timeout: 10_000 });
const rowOf = (name: RegExp): HTMLElement => screen.getAllByRole('row', { name })[0] as HTMLElement;

describe('cohorts', () => {
  it('begin with a name and chosen newcomers', async () => {
    const { user, router } = await openApp('/staff/cohorts', asStaff());
    await screen.findByRole('heading', { name: 'No cohorts yet' });
    await user.click(screen.getByRole('button', { name: 'New cohort' }));
    await user.click(await screen.findByRole('button', { name: 'Begin with 0 households' }));
    expect(screen.getByText('Give the cohort a name.')).toBeTruthy();
    expect(screen.getByText('Choose at least one household.')).toBeTruthy();
    await user.type(screen.getByLabelText('Name'), 'January');
    await user.click(await screen.findByRole('button', { name: 'Choose all 5 shown' }));
    await user.click(screen.getByRole('checkbox', { name: 'Jonas Weber' }));
    await user.click(screen.getByRole('button', { name: 'Begin with 4 households' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'January' })).toBeTruthy();
    expect(router.state.location.pathname).toMatch(/^\/staff\/cohorts\/5+/);
  });

  it('show a first plan at once, then how much better one could be, and never say best without a proof', async () => {
    await planned();
    expect(screen.getByText(/gets better/)).toBeTruthy();
    expect(screen.getByText('At most 0.4 % better exists')).toBeTruthy();
    await whenDone();
    expect(screen.queryByText(/Proven/)).toBeNull();
    expect(screen.getByText('1–50 of 60')).toBeTruthy();
  });

  it('are changed by hand through a menu, with a reason, also against another household, and taken back', async () => {
    const { user } = await planned();
    await whenDone();
    await user.click(screen.getByRole('button', { name: /^Without 6/ }));
    const row = rowOf(/Other households have every home that fits/);
    const name = within(row).getByRole('strong').textContent ?? '';
    await user.click(within(row).getByRole('button', { name: `Move ${name} to…` }));
    const sheet = (await screen.findByRole('heading', { level: 2, name })).closest('dialog') as HTMLElement;
    await user.click(await within(sheet).findByRole('button', { name: /^Move to Data Engineer/ }));
    await user.click(within(sheet).getByRole('button', { name: 'Move' }));
    expect(within(sheet).getByText('Write why, in at least 3 characters.')).toBeTruthy();
    await user.type(within(sheet).getByLabelText('Why'), 'They know the owner.');
    await user.click(within(sheet).getByRole('button', { name: 'Move' }));
    expect(await within(sheet).findByText('Another household has this home.')).toBeTruthy();
    await user.click(within(sheet).getByRole('button', { name: 'Yes, move the others out' }));
    expect(await screen.findByText('Moved. The value of the plan is counted anew.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^By hand/ }));
    expect(within(rowOf(new RegExp(name))).getByText('By hand')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Undo the last change: ${name}` }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull());
  });

  it('are fixed and ruled out, and say that they must be planned again', async () => {
    const { user } = await planned();
    await whenDone();
    await user.click(screen.getAllByRole('button', { name: /^Move .* to…$/ })[0] as HTMLElement);
    const sheet = (await screen.findByRole('heading', { name: 'Gets' })).closest('dialog') as HTMLElement;
    await user.click(within(sheet).getByRole('button', { name: 'Fix this' }));
    await user.type(within(sheet).getByLabelText('Why'), 'Agreed with them.');
    await user.click(within(sheet).getByRole('button', { name: 'Fix' }));
    expect(await screen.findByText('Fixed. Every later plan keeps it.')).toBeTruthy();
    expect(screen.getByText(/The cohort was changed since/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept the plan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: /^No longer fix:/ }));
    expect(await screen.findByText('Nothing is fixed.')).toBeTruthy();
  });

  it('take ranked wishes of a household, and jobs that take more than one', async () => {
    const { user } = await planned();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const open = (await screen.findAllByRole('button', { name: /: 0 wishes$/ }))[0] as HTMLElement;
    const name = (open.getAttribute('aria-label') ?? '').replace(/: 0 wishes$/, '');
    await user.click(open);
    const sheet = (await screen.findByRole('heading', { name: `What ${name} wish for` })).closest('dialog') as HTMLElement;
    const wish = async (kind: string, words: string, title: string) => {
      await user.click(within(sheet).getByRole('button', { name: kind }));
      await user.type(within(sheet).getByRole('searchbox'), `${words}{Enter}`);
      await user.click(await within(sheet).findByRole('button', { name: `Choose: ${title}` }));
    };
    await wish('Jobs', 'data', 'Data Engineer, grid analytics');
    await user.click(within(sheet).getByRole('button', { name: 'Add as the last wish' }));
    await wish('Homes', 'floor', 'Anti-squat floor in a former school');
    await wish('Jobs', 'data', 'Data Engineer, grid analytics');
    await user.click(within(sheet).getByRole('button', { name: 'Add both as one wish' }));
    await user.click(within(sheet).getByRole('button', { name: 'Up: Data Engineer, grid analytics + Anti-squat floor in a former school' }));
    expect(within(sheet).getAllByRole('listitem').filter((one) => one.closest('ol')).map((one) => one.querySelector('span')?.textContent)).toEqual(['Data Engineer, grid analytics + Anti-squat floor in a former school', 'Data Engineer, grid analytics']);
    await user.click(within(sheet).getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: `${name}: 2 wishes` })).toBeTruthy();

    await user.type(screen.getByRole('searchbox', { name: 'Look up a job' }), 'data{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Choose: Data Engineer, grid analytics' }));
    const places = screen.getByRole('spinbutton', { name: /^Data Engineer, grid analytics/ });
    await user.clear(places);
    await user.type(places, '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect((screen.getByRole('spinbutton', { name: /^Data Engineer, grid analytics/ }) as HTMLInputElement).value).toBe('3');
  });

  it('are looked at as plots, with the numbers as tables', async () => {
    const { user } = await planned();
    await whenDone();
    await user.click(screen.getByRole('button', { name: 'Plots' }));
    const plot = await screen.findByRole('figure', { name: 'Placed by size of the household' }, { timeout: 8000 });
    await user.click(within(plot).getByText('The numbers'));
    expect(within(plot).getAllByRole('row').map((one) => one.textContent)).toEqual(['HouseholdPlacedWithout', '1 person141', '2 persons141', '3 persons132', '4 persons132']);
    expect(screen.getByRole('figure', { name: 'What the plan is worth' })).toBeTruthy();
    expect(screen.getByText('Least served: status holder, 83 % placed.')).toBeTruthy();
  });

  it('are accepted only when asked twice, and then do not change', async () => {
    const { user, api } = await planned();
    await whenDone();
    await user.click(screen.getByRole('button', { name: 'Accept the plan' }));
    const sheet = (await screen.findByRole('heading', { name: 'Accept this plan?' })).closest('dialog') as HTMLElement;
    expect(within(sheet).getByText(/54 households are placed by it/)).toBeTruthy();
    expect(within(sheet).getByText('6 households are left without.')).toBeTruthy();
    expect(api.asked.some((one) => one.endsWith('/accept'))).toBe(false);
    await user.click(within(sheet).getByRole('button', { name: 'Yes, accept it' }));
    expect(await screen.findByText('Accepted by Bo on 23 November.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toMatch(/\/export$/);
  });
});
