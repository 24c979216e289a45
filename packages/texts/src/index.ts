export * from './reasons/index.js';
export * from './alerts/index.js';
export * from './overrides/index.js';
