import type { ProfileBody } from '@mitn/contracts';
import type { Profile } from '@mitn/domain';

/** A kept profile as it was filled in: without the concepts that were read from its words. */
export function presentProfileBody({ concepts: _concepts, ...profile }: Profile): ProfileBody {
  return { ...profile, work: profile.work && { ...profile.work, licences: profile.work.licences ?? null } };
}
