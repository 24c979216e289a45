import type { FeedbackMark, MatchAnswer, MatchesAnswer } from '@mitn/contracts';

/** The offer, or the two of a pair, that a match is of. */
export type OfferIds = Pick<MatchAnswer, 'vacancyId' | 'homeId'>;
export type MatchGroup = 'recommended' | 'interested' | 'others';

export const kindOf = ({ vacancyId, homeId }: OfferIds): 'vacancy' | 'home' | 'pair' => (vacancyId === null ? 'home' : homeId === null ? 'vacancy' : 'pair');
/** How the API names it: of a pair both ids, the vacancy first. */
export const keyOf = ({ vacancyId, homeId }: OfferIds): string => [vacancyId, homeId].filter(Boolean).join('.');
/** What it is called: of a pair both titles. */
export const titleOf = ({ vacancy, home }: { vacancy: { title: string } | null; home: { title: string } | null }): string => [vacancy?.title, home?.title].filter(Boolean).join(' + ');

const isSame = (a: OfferIds, b: OfferIds) => a.vacancyId === b.vacancyId && a.homeId === b.homeId;
const reaches = (word: OfferIds, match: OfferIds) => (word.vacancyId === null || word.vacancyId === match.vacancyId) && (word.homeId === null || word.homeId === match.homeId);

/** Which group of the list a match stands in. */
export const groupOf = ({ recommended, feedback }: MatchAnswer): MatchGroup => (recommended ? 'recommended' : feedback?.verdict === 'interested' ? 'interested' : 'others');

/** A list as the service will give it after a word on a match: a refused offer leaves with its pairs, a wanted one goes on top, and the rest keeps its order. */
export function withWord(answer: MatchesAnswer, offer: OfferIds, mark: FeedbackMark | null): MatchesAnswer {
  const before = answer.matches.find((match) => isSame(match, offer))?.feedback ?? null;
  const kind = kindOf(offer);
  const left = mark?.verdict === 'refused' ? answer.matches.filter((match) => !reaches(offer, match)) : answer.matches.map((match) => (isSame(match, offer) ? { ...match, feedback: mark } : match));
  const ranked = before && !mark ? left.toSorted((a, b) => (a.rank || Infinity) - (b.rank || Infinity)) : left;
  const setAside = mark?.verdict === 'refused' ? { ...answer.setAside, [kind]: answer.setAside[kind] + 1 } : answer.setAside;
  return { ...answer, setAside, matches: (['recommended', 'interested', 'others'] as const).flatMap((group) => ranked.filter((match) => groupOf(match) === group)) };
}
