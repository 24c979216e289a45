import * as z from 'zod/mini';
import { keepOffer } from './saved-offers.js';
import type { OfferKind } from './saved-offers.js';
import { readStored, useStored, writeStored } from './stored.js';

const KEY = 'mitn.replied';
/** The day of the reply by the address of the offer. */
const Replied = z.record(z.string(), z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));

/** The day on which the person applied or replied to an offer, as kept in this browser, and a switch. Who replied keeps the offer too. */
export function useReply(kind: OfferKind, id: string): { on: string | null; toggle: () => void } {
  const address = `${kind}/${id}`;
  const on = (useStored(KEY, Replied) ?? {})[address] ?? null;
  return {
    on,
    toggle: () => {
      const { [address]: before, ...others } = readStored(KEY, Replied) ?? {};
      writeStored(KEY, before ? others : { ...others, [address]: new Date().toISOString().slice(0, 10) });
      if (!before) keepOffer(address, true);
    },
  };
}
