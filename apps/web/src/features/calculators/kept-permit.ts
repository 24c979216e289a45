import { PERMIT_SITUATIONS } from '@mitn/contracts';
import * as z from 'zod/mini';
import { useStored, writeStored } from '../../lib/stored.js';

const KEY = 'mitn.permit';
const KeptPermit = z.object({ situation: z.enum(PERMIT_SITUATIONS), birthDate: z.nullable(z.string()) });
export type KeptPermit = z.output<typeof KeptPermit>;

/** The permit and date of birth that this browser keeps, so that nobody types them at each vacancy. They never stand in an address. */
export const useKeptPermit = (): KeptPermit | null => useStored(KEY, KeptPermit);
export const keepPermit = (permit: KeptPermit | null): void => writeStored(KEY, permit);
