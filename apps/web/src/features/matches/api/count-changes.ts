import { matchRoute } from '@mitn/contracts';
import type { MatchesAnswer, ProfileBody } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { changesOf } from '../changes.js';
import type { Change } from '../changes.js';

export interface CountedChange {
  change: Change;
  gained: number;
}

/** What one change would give, counted by the same engine on the changed profile, one call after another. Only changes that give something. */
export function useCountedChanges(profile: ProfileBody | undefined, totals: MatchesAnswer['totals'] | undefined) {
  return useQuery({
    queryKey: ['counted-changes', profile ?? null, totals ?? null],
    enabled: profile !== undefined && totals !== undefined,
    staleTime: 300_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const counted: CountedChange[] = [];
      if (!profile || !totals) return counted;
      for (const change of changesOf(profile)) {
        const answer = await callRoute(matchRoute, { body: { profile: change.profile, kind: change.counts, top: 1 }, signal });
        const gained = answer.totals[change.counts] - totals[change.counts];
        if (gained > 0) counted.push({ change, gained });
      }
      return counted.sort((a, b) => b.gained - a.gained);
    },
  });
}
