import type { SponsorMatch } from './organisation.js';
import { organisationKey } from './organisation-key.js';

/** A row of the register of recognised sponsors that might be an employer of ours. */
export interface SponsorCandidate {
  id: string;
  name: string;
  kvkNumber: string | null;
}

/** A row of the register beside an employer. `decides` is false for what a person has to look at. */
export interface SponsorProposal {
  sponsorId: string;
  matchedBy: SponsorMatch;
  decides: boolean;
}

/** A name that so many rows share tells a person nothing. */
const MOST_PROPOSALS = 10;

// Words that branches and parents of one group add to their name, at its end or its start ("Acme Nederland Holding B.V." is of "Acme").
const GROUP_WORDS = ['nederland', 'netherlands', 'the netherlands', 'holding', 'holdings', 'groep', 'group', 'dutch branch', 'netherlands branch', 'bijkantoor', 'benelux', 'nl'];
const GROUP_WORD = new RegExp(` (?:${GROUP_WORDS.join('|')})$`, 'u');

/** A name as people compare it: one form of each letter, single spaces. Capitals and signs stay. */
export function exactName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * What the names of one group have in common: `organisationKey` without the words that branches and holdings add ("ASML Netherlands B.V." and
 * "ASML Holding N.V." give `asml`). Two different companies may share it, so it never decides.
 */
export function sponsorNameKey(name: string): string {
  let key = organisationKey(name);
  for (let shorter = key.replace(GROUP_WORD, ''); shorter !== key && shorter !== ''; shorter = key.replace(GROUP_WORD, '')) key = organisationKey(shorter);
  return key;
}

/**
 * Which rows of the register an employer may be. An equal KvK number decides, and so does an exact name that one row alone carries, unless
 * both have a KvK number and these differ. Everything else is a proposal for a person: an exact name of several rows, a similar name.
 * Candidates that have nothing in common with the employer are left out, so that giving too many does no harm.
 */
export function matchSponsor(organisation: { name: string; kvkNumber: string | null }, candidates: readonly SponsorCandidate[]): SponsorProposal[] {
  const ordered = [...candidates].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const name = exactName(organisation.name);
  const sameNumber = ordered.filter(({ kvkNumber }) => kvkNumber !== null && kvkNumber === organisation.kvkNumber);
  const byNumber = sameNumber.find((candidate) => exactName(candidate.name) === name) ?? sameNumber[0];
  if (byNumber) return [{ sponsorId: byNumber.id, matchedBy: 'kvk', decides: true }];

  const exact = name === '' ? [] : ordered.filter((candidate) => exactName(candidate.name) === name);
  const [only] = exact;
  const contradicted = organisation.kvkNumber !== null && only?.kvkNumber != null;
  if (only && exact.length === 1 && !contradicted) return [{ sponsorId: only.id, matchedBy: 'name', decides: true }];
  if (exact.length > 1) return propose(exact, 'shared-name');

  const key = sponsorNameKey(organisation.name);
  return key === '' ? [] : propose(ordered.filter((candidate) => sponsorNameKey(candidate.name) === key), 'similar-name');
}

function propose(candidates: SponsorCandidate[], matchedBy: SponsorMatch): SponsorProposal[] {
  return candidates.slice(0, MOST_PROPOSALS).map(({ id }) => ({ sponsorId: id, matchedBy, decides: false }));
}
