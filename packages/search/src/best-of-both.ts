import type { BothQueries, BothResult, SearchKind, SearchResult } from './search-index.port.js';

/** What decides the place of a hit among those of both kinds, best first: welcome, text, north, fit, freshness. */
export type Rank = readonly [welcome: boolean, score: number, northern: boolean, fit: boolean, confirmedAt: number];

interface Ranked {
  kind: SearchKind;
  id: string;
  rank: Rank;
}

/** Ranked hits of both kinds in one order, the first `most`. Each kind's page has the same order already, so no better hit stands beyond it. */
export function mergeRanked(hits: readonly Ranked[], most: number): BothResult['best'] {
  return hits.toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.id < b.id ? -1 : 1)).slice(0, most).map(({ kind, id }) => ({ kind, id }));
}

function compareRanks(a: Rank, b: Rank): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = Number(b[at]) - Number(a[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a text holds words that an offer must have; without any it asks for everything. */
export function hasWords(text: { words: readonly string[] } | undefined): boolean {
  return (text?.words.length ?? 0) > 0;
}

/** Where one kind was asked for words and the other for everything: hits of the words first, homes that take no internationals last. */
export function bestOfPages(vacancy: SearchResult<'vacancy'>, home: SearchResult<'home'>, worded: SearchKind, { vacancy: { pageSize }, home: { pageSize: other } }: BothQueries): BothResult['best'] {
  const hits: Ranked[] = [
    ...vacancy.hits.map(({ id }, at) => ({ kind: 'vacancy' as const, id, rank: [true, Number(worded === 'vacancy'), false, false, -at] as const })),
    ...home.hits.map(({ id, internationals }, at) => ({ kind: 'home' as const, id, rank: [internationals !== 'excluded', Number(worded === 'home'), false, false, -at] as const })),
  ];
  return mergeRanked(hits, Math.min(pageSize, other));
}
