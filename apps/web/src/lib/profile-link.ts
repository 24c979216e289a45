import { Id } from '@mitn/contracts';
import * as z from 'zod/mini';
import type { KeptProfile } from './kept-profile.js';

const Brought = z.object({ id: Id, token: z.string().check(z.regex(/^[\w-]{1,200}$/)) });
/** The address and key of a profile that a link brings to this device. */
export type BroughtProfile = z.output<typeof Brought>;

/** The part of an address after `#`, which browsers never send to a server; with it a profile opens on another device. */
export const profileFragment = ({ id, token }: Pick<KeptProfile, 'id' | 'token'>): string => `#${new URLSearchParams({ id, token }).toString()}`;

/** The profile that a fragment brings, with or without its `#`; null when it brings none. */
export function readProfileFragment(fragment: string): BroughtProfile | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const parsed = Brought.safeParse({ id: parameters.get('id'), token: parameters.get('token') });
  return parsed.success ? parsed.data : null;
}
