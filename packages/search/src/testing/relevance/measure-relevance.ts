import type { SearchEngine } from '../../search-index.port.js';
import { ndcg } from '../ndcg.js';
import { HOME_QUERIES } from './home-queries.js';
import type { JudgedHome, JudgedQuery, JudgedVacancy } from './judged-offer.js';
import { VACANCY_QUERIES } from './vacancy-queries.js';

/** How well one text was answered: nDCG of the first ten, and how many offers anybody could want for it. */
export interface RelevanceScore {
  kind: 'vacancy' | 'home';
  q: string;
  why: string;
  score: number;
  wanted: number;
}

async function measure<Offer extends { id: string }>(
  kind: RelevanceScore['kind'], queries: readonly JudgedQuery<Offer>[], offers: readonly Offer[], search: (q: string) => Promise<{ hits: { id: string }[] }>,
): Promise<RelevanceScore[]> {
  const scores: RelevanceScore[] = [];
  for (const { q, why, grade } of queries) {
    const grades = Object.fromEntries(offers.map((offer) => [offer.id, grade(offer)]));
    const { hits } = await search(q);
    scores.push({ kind, q, why, score: ndcg(hits.map(({ id }) => id), grades), wanted: Object.values(grades).filter((given) => given > 0).length });
  }
  return scores;
}

/** Puts the whole relevance set to an engine that holds these offers. */
export async function measureRelevance(engine: SearchEngine, vacancies: readonly JudgedVacancy[], homes: readonly JudgedHome[]): Promise<RelevanceScore[]> {
  const first = { page: 1, pageSize: 10, sort: 'relevance' } as const;
  return [
    ...(await measure('vacancy', VACANCY_QUERIES, vacancies, (q) => engine.searchVacancies({ ...first, q }))),
    ...(await measure('home', HOME_QUERIES, homes, (q) => engine.searchHomes({ ...first, q }))),
  ];
}

/** The mean, and the weakest texts with their scores. */
export function summarise(scores: readonly RelevanceScore[], weakest = 12): string {
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const worst = scores.toSorted((a, b) => a.score - b.score).slice(0, weakest);
  return `${mean.toFixed(3)} over ${scores.length} texts; weakest: ${worst.map(({ q, score }) => `${q} ${score.toFixed(2)}`).join(', ')}`;
}
