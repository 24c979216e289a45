// The subpath `@mitn/reading/place`: places without the language model, for processes that only look places up.
export * from './find-place.js';
export * from './gazetteer.js';
