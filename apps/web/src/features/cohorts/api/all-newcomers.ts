import { listNewcomersRoute } from '@mitn/contracts';
import type { NewcomerRow } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';

const PAGE = 100;
/** As many as a cohort takes. */
const MOST = 1000;

/** The newcomers that a cohort may be made of: all that the words find, up to a thousand. */
export const useAllNewcomers = (q: string) =>
  useQuery({
    queryKey: [listNewcomersRoute.path, 'all', q],
    staleTime: 20_000,
    queryFn: async ({ signal }): Promise<{ newcomers: NewcomerRow[]; total: number }> => {
      const newcomers: NewcomerRow[] = [];
      let cursor: string | undefined;
      for (;;) {
        const page = await callRoute(listNewcomersRoute, { query: { q: q || undefined, cursor, limit: PAGE }, signal });
        newcomers.push(...page.newcomers);
        if (page.nextCursor === null || newcomers.length >= MOST) return { newcomers, total: page.total };
        cursor = page.nextCursor;
      }
    },
  });
