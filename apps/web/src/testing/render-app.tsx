import { createMemoryHistory } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/provider.js';
import { createQueryClient } from '../app/query-client.js';
import { createAppRouter } from '../app/router.js';
import { createTexts } from '../app/texts.js';
import { prepareLaterTexts } from '../components/use-later-texts.js';
import { languageOf } from '../lib/language.js';
import { createFakeApi } from './fake-api.js';
import type { FakeApi } from './fake-api.js';

// A part whose code comes later may need more than the second that is usual, on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

/** Opens the app at an address, against a fake API, as a person would. Gives the API, the person and the router. */
export async function openApp(address: string, api: FakeApi = createFakeApi()) {
  globalThis.fetch = api.fetch;
  window.history.replaceState(null, '', address);
  const language = languageOf(window.location.pathname);
  const queryClient = createQueryClient();
  const router = createAppRouter(language, createMemoryHistory({ initialEntries: [address] }));
  // The language of a real page never changes; here each test has its own.
  const [texts] = await Promise.all([createTexts(language), prepareLaterTexts(language), router.load()]);
  const view = render(<App router={router} queryClient={queryClient} texts={texts} />);
  return { api, router, queryClient, user: userEvent.setup(), ...view };
}
