export * from './matching-engine.js';
