export * from './reasons/index.js';
export * from './alerts/index.js';
export * from './overrides/index.js';
export * from './cohorts/index.js';
