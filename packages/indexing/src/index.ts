export * from './offer-index.port.js';
export * from './offer-sources.js';
export * from './offer-indexer.js';
export * from './write-waves.js';
