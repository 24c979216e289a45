export { describeSearchEngine, emptyEngine } from './search-engine.conformance.js';
export type { OpenedEngine } from './search-engine.conformance.js';
export { makeHomes, makeVacancies, makeVacancy } from './corpus.js';
