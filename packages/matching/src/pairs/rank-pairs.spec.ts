import { describe, expect, it } from '@jest/globals';
import { sampleProfile } from '../testing/index.js';
import { WEIGHTS } from '../weights.js';
import type { HomeTerms, JobTerms } from './pair-terms.js';
import { rankPairs, type Candidate } from './rank-pairs.js';

const job: Candidate<JobTerms> = { id: 'v1', point: null, terms: { remote: true, payStated: true, netMinCents: 400_000, netMaxCents: 400_000, startDay: null, parts: [], points: 0 } };
const home = (id: string, points: number, costCents: number): Candidate<HomeTerms> => ({ id, point: null, terms: { costCents, complete: true, freeDay: null, untilDay: null, fromPlaceMinutes: 0, parts: [], points } });
const rank = (homes: Candidate<HomeTerms>[], top: number, maxPerOffer: number) => rankPairs([job], homes, sampleProfile(), WEIGHTS, top, maxPerOffer);

describe('rankPairs', () => {
  it('looks at a home that can only just draw level: the smaller id goes first', () => {
    // 202 points and 98 for the cost against 200 and 100: both pairs score 500, the second only at the bound.
    expect(rank([home('h9', 202, 81_600), home('h1', 200, 80_000)], 1, 1)).toEqual({ total: 2, pairs: [{ vacancyId: 'v1', homeId: 'h1', score: 500 }] });
  });

  it('counts without listing when nothing is asked for', () => {
    expect(rank([home('h1', 10, 100_000), home('h2', 10, 100_000), home('h3', 10, 160_001)], 0, 3)).toEqual({ total: 2, pairs: [] });
  });

  it('keeps a vacancy and a home of the same id apart', () => {
    const ids = (name: string) => ({ ...job, id: name });
    const { pairs } = rankPairs([ids('a'), ids('b')], [home('b', 10, 80_000), home('a', 9, 80_000)], sampleProfile(), WEIGHTS, 3, 1);
    expect(pairs.map(({ vacancyId, homeId }) => `${vacancyId} ${homeId}`)).toEqual(['a b', 'b a']);
  });
});
