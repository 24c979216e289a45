import { listMatchesRoute, matchRoute } from '@mitn/contracts';
import type { NewcomerFile } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { countAsking, fillGap, gapsOf } from '../profile-gaps.js';
import type { Gap } from '../profile-gaps.js';

export interface CountedGap {
  gap: Gap;
  /** How many offers of a kind it would open, by the engine. */
  opens: { kind: 'vacancy' | 'home'; count: number } | null;
  /** In how many of the best hundred jobs it leaves a question. */
  asks: number | null;
}

const BEST = 100;

/** What is missing in the profile, and what filling it in would open or answer. */
export function useCountedGaps({ newcomer, profile, profileRevision }: NewcomerFile) {
  const gaps = gapsOf(profile);
  return useQuery({
    queryKey: ['profile-gaps', newcomer.profileId, profileRevision],
    staleTime: 300_000,
    retry: false,
    initialData: gaps.length === 0 ? [] : undefined,
    queryFn: async ({ signal }): Promise<CountedGap[]> => {
      const { matches, totals } = await callRoute(listMatchesRoute, { params: { id: newcomer.profileId }, query: { kind: 'vacancy', top: BEST }, signal });
      const counted: CountedGap[] = [];
      for (const gap of gaps) {
        const filled = fillGap(gap, profile);
        const then = filled ? await callRoute(matchRoute, { body: { profile: filled.profile, kind: filled.counts, top: 1 }, signal }) : null;
        const count = filled && then ? then.totals[filled.counts] - totals[filled.counts] : 0;
        counted.push({ gap, opens: filled && count > 0 ? { kind: filled.counts, count } : null, asks: countAsking(gap, matches) || null });
      }
      return counted;
    },
  });
}
