import { describe, expect, it } from '@jest/globals';
import { applyFeedback } from './feedback.js';
import type { OfferFeedback } from './feedback.js';

const pair = (vacancyId: string | null, homeId: string | null, score: number, recommended: object | null = null) => ({ vacancyId, homeId, score, rank: 100 - score, recommended });
const said = (verdict: OfferFeedback['verdict'], vacancyId: string | null, homeId: string | null): OfferFeedback => ({ verdict, vacancyId, homeId });
const PAIRS = [pair('a', 'x', 90), pair('a', 'y', 80), pair('b', 'x', 70), pair('b', 'y', 60)];
const namesOf = (matches: { vacancyId: string | null; homeId: string | null }[]) => matches.map(({ vacancyId, homeId }) => `${vacancyId ?? ''}${homeId ?? ''}`);

describe('what people say of matches', () => {
  it('takes a refused job or home away with all of its pairs, and a refused pair alone', () => {
    expect(namesOf(applyFeedback(PAIRS, [said('refused', 'a', null)]))).toEqual(['bx', 'by']);
    expect(namesOf(applyFeedback(PAIRS, [said('refused', null, 'x')]))).toEqual(['ay', 'by']);
    expect(namesOf(applyFeedback(PAIRS, [said('refused', 'a', 'x')]))).toEqual(['ay', 'bx', 'by']);
    const jobs = [pair('a', null, 90), pair('b', null, 80)];
    expect(namesOf(applyFeedback(jobs, [said('refused', 'a', 'x'), said('refused', null, 'x')]))).toEqual(['a', 'b']);
  });

  it('puts on top what the person wants, after what a case worker recommends, and changes no score or rank', () => {
    const shown = applyFeedback([...PAIRS, pair('c', 'z', 10, { publicReason: null })], [said('interested', 'b', 'y'), said('interested', 'a', null)]);
    expect(namesOf(shown)).toEqual(['cz', 'by', 'ax', 'ay', 'bx']);
    expect(shown.map(({ score, rank }) => [score, rank])).toEqual([[10, 90], [60, 40], [90, 10], [80, 20], [70, 30]]);
    expect(shown.map(({ feedback }) => feedback?.verdict ?? null)).toEqual([null, 'interested', null, null, null]);
  });

  it('lets a refusal of a part go before interest in the whole', () => {
    expect(namesOf(applyFeedback(PAIRS, [said('interested', 'a', 'x'), said('refused', 'a', null)]))).toEqual(['bx', 'by']);
  });
});
