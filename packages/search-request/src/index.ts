export * from './centre.js';
export * from './home-query.js';
export * from './saved-query.js';
export * from './search-place.js';
export * from './search-request.errors.js';
export * from './vacancy-query.js';
