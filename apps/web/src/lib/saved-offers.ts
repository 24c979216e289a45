import * as z from 'zod/mini';
import { readStored, useStored, writeStored } from './stored.js';

export type OfferKind = 'vacancies' | 'homes';

const KEY = 'mitn.saved';
const MOST = 500;
/** `vacancies/<id>` or `homes/<id>`, the newest first. */
const Saved = z.array(z.string()).check(z.maxLength(MOST));
const NONE: string[] = [];

/** The addresses of all offers that the person saved in this browser, the newest first. */
export const useSavedAddresses = (): string[] => useStored(KEY, Saved) ?? NONE;

/** Offers that the person saved in this browser, and a switch for one of them. The list is sent nowhere. */
export function useSavedOffer(kind: OfferKind, id: string): { saved: boolean; toggle: () => void } {
  const address = `${kind}/${id}`;
  return { saved: useSavedAddresses().includes(address), toggle: () => keepOffer(address, !(readStored(KEY, Saved) ?? NONE).includes(address)) };
}

/** Saves an offer by its address, or forgets it. */
export function keepOffer(address: string, keep: boolean): void {
  const others = (readStored(KEY, Saved) ?? NONE).filter((one) => one !== address);
  writeStored(KEY, keep ? [address, ...others].slice(0, MOST) : others);
}
