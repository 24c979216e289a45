import { Id } from '@mitn/contracts';
import * as z from 'zod/mini';
import { readStored, useStored, writeStored } from './stored.js';

const KEY = 'mitn.profile';
const KeptProfile = z.object({ id: Id, token: z.string(), expiresAt: z.nullable(z.string()) });
export type KeptProfile = z.output<typeof KeptProfile>;

/** The address and key of the anonymous profile that this browser made; null when there is none. */
export const useKeptProfile = (): KeptProfile | null => useStored(KEY, KeptProfile);
export const readKeptProfile = (): KeptProfile | null => readStored(KEY, KeptProfile);
export const keepProfile = (profile: KeptProfile | null): void => writeStored(KEY, profile);
