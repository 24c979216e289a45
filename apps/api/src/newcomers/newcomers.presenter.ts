import { SITUATIONS } from '@mitn/contracts';
import type { FlaggedOrganisation, NewcomerRow } from '@mitn/contracts';
import type { StoredNewcomer, StoredOrganisation } from '@mitn/db';
import { DomainError } from '@mitn/domain';
import { inspectName } from '@mitn/reading';
import type { output } from 'zod/mini';

/** A newcomer in the list of staff. Throws an internal error when the row holds a situation that nothing could have written. */
export function presentNewcomer(stored: StoredNewcomer): NewcomerRow {
  const situation = SITUATIONS.find((one) => one === stored.situation);
  if (!situation) throw new DomainError('newcomer.situation', 'internal', `Newcomer ${stored.id} has an unknown situation.`);
  return { ...stored, situation, createdAt: stored.createdAt.toISOString() };
}

/** A deceptive name: as written, with every character that hides or reorders text spelled out, and as it is shown to people. */
export function presentFlagged(stored: StoredOrganisation): output<typeof FlaggedOrganisation> {
  return { id: stored.id, name: spellOut(stored.name), shownAs: inspectName(stored.name).shown, reasons: stored.nameFlags };
}

function spellOut(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/gu, (character) => `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
}
