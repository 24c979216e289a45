import * as z from 'zod/mini';
import { readStored, useStored, writeStored } from './stored.js';

const KEY = 'mitn.saved';
const Saved = z.array(z.string()).check(z.maxLength(500));

/** Offers that the person saved in this browser, and a switch for one of them. Nothing is sent anywhere. */
export function useSavedOffer(id: string): { saved: boolean; toggle: () => void } {
  const all = useStored(KEY, Saved) ?? [];
  return {
    saved: all.includes(id),
    toggle: () => {
      const now = readStored(KEY, Saved) ?? [];
      writeStored(KEY, now.includes(id) ? now.filter((one) => one !== id) : [id, ...now].slice(0, 500));
    },
  };
}
