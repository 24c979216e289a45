import { Initial1764000000000 } from './1764000000000-initial.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const MIGRATIONS = [Initial1764000000000] as const;
