import { bringOffersRoute, forgetOfferRoute, Id, keepOfferRoute, listSavedOffersRoute } from '@mitn/contracts';
import type { SavedOffer } from '@mitn/contracts';
import * as z from 'zod/mini';
import { callRoute } from './call-route.js';
import { readKeptProfile, useKeptProfile } from './kept-profile.js';
import type { KeptProfile } from './kept-profile.js';
import { mergeSaved } from './merge-saved.js';
import type { SavedMap } from './merge-saved.js';
import { onStored, readStored, useStored, writeStored } from './stored.js';

const SAVED = 'mitn.saved';
const REPLIED = 'mitn.replied';
const SYNCED = 'mitn.synced';
const WAIT_MS = 400;
const Saved = z.array(z.string());
const Replied = z.record(z.string(), z.string());
/** With which profile this device keeps its offers together, and what both kept when they last met; `base` is null when the person wants them here alone. */
const Synced = z.object({ profileId: Id, base: z.nullable(z.array(z.tuple([z.string(), z.nullable(z.string())]))) });

/** Where saved offers stand: on this device alone, in the profile too, or here until the person says which. */
export type SavedPlace = 'device' | 'ask' | 'profile';

export function useSavedPlace(): { place: SavedPlace; kept: KeptProfile | null } {
  const kept = useKeptProfile();
  const synced = useStored(SYNCED, Synced);
  if (!kept) return { place: 'device', kept };
  if (synced?.profileId !== kept.id) return { place: 'ask', kept };
  return { place: synced.base === null ? 'device' : 'profile', kept };
}

/** Keeps saved offers on this device alone, by the person's own word. */
export const keepOnDevice = (kept: KeptProfile): void => writeStored(SYNCED, { profileId: kept.id, base: null });

/** Takes what this device keeps into the profile, after the person said yes; from then on both are the same. Throws `ApiError`. */
export async function bringToProfile(kept: KeptProfile): Promise<void> {
  const offers = [...deviceMap()].flatMap(([address, repliedOn]) => offerAt(address).map((offer) => ({ ...offer, repliedOn })));
  const answer = await callRoute(bringOffersRoute, { params: { id: kept.id }, body: { offers }, profileToken: kept.token });
  settle(kept, mapOf(answer.offers));
}

let running: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let watched = false;

/** Keeps device and profile the same from now on, where the person said so; a device that keeps nothing yet joins by itself. Without a connection the next change tries again. */
export function startSync(): void {
  if (!watched) onStored(() => schedule());
  watched = true;
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running ??= syncOnce().catch(() => undefined).finally(() => (running = null));
  }, WAIT_MS);
}

/** One meeting of device and profile; nothing where the person has not said yes. */
export async function syncOnce(): Promise<void> {
  const kept = readKeptProfile();
  const synced = readStored(SYNCED, Synced);
  if (!kept || (synced?.profileId === kept.id && synced.base === null)) return;
  const base = synced?.profileId === kept.id && synced.base ? new Map(synced.base) : null;
  // Nobody was asked: only where there is nothing to take along.
  if (base === null && deviceMap().size > 0) return;
  const asked = { params: { id: kept.id }, profileToken: kept.token };
  const profile = mapOf((await callRoute(listSavedOffersRoute, asked)).offers);
  const { next, put, remove } = mergeSaved(base ?? new Map(), deviceMap(), profile);
  const send = (address: string, call: (offer: ReturnType<typeof offerAt>[number]) => Promise<unknown>) => Promise.all(offerAt(address).map(call));
  for (const address of put) await send(address, ({ kind, id }) => callRoute(keepOfferRoute, { ...asked, params: { id: kept.id, kind, offerId: id }, body: { repliedOn: next.get(address) ?? null } }).catch(() => undefined));
  for (const address of remove) await send(address, ({ kind, id }) => callRoute(forgetOfferRoute, { ...asked, params: { id: kept.id, kind, offerId: id } }));
  settle(kept, next);
}

/** Writes what both keep; only what differs, so that nobody who listens is woken for nothing. */
function settle(kept: KeptProfile, next: SavedMap): void {
  const device = deviceMap();
  const base = [...next];
  if (JSON.stringify([...device].toSorted(byAddress)) !== JSON.stringify(base.toSorted(byAddress))) {
    writeStored(SAVED, [...next.keys()]);
    writeStored(REPLIED, Object.fromEntries(base.filter(([, day]) => day !== null)));
  }
  const before = readStored(SYNCED, Synced);
  const now = { profileId: kept.id, base };
  if (JSON.stringify(before) !== JSON.stringify(now)) writeStored(SYNCED, now);
}

const byAddress = ([a]: readonly [string, string | null], [b]: readonly [string, string | null]): number => a.localeCompare(b);

function deviceMap(): Map<string, string | null> {
  const replied = readStored(REPLIED, Replied) ?? {};
  return new Map((readStored(SAVED, Saved) ?? []).map((address) => [address, replied[address] ?? null]));
}

const mapOf = (offers: readonly SavedOffer[]): Map<string, string | null> => new Map(offers.map(({ kind, id, repliedOn }) => [`${kind === 'vacancy' ? 'vacancies' : 'homes'}/${id}`, repliedOn]));

/** The offer at an address; none where it is not one of ours. */
function offerAt(address: string): { kind: 'vacancy' | 'home'; id: string }[] {
  const [name, id = ''] = address.split('/');
  return Id.safeParse(id).success && (name === 'vacancies' || name === 'homes') ? [{ kind: name === 'vacancies' ? 'vacancy' : 'home', id }] : [];
}
