import { giveFeedbackRoute, listFeedbackRoute, listMatchesRoute, withdrawFeedbackRoute } from '@mitn/contracts';
import type { BodyOf, FeedbackMark, MatchesAnswer } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';
import { keyOf, kindOf, withWord } from '../words-on-matches.js';
import type { OfferIds } from '../words-on-matches.js';

type Said = BodyOf<typeof giveFeedbackRoute>;

/** All that the person said of their matches. */
export const useSaid = (kept: KeptProfile, wanted: boolean) => useQuery({ ...routeQuery(listFeedbackRoute, { params: { id: kept.id }, profileToken: kept.token }), enabled: wanted });

/** Says a word on a match, or takes it back with null. The lists that are open change at once, and are asked again afterwards. */
export function useFeedback(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ offer, said }: { offer: OfferIds; said: Said | null }) => {
      const params = { id: kept.id, kind: kindOf(offer), offer: keyOf(offer) };
      return said ? callRoute(giveFeedbackRoute, { params, body: said, profileToken: kept.token }) : callRoute(withdrawFeedbackRoute, { params, profileToken: kept.token });
    },
    onMutate: ({ offer, said }) => {
      const mark: FeedbackMark | null = said && { ...said, decidedAt: new Date().toISOString(), byStaff: false };
      // Taking a refusal back brings in what is not here: that the service knows.
      client.setQueriesData<MatchesAnswer>({ queryKey: [listMatchesRoute.path] }, (answer) => answer && withWord(answer, offer, mark));
    },
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: [listMatchesRoute.path] }), client.invalidateQueries({ queryKey: [listFeedbackRoute.path] })]),
  });
}
