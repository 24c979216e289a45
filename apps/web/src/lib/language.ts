import type { Language } from '@mitn/texts/web';

/** The language of a path: Dutch under `/nl`, else English. */
export function languageOf(pathname: string): Language {
  return pathname === '/nl' || pathname.startsWith('/nl/') ? 'nl' : 'en';
}

/** The language of the page that is open. A switch of language loads the page anew, so it never changes while the page is open. */
export function activeLanguage(): Language {
  return languageOf(window.location.pathname);
}

/** The same page in the other language, with its search. */
export function hrefInLanguage(language: Language, location: { pathname: string; search: string }): string {
  const bare = location.pathname.replace(/^\/nl(?=\/|$)/, '') || '/';
  const path = language === 'nl' ? `/nl${bare === '/' ? '' : bare}` : bare;
  return path + location.search;
}
