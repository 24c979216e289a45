export * from './config/test-environment.js';
export * from './test-database.js';
export * from './seeded-random.js';
export * from './builders/vacancy.builder.js';
export * from './builders/home.builder.js';
export * from './builders/profile.builder.js';
export { findRealFeeds } from './config/real-feeds.js';
export * from './private-postgres.js';
export * from './app-process.js';
