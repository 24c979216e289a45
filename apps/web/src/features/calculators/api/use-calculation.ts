import type { AnswerOf, Route } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';

/** The answer of a calculator to a body; nothing is asked while the body is null. The same body is not asked twice. */
export function useCalculation<R extends Route>(route: R, body: unknown) {
  return useQuery({
    queryKey: [route.path, body], enabled: body !== null, staleTime: 600_000, placeholderData: keepPreviousData,
    queryFn: ({ signal }): Promise<AnswerOf<R>> => callRoute(route, { body: body as never, signal }),
  });
}
