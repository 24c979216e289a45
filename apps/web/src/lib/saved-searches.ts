import { Id } from '@mitn/contracts';
import * as z from 'zod/mini';
import type { OfferKind } from './saved-offers.js';
import { useKeptProfile } from './kept-profile.js';
import type { KeptProfile } from './kept-profile.js';
import { readStored, useStored, writeStored } from './stored.js';

const KEY = 'mitn.searches';
const HERE = 'mitn.searches-here';
const SEEN = 'mitn.searches-seen';
const MOST = 30;
const SavedSearch = z.object({
  kind: z.enum(['vacancies', 'homes']), query: z.string(), name: z.string(),
  /** The newest offers at the last visit, the newest first; null before they were looked up. */
  known: z.nullable(z.array(z.string()).check(z.maxLength(50))),
  seenOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
});
const SavedSearches = z.array(SavedSearch).check(z.maxLength(MOST));
export type SavedSearch = z.output<typeof SavedSearch>;
const NONE: SavedSearch[] = [];
/** Of searches that stand in the profile: what this device saw of them, by their id. */
const SeenSearches = z.record(z.string(), z.object({ known: z.array(z.string()).check(z.maxLength(50)), seenOn: SavedSearch.shape.seenOn }));
const NOTHING_SEEN: z.output<typeof SeenSearches> = {};
/** The profile to which the person said: leave my searches on this device. */
const Here = z.object({ profileId: Id });

/** How many of the newest offers are looked at to see what is new. */
export const NEWEST_SEEN = 50;

/** A search without what only says how its list is shown: the page and the order. */
export function bareSearch(search: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([key, value]) => value !== undefined && !['page', 'pageSize', 'sort'].includes(key)));
}

/** The searches that the person saved in this browser, the newest first. */
export const useSavedSearches = (): SavedSearch[] => useStored(KEY, SavedSearches) ?? NONE;

const isOf = (one: SavedSearch, kind: OfferKind, query: string) => one.kind === kind && one.query === query;

/** Saves a search under a name; one that is there already moves to the front. */
export function saveSearch(kind: OfferKind, query: string, name: string): void {
  const others = (readStored(KEY, SavedSearches) ?? NONE).filter((one) => !isOf(one, kind, query));
  writeStored(KEY, [{ kind, query, name: name.slice(0, 120), known: null, seenOn: today() }, ...others].slice(0, MOST));
}

/** Forgets a search. */
export function forgetSearch(kind: OfferKind, query: string): void {
  writeStored(KEY, (readStored(KEY, SavedSearches) ?? NONE).filter((one) => !isOf(one, kind, query)));
}

/** Changes the name of a search, or remembers what it held at this visit. */
export function changeSearch(kind: OfferKind, query: string, change: { name: string } | { known: string[] }): void {
  const patch = 'known' in change ? { known: change.known.slice(0, NEWEST_SEEN), seenOn: today() } : { name: change.name.slice(0, 120) };
  writeStored(KEY, (readStored(KEY, SavedSearches) ?? NONE).map((one) => (isOf(one, kind, query) ? { ...one, ...patch } : one)));
}

/** What this device saw of the searches in the profile. */
export const useSeenSearches = () => useStored(SEEN, SeenSearches) ?? NOTHING_SEEN;

/** Remembers what a search of the profile held at this visit. */
export function rememberSeen(id: string, known: string[], seenOn = today()): void {
  const others = Object.entries(readStored(SEEN, SeenSearches) ?? {}).filter(([one]) => one !== id);
  writeStored(SEEN, Object.fromEntries([...others.slice(-99), [id, { known: known.slice(0, NEWEST_SEEN), seenOn }]]));
}

/** The profile of this browser, and whether the person said to leave searches on this device all the same. */
export function useSearchProfile(): { kept: KeptProfile | null; here: boolean } {
  const kept = useKeptProfile();
  const here = useStored(HERE, Here)?.profileId === kept?.id;
  return { kept, here: kept !== null && here };
}

/** Leaves searches on this device, or with false keeps them with the profile again. */
export const keepSearchesHere = (kept: KeptProfile, here: boolean): void => writeStored(HERE, here ? { profileId: kept.id } : null);

/**
 * How many of the newest offers were not there at the last visit. An unknown offer below all known ones is no news: it only came into sight because others
 * closed. When all that the search held was known, every unknown one is new.
 */
export function countNew(known: string[] | null, newest: string[]): number {
  if (known === null) return 0;
  const lastKnown = newest.findLastIndex((id) => known.includes(id));
  const within = known.length < NEWEST_SEEN || lastKnown < 0 ? newest : newest.slice(0, lastKnown);
  return within.filter((id) => !known.includes(id)).length;
}

const today = () => new Date().toISOString().slice(0, 10);
