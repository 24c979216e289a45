import type { Language } from '../platform/language.js';
import { OPEN_PATHS, PERSONAL_PATHS } from '../platform/open-paths.js';

/** What a page address means: its language, and the path without the language. */
export interface PageAddress {
  language: Language;
  /** `/`, `/vacancies`, `/vacancies/<id>`, … without a slash at the end. */
  path: string;
  id: string | null;
}

const ID = /^\/(?:vacancies|homes)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** One newcomer or one cohort on the desk. */
const OF_STAFF = /^\/staff\/(?:newcomers|cohorts)\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const OPEN: ReadonlySet<string> = new Set(OPEN_PATHS);
const PERSONAL: ReadonlySet<string> = new Set(PERSONAL_PATHS);

/** Reads the path of a page address. */
export function readAddress(pathname: string): PageAddress {
  const clean = pathname.replace(/(?<!\/)\/+$/, '') || '/';
  const dutch = clean === '/nl' || clean.startsWith('/nl/');
  const path = dutch ? clean.slice(3) || '/' : clean;
  return { language: dutch ? 'nl' : 'en', path, id: ID.exec(path)?.[1] ?? null };
}

/** Whether there is such a page, and whether it is open to search engines or belongs to one person. Everything else does not exist. */
export function kindOfPage({ path, id }: PageAddress): 'open' | 'personal' | 'none' {
  if (id !== null || OPEN.has(path)) return 'open';
  return PERSONAL.has(path) || OF_STAFF.test(path) ? 'personal' : 'none';
}

/** The path of the same page in a language. */
export function pathIn(language: Language, path: string): string {
  return language === 'en' ? path : path === '/' ? '/nl' : `/nl${path}`;
}
