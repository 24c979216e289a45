import type { JobAd } from './job-ad.js';
import { fingerprintJob, type JobFingerprint } from './job-fingerprint.js';
import { mayBeOneJob, sameJob } from './same-job.js';

export interface DuplicateGroup {
  /** Ids in the order in which the ads came; at least two. */
  ids: string[];
  /** Why they are one job; several reasons are joined by "; ". */
  reason: string;
}

interface Group {
  /** The first ads of the group: what later ones are compared with. */
  seen: JobFingerprint[];
  ids: string[];
  reasons: Set<string>;
  /** The group that took this one in. */
  into: Group | null;
}

/** So many groups of one key are compared, newest first, and so many ads of each: what keeps a hostile feed from taking for ever. */
const MOST_GROUPS = 50;
const MOST_SEEN = 5;

/**
 * Puts ads of the same job together. An ad joins every group in which it is the same job as one of the ads, and so joins these groups, but only
 * where nothing keeps any two of their ads apart: a chain of small differences does not run two jobs together. The time grows with the number of
 * ads, not with its square.
 */
export function groupDuplicates(ads: Iterable<{ id: string; ad: JobAd }>): DuplicateGroup[] {
  const groups = new Set<Group>();
  const byKey = new Map<string, Group[]>();
  for (const { id, ad } of ads) {
    const fingerprint = fingerprintJob(ad);
    const keys = Object.entries(fingerprint.keys).flatMap(([name, key]) => (key === null ? [] : [`${name} ${key}`]));
    const group: Group = { seen: [fingerprint], ids: [id], reasons: new Set(), into: null };
    groups.add(group);
    for (const other of new Set(keys.flatMap((key) => byKey.get(key) ?? []).map(rootOf))) {
      const reason = reasonToJoin(other, fingerprint);
      if (reason === null || !other.seen.every((one) => group.seen.every((another) => mayBeOneJob(one, another)))) continue;
      groups.delete(other);
      other.into = group;
      group.ids = [...other.ids, ...group.ids];
      group.seen = [...other.seen, ...group.seen].slice(0, MOST_SEEN);
      for (const known of [...other.reasons, reason]) group.reasons.add(known);
    }
    for (const key of keys) byKey.set(key, [...new Set([group, ...(byKey.get(key) ?? []).map(rootOf)])].slice(0, MOST_GROUPS));
  }
  return [...groups].filter(({ ids }) => ids.length > 1).map(({ ids, reasons }) => ({ ids, reason: [...reasons].sort().join('; ') }));
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into !== null) root = root.into;
  if (group !== root) group.into = root; // the next way is shorter
  return root;
}

function reasonToJoin(group: Group, fingerprint: JobFingerprint): string | null {
  for (const seen of group.seen) {
    const same = sameJob(seen, fingerprint);
    if (same) return same.reason;
  }
  return null;
}
