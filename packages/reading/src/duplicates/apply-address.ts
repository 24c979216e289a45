import { foldedWords } from './folded-words.js';

// Boards and counters, not employers: their addresses say nothing about the job behind them.
const BOARDS = /(?:^|\.)(?:indeed|linkedin|glassdoor|monster|stepstone|jooble|adzuna|jobbird|nationalevacaturebank|werkzoeken|ziprecruiter|talent|appcast|click|track|bit|lnkd|tinyurl|grnh|google|facebook|example)\.[a-z.]{2,12}$|^(?:click|track|trk|redirect|go)\./;
// Parameters that name the job on sites whose path does not.
const JOB_PARAMETERS = /^(?:job_?id|jid|id|jk|job|vacancy_?id|vacancy|vacature_?id|vacature|req(?:uisition)?_?id|ashby_jid|gh_jid|oid|posting_?id|jobreq|ref(?:erence)?(?:_?id)?|nr|nummer)$/i;
const NOT_THE_JOB = new Set(['apply', 'application', 'solliciteren', 'solliciteer', 'index']);
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const LONGEST = 2_000;

/**
 * One spelling of the address of an employer's page for a job: without scheme, "www.", language, tracking and "/apply", so that what two boards
 * link to can be compared. Null for addresses of boards and counters, and for pages that name no job (a list of vacancies, the front page):
 * the path or a parameter must hold a number, or words of the title.
 */
export function applyAddress(address: string | null, title: string): string | null {
  if (address === null || address.length > LONGEST) return null;
  // LinkedIn appends its own parameters with "&" although there is no "?".
  const url = URL.parse(address.replace(/&(?:urlHash|utm_)[^?]*$/i, ''));
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.hostname.replace(/^www\d?\./, '');
  if (BOARDS.test(host)) return null;
  const segments = decoded(url.pathname).toLowerCase().split('/').map((segment) => segment.trim().replace(/&.*$/, '')).filter((segment) => segment !== '' && !LANGUAGE.test(segment) && !NOT_THE_JOB.has(segment));
  const parameters = [...url.searchParams].filter(([name, value]) => JOB_PARAMETERS.test(name) && /\d{3}/.test(value)).map(([name, value]) => `${name.toLowerCase()}=${value.toLowerCase()}`).sort();
  const path = segments.join('/');
  return namesAJob(path, parameters, title) ? `${host}/${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}` : null;
}

/** The numbers in a canonical address that may be the job's own; two addresses of one site with different ones are two postings. */
export function postingNumbers(address: string): string[] {
  return address.slice(address.indexOf('/')).match(/\d{4,}/g) ?? [];
}

function namesAJob(path: string, parameters: string[], title: string): boolean {
  if (parameters.length > 0 || /\d{4}/.test(path)) return true;
  const words = new Set(foldedWords(path));
  const named = foldedWords(title).filter((word) => word.length > 2 && words.has(word));
  return named.length >= 2 || (named.length === 1 && foldedWords(title).length <= 2);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
