export * from './import-feed.js';
export * from './import-result.js';
export * from './ingestion.errors.js';
export * from './withdrawal.policy.js';
