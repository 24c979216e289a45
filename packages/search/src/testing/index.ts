export { emptyEngine, type OpenedEngine } from './engine-under-test.js';
export { describeSearchEngine } from './search-engine.conformance.js';
export { makeHomes, makeVacancies, makeVacancy } from './corpus.js';
export type { JudgedHome, JudgedVacancy } from './relevance/judged-offer.js';
export { measureRelevance, summarise, type RelevanceScore } from './relevance/measure-relevance.js';
