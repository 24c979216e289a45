import type { MergeAnswer } from '@mitn/contracts';
import type { StoredMerge } from '@mitn/db';
import { inspectName } from '@mitn/reading';
import { safeLink } from '../platform/safe-link.js';

type MergedAd = MergeAnswer['kept'];

/** A merge as staff see it: links only where that is safe, names without characters that deceive the eye. */
export function presentMerge({ evidence, mergedAt, undoneAt, ...merge }: StoredMerge): MergeAnswer {
  const { kept, merged, similarity, same } = evidence;
  return { ...merge, evidence: { similarity, same }, kept: presentAd(kept), merged: presentAd(merged), mergedAt: mergedAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null };
}

function presentAd(ad: MergedAd): MergedAd {
  return { ...ad, organisation: ad.organisation === null ? null : inspectName(ad.organisation).shown, url: safeLink(ad.url).url };
}
