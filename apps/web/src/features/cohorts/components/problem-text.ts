import type { TranslateDesk } from '@mitn/texts/web';
import { ApiError } from '../../../lib/api.errors.js';

const KNOWN = ['home-taken', 'places-full', 'held-back', 'check-failed', 'excluded', 'offer-ended', 'offer-taken', 'plan-changed', 'plan-accepted', 'plan-unfinished', 'already-placed', 'changed', 'empty', 'pinned'] as const;

/** Why a change of a cohort was refused, in words; what the service says where there are none of ours. */
export function problemText(error: unknown, d: TranslateDesk): string {
  if (!(error instanceof ApiError)) return d('cohort.problem.other');
  const known = KNOWN.find((one) => error.code === `cohort.${one}`);
  return known ? d(`cohort.problem.${known}`) : error.status >= 400 && error.status < 500 ? error.message : d('cohort.problem.other');
}

/** Whether somebody may insist: another household is moved out, or a failed check and what is held back are passed over. */
export function canInsist(error: unknown): 'displace' | 'override' | null {
  if (!(error instanceof ApiError)) return null;
  if (error.code === 'cohort.home-taken' || error.code === 'cohort.places-full') return 'displace';
  return error.code === 'cohort.check-failed' || error.code === 'cohort.held-back' ? 'override' : null;
}
