export { emptyEngine, type OpenedEngine } from './engine-under-test.js';
export { describeSearchEngine } from './search-engine.conformance.js';
export { makeHomes, makeVacancies, makeVacancy } from './corpus.js';
