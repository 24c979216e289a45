import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { useSession, useSignOut } from '../api/get-session.js';
import { Logo } from '../components/icons.js';
import { useTexts } from '../components/use-texts.js';
import { prepareLaterTexts } from '../components/use-later-texts.js';
import { hrefInLanguage } from '../lib/language.js';
import { useStored } from '../lib/stored.js';
import './site-header.css';

const NAV = [{ to: '/vacancies', key: 'jobs' }, { to: '/homes', key: 'homes' }, { to: '/matches', key: 'matches' }, { to: '/saved', key: 'saved' }, { to: '/help', key: 'help' }] as const;

const Profile = z.looseObject({});
/** Comes after the page: a first view without a profile has nothing of it. */
const AlertsLink = lazy<() => ReactNode>(() => Promise.all([import('./alerts-link.js'), prepareLaterTexts()]).then(([{ AlertsLink: Loaded }]) => ({ default: Loaded })).catch(() => ({ default: () => null })));

/** The head of every page: home, the places to go, the other language, and who is signed in. */
export function SiteHeader() {
  const { t } = useTexts();
  return (
    <header className="site-header">
      <div className="page site-header-inside">
        <Link to="/" className="brand"><Logo /><span>{t('brand')}</span></Link>
        <nav className="site-nav" aria-label={t('nav.name')}>
          {NAV.map((item) => <Link key={item.to} to={item.to} className="nav-link" activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{t(`nav.${item.key}`)}</Link>)}
        </nav>
        <div className="site-tools">
          <Alerts />
          <LanguageSwitch />
          <Account />
        </div>
      </div>
    </header>
  );
}

/** Only where this browser keeps a profile. Its room is there from the beginning. */
function Alerts() {
  const kept = useStored('mitn.profile', Profile);
  return kept === null ? null : <span className="alerts-room"><Suspense fallback={null}><AlertsLink /></Suspense></span>;
}

function LanguageSwitch() {
  const { t, language } = useTexts();
  // Rendered again at each change of place, so that the switch keeps the page and its search.
  useRouterState({ select: (state) => state.location.href });
  return (
    <p className="language-switch">
      {(['en', 'nl'] as const).map((one) =>
        one === language ? (
          <strong key={one} lang={one}><span aria-hidden="true">{one.toUpperCase()}</span><span className="sr-only">{t(`nav.languageNow.${one}`)}</span></strong>
        ) : (
          // A plain link: the other language is another document, with its own words and its own address.
          <a key={one} lang={one} hrefLang={one} href={hrefInLanguage(one, window.location)} onClick={(event) => { event.currentTarget.href = hrefInLanguage(one, window.location); }}>
            <span aria-hidden="true">{one.toUpperCase()}</span>
            <span className="sr-only">{one === 'nl' ? 'Nederlands' : 'English'}</span>
          </a>
        ),
      )}
    </p>
  );
}

function Account() {
  const { t } = useTexts();
  const { data } = useSession();
  const signOut = useSignOut();
  const person = data?.person ?? null;
  if (!person) return <Link to="/sign-in" className="button button-small sign-in">{t('nav.signIn')}</Link>;
  return (
    <div className="account">
      <Link to={person.role === 'staff' ? '/staff' : '/employer'} className="nav-link">{t(person.role === 'staff' ? 'nav.desk' : 'nav.employer')}</Link>
      <button type="button" className="button button-small" onClick={() => signOut.mutate()}>{t('nav.signOut')}</button>
    </div>
  );
}
