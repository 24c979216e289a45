import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../components/use-texts.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';

/** What stands around every page: the way past the head, the head, the page, the foot. */
export function RootLayout() {
  const { t } = useTexts();
  const router = useRouter();
  const desk = useRouterState({ select: (state) => state.matches.some((match) => match.routeId.startsWith('/staff')) });
  useEffect(
    () =>
      router.subscribe('onRendered', (event) => {
        // A new page says its name to a screen reader; a change of filters on the same page leaves the focus where it is.
        if (!event.fromLocation || !event.pathChanged || event.toLocation.hash) return;
        // A page that still waits for its data has no heading yet: then the focus stands at its beginning.
        (document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main'))?.focus({ preventScroll: true });
      }),
    [router],
  );
  useEffect(() => {
    // Only where a profile is kept, and after the page: what is saved here and there becomes the same.
    if (localStorage.getItem('mitn.profile')) void import('../lib/saved-sync.js').then(({ startSync }) => startSync()).catch(() => undefined);
  }, []);
  return (
    <>
      <a className="skip-link" href="#main">{t('nav.skip')}</a>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {desk ? null : <SiteFooter />}
    </>
  );
}
